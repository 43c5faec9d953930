// Runs in the page, before any script of the app: what the calendar says, which may jump.

export function shiftDate(ms: number): void {
  const Real = Date;
  let shift = ms;
  class Shifted extends Real {
    constructor(...args: readonly number[]) {
      if (args.length === 0) super(Real.now() + shift);
      else super(...(args as [number]));
    }

    static override now(): number {
      return Real.now() + shift;
    }
  }
  Object.assign(globalThis, { Date: Shifted, jumpInTime: (by: number) => { shift += by; } });
}
