// What is done about something that failed and should not have: a pure core, as the player is. A slide that fails has its words
// shown instead, and is left out if it fails too often; all else leads up a ladder, one rung after the other, until it is calm:
// draw everything anew, reload the page, show a safe slide and try again from there.

/** A slide is left out when it has failed so often in the life of a page. */
export const TOO_OFTEN = 3;
/** ms. What fails so soon after a step belongs to the trouble that the step was taken for. */
const SETTLING = 2_000;
/** ms. Who has gone so long without a fault starts at the bottom of the ladder. */
const CALM = 60_000;
/** ms. The safe slide gives way for a new attempt after so long. */
export const RETRY_AFTER = 60_000;
const MOST_RELOADS = 3;
/** ms */
const RELOADS_WITHIN = 600_000;

/** What outlives a reload; times in ms since 1970. */
export interface Kept {
  readonly reloads: readonly number[];
  /** Null where nothing has been done yet. */
  readonly steppedAt: number | null;
}

export const NOTHING_KEPT: Kept = { reloads: [], steppedAt: null };

export interface Recovery extends Kept {
  /** How often each slide has failed, by its name. */
  readonly failures: ReadonlyMap<string, number>;
  /** When a slide failed last. */
  readonly failedAt: number | null;
  /** The safe slide is on the screen. */
  readonly isSafe: boolean;
  /** Where reloads can't be counted none is made: they would never end. */
  readonly canKeep: boolean;
}

export type RecoveryEvent =
  /** @param slide what the slide is known by; its place changes nothing. */
  | { readonly type: 'slide-failed'; readonly slide: string; readonly reason: string }
  | { readonly type: 'fault'; readonly reason: string }
  /** The safe slide has been there for a while. */
  | { readonly type: 'retry' };

export type RecoveryEffect =
  | { readonly type: 'show-fallback'; readonly slide: string }
  | { readonly type: 'leave-out'; readonly slide: string }
  | { readonly type: 'render-again' }
  | { readonly type: 'reload'; readonly kept: Kept }
  | { readonly type: 'show-safe-slide' }
  | { readonly type: 'report'; readonly sentence: string };

export interface RecoveryTransition {
  readonly state: Recovery;
  readonly effects: readonly RecoveryEffect[];
}

export function startRecovery(kept: Kept, canKeep: boolean): Recovery {
  return { ...kept, failures: new Map(), failedAt: null, isSafe: false, canKeep };
}

/** @param now ms since 1970; clocks of kiosks are set back now and then, and nothing waits for that time to come again. */
export function recover(state: Recovery, event: RecoveryEvent, now: number): RecoveryTransition {
  switch (event.type) {
    case 'slide-failed': return slideFailed(state, event.slide, event.reason, now);
    case 'fault': return state.isSafe || isWithin(SETTLING, state.steppedAt, now) || isWithin(SETTLING, state.failedAt, now) ? { state, effects: [] } : climb(state, event.reason, now);
    case 'retry': return state.isSafe ? retry(state, now) : { state, effects: [] };
  }
}

function slideFailed(state: Recovery, slide: string, reason: string, now: number): RecoveryTransition {
  const times = (state.failures.get(slide) ?? 0) + 1;
  const effects: RecoveryEffect[] = [{ type: 'show-fallback', slide }, report(`The slide ${slide} failed (${times}): ${reason}`)];
  if (times === TOO_OFTEN) effects.push({ type: 'leave-out', slide }, report(`The slide ${slide} is left out: it failed ${TOO_OFTEN} times`));
  return { state: { ...state, failures: new Map(state.failures).set(slide, times), failedAt: now }, effects };
}

function climb(state: Recovery, reason: string, now: number): RecoveryTransition {
  if (!isWithin(CALM, state.steppedAt, now)) return { state: { ...state, steppedAt: now }, effects: [report(`Everything is drawn anew: ${reason}`), { type: 'render-again' }] };
  if (canReload(state, now)) return reload(state, reason, now);
  return { state: { ...state, isSafe: true, steppedAt: now }, effects: [report(`Neither drawing anew nor a reload has helped: ${reason}`), { type: 'show-safe-slide' }] };
}

function retry(state: Recovery, now: number): RecoveryTransition {
  if (canReload(state, now)) return reload(state, 'the safe slide has been shown for a while', now);
  return { state: { ...state, isSafe: false, steppedAt: now }, effects: [report('The safe slide gives way'), { type: 'render-again' }] };
}

function reload(state: Recovery, reason: string, now: number): RecoveryTransition {
  const kept: Kept = { reloads: [...recentReloads(state, now), now], steppedAt: now };
  return { state: { ...state, ...kept }, effects: [report(`The page is reloaded: ${reason}`), { type: 'reload', kept }] };
}

function canReload(state: Recovery, now: number): boolean {
  return state.canKeep && recentReloads(state, now).length < MOST_RELOADS;
}

function recentReloads({ reloads }: Recovery, now: number): readonly number[] {
  return reloads.filter((at) => isWithin(RELOADS_WITHIN, at, now));
}

function isWithin(ms: number, at: number | null, now: number): boolean {
  return at !== null && at <= now && now - at < ms;
}

function report(sentence: string): RecoveryEffect {
  return { type: 'report', sentence };
}

/** Reads what a page before this one has kept. @param text Anything may stand there. */
export function readKept(text: string | null): Kept {
  try {
    const { reloads, steppedAt } = JSON.parse(text ?? '') as { reloads?: unknown; steppedAt?: unknown };
    if (!Array.isArray(reloads) || !reloads.every(Number.isFinite)) return NOTHING_KEPT;
    return { reloads: reloads as number[], steppedAt: Number.isFinite(steppedAt) ? steppedAt as number : null };
  } catch {
    return NOTHING_KEPT;
  }
}

/** An error as the browser tells it. */
export interface Fault {
  readonly message: string;
  /** The script that it comes from; empty where that is not known. */
  readonly file: string;
  readonly stack: string;
}

/**
 * Whether an error has nothing to do with this app: a notice that an observer goes on in the next frame, or something in a script
 * that is not of this origin, as browser extensions have them.
 */
export function isForeign({ message, file, stack }: Fault, origin: string): boolean {
  if (message.startsWith('ResizeObserver loop')) return true;
  if (message === 'Script error.' && file === '') return true; // All that a browser tells of a script of another origin.
  const sources = [file, ...stack.split('\n')].flatMap((line) => /[a-z-]+:\/\/[^\s/]*/.exec(line)?.[0] ?? []);
  return sources.length > 0 && !sources.some((source) => source === origin);
}
