// Wishes that any control may raise; the composition root turns them into events of the player.
import type { Locale } from '../core/locale.ts';
import type { VisitSetting } from '../core/player.ts';
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

/** A visitor wants the screen otherwise, for this visit. */
export class SettingRequest extends Event {
  static readonly type = 'setting-request';
  readonly setting: VisitSetting;

  constructor(setting: VisitSetting) {
    super(SettingRequest.type, { bubbles: true, composed: true });
    this.setting = setting;
  }
}

/** Somebody is there, and has not touched the screen: a screen reader, or a switch. */
export class PresenceEvent extends Event {
  static readonly type = 'presence';

  constructor() {
    super(PresenceEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'move-request': MoveRequest;
    'open-request': OpenRequest;
    'language-request': LanguageRequest;
    'setting-request': SettingRequest;
    presence: PresenceEvent;
  }
}
