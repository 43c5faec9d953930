// A script that neither comes nor fails is asked for by nobody any more, and without the one that keeps a kiosk up to date nothing new
// would ever come. The next start of the page brings it.
import type { Clock } from '../core/clock.ts';
import type { StepMemory } from './step-memory.ts';

export interface LateStart {
  readonly clock: Clock;
  readonly hasCome: () => boolean;
  /** Nobody would be interrupted. */
  readonly isFree: () => boolean;
  /** A page that is loaded without a server may be the browser's own. */
  readonly canReach: () => Promise<boolean>;
  /** When the page was last loaded for this. */
  readonly memory: StepMemory;
  readonly reload: () => void;
}

/** ms between two looks. */
const LOOK = 300_000;
/** ms: where a start does not help, the next one is tried after so long. */
const REST = 3_600_000;

export function startAnewWhereLate({ clock, hasCome, isFree, canReach, memory, reload }: LateStart): void {
  const look = async (): Promise<void> => {
    if (hasCome()) return;
    const rested = Math.abs(clock.now() - Number(memory.read() ?? 0)) >= REST;
    if (rested && await canReach() && isFree() && memory.write(String(clock.now()))) reload();
    else clock.after(LOOK, () => void look());
  };
  clock.after(LOOK, () => void look());
}
