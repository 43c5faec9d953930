// Wishes that any control may raise; the composition root turns them into events of the player.
import type { Locale } from '../core/locale.ts';
import type { Route } from '../core/route.ts';

export type Move = 'next' | 'previous' | 'first' | 'last' | 'home' | 'up' | 'black';

export class MoveRequest extends Event {
  static readonly type = 'move-request';
  readonly move: Move;

  constructor(move: Move) {
    super(MoveRequest.type, { bubbles: true, composed: true });
    this.move = move;
  }
}

export class OpenRequest extends Event {
  static readonly type = 'open-request';
  readonly route: Route;

  constructor(route: Route) {
    super(OpenRequest.type, { bubbles: true, composed: true });
    this.route = route;
  }
}

export class LanguageRequest extends Event {
  static readonly type = 'language-request';
  readonly locale: Locale;

  constructor(locale: Locale) {
    super(LanguageRequest.type, { bubbles: true, composed: true });
    this.locale = locale;
  }
}

declare global {
  interface HTMLElementEventMap {
    'move-request': MoveRequest;
    'open-request': OpenRequest;
    'language-request': LanguageRequest;
  }
}
