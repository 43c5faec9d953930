// Time in a run: what really takes its time is waited for, and the kiosk's own minutes pass at once.
import type { Page } from 'playwright-core';
import { passTime } from '../e2e/support/long-timers.ts';
import { Broken } from './fault.ts';

/** ms. How long what is on its way may really take. */
const LONG = 12_000;
/** ms. A worker that is being installed takes its time on a busy machine, and one that was missed is found at the next look at the host. */
const PATIENCE = 90_000;
/** ms. As long as an older worker still answers something, or one that is being installed gets no answer, Chromium holds the newer one back, for five minutes at most. */
const HELD_BACK = 330_000;
/** ms. A page that is being opened gives no answer, and may be so for ever. */
const ANSWERING = 10_000;
/** ms */
const TAKING_OVER = 1_000;
/** Seconds of the kiosk that pass at once. */
const STEP = 20;

/**
 * Lets minutes pass until something is so: twenty seconds of the kiosk in a moment of ours.
 * @param seconds of the kiosk, after which what is on its way still has the time that it really takes; without a limit the kiosk goes on looking for new things meanwhile.
 */
export async function passUntil(page: Page, what: string, isSo: () => Promise<boolean>, seconds = Infinity): Promise<void> {
  const start = performance.now();
  let free = start;
  const goesOn = async (): Promise<boolean> => {
    const now = performance.now();
    if (seconds !== Infinity) return now - start < LONG;
    if (now - start < HELD_BACK && await answered(page.evaluate(isHeldBack)).catch(() => false)) free = now;
    return now - free < PATIENCE;
  };
  for (let passed = 0; await goesOn(); passed += STEP) {
    if (await answered(isSo()).catch(rethrowBroken)) return;
    if (passed < seconds) await passCalmly(page, Math.min(STEP, seconds - passed));
    await pause(50);
  }
  throw new Broken(`${seconds === Infinity ? 'after many minutes' : `after ${seconds} seconds`} of the kiosk there was not: ${what}`);
}

/** Runs in the page. */
async function isHeldBack(): Promise<boolean> {
  const { installing, waiting } = await navigator.serviceWorker.getRegistration() ?? {};
  return Boolean(installing ?? waiting);
}

/** What is broken stays so; a page that loads itself anew can't be looked at for a moment. */
function rethrowBroken(error: unknown): false {
  if (error instanceof Broken) throw error;
  return false;
}

/** Lets minutes pass, whatever happens. */
export async function pass(page: Page, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += STEP) {
    await passCalmly(page, Math.min(STEP, seconds - passed));
    await pause(30);
  }
}

/** The page waits ten seconds of its own for a worker to take over, and these must not pass while the worker really does so. */
async function passCalmly(page: Page, seconds: number): Promise<void> {
  const isTaken = (): Promise<true | null> => page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting ?? registration?.active?.state === 'activating' ? null : true;
  });
  await until(isTaken, TAKING_OVER);
  await answered(passTime(page, seconds)).catch(() => undefined);
}

/** A page that loads itself anew is looked at again. */
export async function calmly<T>(look: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await answered(look());
    } catch (error) {
      if (turn === 5 || !/Execution context was destroyed|navigat/.test(firstLine(error))) throw error;
      await pause(200);
    }
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, ms); });
}

export async function until<T>(look: () => Promise<T | null>, ms: number): Promise<T | null> {
  const end = performance.now() + ms;
  while (performance.now() < end) {
    const found = await answered(look()).catch(() => null);
    if (found !== null) return found;
    await pause(25);
  }
  return null;
}

export function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}

/** A page is never waited for without an end. */
export async function answered<T>(asking: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Broken(`the page gives no answer within ${ANSWERING / 1000} s`)); }, ANSWERING);
  });
  try {
    return await Promise.race([asking, late]);
  } finally {
    clearTimeout(timer);
  }
}
