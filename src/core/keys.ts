// Which key does what. Keys go by their place on the keyboard (`event.code`), so that a Cyrillic layout works.

export type KeyMove = 'next' | 'previous' | 'first' | 'last' | 'up' | 'black' | 'stay';

const MOVES: Readonly<Record<string, KeyMove>> = {
  ArrowRight: 'next', ArrowDown: 'next', Space: 'next', PageDown: 'next',
  ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous',
  Home: 'first', End: 'last', Escape: 'up',
  // What presentation clickers send for a black screen, and for the start of a show, which must not reload the page.
  KeyB: 'black', Period: 'black', NumpadDecimal: 'black', F5: 'stay',
};

export interface Key {
  readonly code: string;
  readonly shift: boolean;
  /** Ctrl, Alt or Meta is held. */
  readonly command: boolean;
  /** A button has the focus: Space presses it. */
  readonly onButton: boolean;
}

/** What a key asks for; null where it means nothing here. */
export function moveOf({ code, shift, command, onButton }: Key): KeyMove | null {
  if (command || (onButton && code === 'Space')) return null;
  if (code === 'Space' && shift) return 'previous';
  return Object.hasOwn(MOVES, code) ? MOVES[code] ?? null : null;
}
