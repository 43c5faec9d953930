// Whether a film that should be moving does move. Who shows it says what is seen and when; the verdict is a rule.

export type VideoWatch =
  /** It is paused, over, or nobody can see it. `begun`: this file has shown a picture. */
  | { readonly kind: 'resting'; readonly begun: boolean }
  /** It should be moving; `since`: when it was asked to, or last moved, in ms of the clock. */
  | { readonly kind: 'running'; readonly begun: boolean; readonly since: number }
  | { readonly kind: 'failed' };

/** moved: a picture of it reached the screen, or its time went on. */
export type VideoSign = 'asked' | 'moved' | 'rested' | 'broken';

/** A file that has shown nothing yet. */
export const UNSEEN: VideoWatch = { kind: 'resting', begun: false };

/** Nobody looks at a black rectangle for longer, ms. */
const UNTIL_FIRST_PICTURE = 4000;
/** A slow network may catch up within this, ms. */
const LONGEST_STALL = 15_000;

/** @param now ms of the clock. */
export function watchVideo(watch: VideoWatch, sign: VideoSign, now: number): VideoWatch {
  if (watch.kind === 'failed' || sign === 'broken') return { kind: 'failed' };
  switch (sign) {
    case 'asked': return watch.kind === 'running' ? watch : { ...watch, kind: 'running', since: now };
    case 'moved': return watch.kind === 'running' ? { kind: 'running', begun: true, since: now } : { kind: 'resting', begun: true };
    case 'rested': return { kind: 'resting', begun: watch.begun };
  }
}

/** When it has failed unless it moves before, in ms of the clock; null where nothing is expected of it. */
export function deadlineOf(watch: VideoWatch): number | null {
  if (watch.kind !== 'running') return null;
  return watch.since + (watch.begun ? LONGEST_STALL : UNTIL_FIRST_PICTURE);
}

export function isOverdue(watch: VideoWatch, now: number): boolean {
  const deadline = deadlineOf(watch);
  return deadline !== null && now >= deadline;
}
