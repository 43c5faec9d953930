// Brings every file of a release into the store, each verified before it is stored, and goes on until it is done:
// a kiosk's network comes and goes.
import { backoff } from '../core/backoff.ts';
import type { Clock } from '../core/clock.ts';
import type { FillProgress } from '../core/offline.ts';
import { filesOf, type FileEntry, type Release } from '../core/release.ts';
import type { ReleaseStore } from '../core/release-store.ts';
import type { Log } from './log.ts';
import type { ReleaseNetwork } from './release-network.ts';
import { wait } from './wait.ts';

export interface Filling {
  readonly release: Release;
  readonly network: ReleaseNetwork;
  readonly store: ReleaseStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FillProgress) => void;
}

/** Enough to fill a line; more would take it away from the slide that is being shown. */
const LANES = 4;

/** `full` is a quota; `stopped` an aborted signal. Any other failure is waited out. */
export async function fillRelease(filling: Filling): Promise<'complete' | 'full' | 'stopped'> {
  const { release, network, store, clock, log, signal, onProgress } = filling;
  const files = filesOf(release);
  const queue = await store.missing(files);
  let progress = progressOf(files, queue);
  let full = false;
  onProgress(progress);

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
        progress = withFile(progress, file);
        onProgress(progress);
      } else if (!signal.aborted) {
        failures += 1;
        queue.push(file);
        log(`${file.hash}.${file.type} is not stored yet: ${outcome}`);
        await wait(clock, backoff(failures), signal);
      }
    }
  }

  async function bring(file: FileEntry): Promise<string> {
    const fetched = await network.file(file, signal);
    return fetched.ok ? store.write(file, fetched.value) : fetched.reason;
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
