// Brings every file of a release into the store, each verified before it is stored, and goes on until it is done:
// a kiosk's network comes and goes.
import { retryAfter } from '../core/backoff.ts';
import type { Clock } from '../core/clock.ts';
import type { FillProgress } from '../core/offline.ts';
import { partsOf, tableText } from '../core/pieces.ts';
import { contentPath, type FileEntry, type Release } from '../core/release.ts';
import type { ReleaseStore } from '../core/release-store.ts';
import type { Log } from './log.ts';
import type { PieceNetwork } from './piece-network.ts';
import type { ReleaseContents } from './release-contents.ts';
import type { ReleaseNetwork } from './release-network.ts';
import { wait } from './wait.ts';

export interface Filling {
  readonly release: Release;
  readonly network: Pick<ReleaseNetwork, 'file'>;
  readonly pieces: PieceNetwork;
  readonly store: ReleaseStore;
  readonly contents: ReleaseContents;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly log: Log;
  readonly signal: AbortSignal;
  /** Called from when it is known how much there is. */
  readonly onProgress: (progress: FillProgress) => void;
}

/** `full` is a quota; `unreadable` a release with a deck that this app can't read; `stopped` an aborted signal. Any other failure is waited out. */
export type Filled = 'complete' | 'full' | 'unreadable' | 'stopped';

/** Enough to fill a line; more would take it away from the slide that is being shown. */
const LANES = 4;

export async function fillRelease(filling: Filling): Promise<Filled> {
  const { release, contents, store, signal, onProgress } = filling;
  const brought = new Set<string>();
  let fruitless = 0;
  for (;;) {
    const { files, lacking, unreadable } = await contents.of(release);
    if (signal.aborted) return 'stopped';
    const known = lacking.length === 0;
    const parts = files.flatMap(partsOf);
    const missing = [...new Set([...lacking, ...await store.missing(parts)])];
    if (known) onProgress(progressOf(parts, missing));
    if (unreadable.length > 0) {
      filling.log(`The decks ${unreadable.join(', ')} can't be read by this version of the app`);
      return 'unreadable';
    }
    if (missing.length === 0) return 'complete';
    if (missing.some((file) => brought.has(contentPath(file)))) {
      fruitless += 1;
      filling.log('What was stored can not be found again');
      brought.clear();
      await wait(filling.clock, retryAfter(fruitless, filling.random()), signal);
      continue;
    }
    // Its decks were read from the store just now: where they count as missing, the list of what is stored was not read in time.
    const isList = known && !release.decks.some(({ file }) => missing.includes(file));
    const room = isList ? await store.room() : null;
    if (room !== null && bytesOf(missing) > room) {
      filling.log(`The release ${release.pointer.manifest.hash} needs ${bytesOf(missing)} bytes more, and there is room for ${room}`);
      return 'full';
    }
    let progress = progressOf(parts, missing);
    const lost = new Set(missing.map(contentPath));
    const wanted = known ? files.filter((file) => partsOf(file).some((part) => lost.has(contentPath(part)))) : lacking;
    const outcome = await bringAll(filling, wanted, (part) => {
      brought.add(contentPath(part));
      progress = withFile(progress, part);
      if (known) onProgress(progress);
    });
    if (outcome !== 'complete') return outcome;
  }
}

/** Resolves when every one is stored; a lane whose fetches fail waits longer each time. */
async function bringAll({ network, pieces, store, clock, random, log, signal }: Filling, files: readonly FileEntry[], onStored: (part: FileEntry) => void): Promise<Filled> {
  const queue = [...files];
  let full = false;
  await Promise.all(Array.from({ length: LANES }, lane));
  if (full) return 'full';
  return signal.aborted ? 'stopped' : 'complete';

  async function lane(): Promise<void> {
    let failures = 0;
    for (let file = queue.shift(); file && !full && !signal.aborted; file = queue.shift()) {
      const outcome = await bring(file);
      if (outcome === 'full') {
        full = true;
      } else if (outcome === 'stored') {
        failures = 0;
      } else if (!signal.aborted) {
        failures += 1;
        queue.push(file);
        log(`${file.hash}.${file.type} is not stored yet: ${outcome}`);
        await wait(clock, retryAfter(failures, random()), signal);
      }
    }
  }

  async function bring(file: FileEntry): Promise<string> {
    if (file.pieces) return bringPieces(file);
    const fetched = await network.file(file, signal);
    return fetched.ok ? put(file, fetched.value) : fetched.reason;
  }

  /** The table last: a film that has one is whole. */
  async function bringPieces(file: FileEntry): Promise<string> {
    const missing = await store.missing(partsOf(file));
    const outcome = await pieces.fetch(file, missing.filter((part) => part.type === 'piece'), put, signal);
    const table = partsOf(file).at(-1);
    return outcome === 'stored' && table ? put(table, new TextEncoder().encode(tableText(file)).buffer) : outcome;
  }

  async function put(part: FileEntry, bytes: ArrayBuffer): Promise<'stored' | 'full' | 'failed'> {
    const outcome = await store.write(part, bytes);
    if (outcome === 'stored') onStored(part);
    return outcome;
  }
}

function progressOf(files: readonly FileEntry[], missing: readonly FileEntry[]): FillProgress {
  const bytesTotal = bytesOf(files);
  return { files: files.length - missing.length, filesTotal: files.length, bytes: bytesTotal - bytesOf(missing), bytesTotal };
}

function withFile(progress: FillProgress, { size }: FileEntry): FillProgress {
  return { ...progress, files: progress.files + 1, bytes: progress.bytes + size };
}

function bytesOf(files: readonly FileEntry[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}
