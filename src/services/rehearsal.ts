// Before a newer release is shown, what is new in it is tried behind the screen, from the device's own store: each picture is
// decoded, each film gives its first frame. Its decks have been read and judged by then.
import type { Clock } from '../core/clock.ts';
import type { FileEntry } from '../core/release.ts';
import { inTime } from './in-time.ts';
import type { ReleaseNetwork } from './release-network.ts';

export interface RehearsalOptions {
  readonly network: Pick<ReleaseNetwork, 'address'>;
  readonly clock: Clock;
  /** Resolves when there is nothing better to do. */
  readonly idle: () => Promise<void>;
}

/** Why a file can't be shown, for staff. `slow` where nobody could tell in time: that keeps no release off the screen. */
export interface RehearsalFault {
  readonly file: FileEntry;
  readonly reason: 'undecodable' | 'slow';
}

export type Rehearse = (files: readonly FileEntry[], signal: AbortSignal) => Promise<readonly RehearsalFault[]>;

/** ms. */
const PATIENCE = 20_000;
const PICTURES: ReadonlySet<string> = new Set(['avif', 'webp', 'png', 'jpg', 'jpeg', 'gif', 'svg']);
const FILMS: ReadonlySet<string> = new Set(['mp4', 'webm']);

export function isFilm({ type }: FileEntry): boolean {
  return FILMS.has(type);
}

export function createRehearsal({ network, clock, idle }: RehearsalOptions): Rehearse {
  return async (files, signal) => {
    const faults: RehearsalFault[] = [];
    for (const file of files) {
      const trying = PICTURES.has(file.type) ? decodes : isFilm(file) ? givesFrame : null;
      if (!trying) continue;
      await idle();
      if (signal.aborted) break;
      const outcome = await inTime(clock, PATIENCE, trying(network.address(file)), 'slow');
      if (outcome !== 'shown') faults.push({ file, reason: outcome });
    }
    return faults;
  };
}

type Tried = 'shown' | RehearsalFault['reason'];

async function decodes(address: string): Promise<Tried> {
  const image = new Image();
  image.src = address;
  return image.decode().then(() => 'shown', () => 'undecodable');
}

async function givesFrame(address: string): Promise<Tried> {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const tried = new Promise<Tried>((resolve) => {
    video.addEventListener('loadeddata', () => { resolve('shown'); });
    video.addEventListener('error', () => { resolve('undecodable'); });
  });
  video.src = address;
  try {
    return await tried;
  } finally {
    video.removeAttribute('src');
    video.load(); // It holds a decoder until then.
  }
}
