// Keys by which a browser leaves the page, changes it, or opens something of its own: print, find, zoom, reload, developer tools.

export interface Chord {
  /** `event.code`. */
  readonly code: string;
  /** Ctrl, Alt or Meta is held. */
  readonly command: boolean;
}

const ALONE = /^(?:F\d+|Browser\w+|Launch\w+|Media\w+|AudioVolume\w+|ContextMenu|Help|Find|Open|Again|Undo|Copy|Cut|Paste|Select|Props|Eject|Power|Sleep|WakeUp|PrintScreen)$/;

/** Whether a browser may do something of its own with it. A visitor has no use for any of them; a screen reader gets its keys before the page does. */
export function isBrowserKey({ code, command }: Chord): boolean {
  return command || ALONE.test(code);
}
