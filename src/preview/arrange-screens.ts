// How the screens of several languages stand on the workbench: beside or above each other, as large as they can be.

export interface Size {
  /** px */
  readonly width: number;
  readonly height: number;
}

export interface Arranged {
  readonly columns: number;
  /** Of each screen; at most 1, for a screen that is shown larger than it is shows nothing more. */
  readonly scale: number;
}

/**
 * @param room of all screens together.
 * @param apart px between and around them; each also has `head` px above it for its name.
 */
export function arrangeScreens(count: number, screen: Size, room: Size, { apart, head }: { readonly apart: number; readonly head: number }): Arranged {
  let best: Arranged = { columns: 1, scale: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const width = (room.width - apart * (columns + 1)) / columns;
    const height = (room.height - apart * (rows + 1)) / rows - head;
    const scale = Math.min(1, width / screen.width, height / screen.height);
    if (scale > best.scale) best = { columns, scale };
  }
  return best.scale > 0 ? best : { columns: 1, scale: 0.1 };
}
