// What went wrong without anybody noticing, told to whoever develops, and to staff: a kiosk has no console that anyone reads.

export type Log = (message: string) => void;

/** Keeps what is said until somebody listens, who comes after the first slide. */
export class Journal {
  early: string[] = [];
  listener: Log = (message) => { this.early.push(message); };

  readonly log: Log = (message) => { this.listener(message); };
}

/** From now on, and what was said before. */
export function listen(journal: Journal, listener: Log): void {
  journal.listener = listener;
  journal.early.splice(0).forEach(listener);
}
