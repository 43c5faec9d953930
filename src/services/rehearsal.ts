// Before a newer release is shown, what is new in it is tried behind the screen, from the device's own store: each picture is
// decoded, each film gives its first frame, each slide is laid out.
import type { DeckParts } from '../core/changed-slides.ts';
import type { Clock } from '../core/clock.ts';
import type { Locale } from '../core/locale.ts';
import type { FileEntry, Release } from '../core/release.ts';
import { inTime } from './in-time.ts';
import type { ReleaseNetwork } from './release-network.ts';

/** A slide of a release that is not shown yet. */
export interface NewSlide extends DeckParts {
  readonly release: Release;
  /** From 0. */
  readonly slide: number;
  /** In which it is tried. */
  readonly locale: Locale;
}

export interface RehearsalOptions {
  readonly network: Pick<ReleaseNetwork, 'address'>;
  readonly clock: Clock;
  /** Resolves when there is nothing better to do. */
  readonly idle: () => Promise<void>;
  /** Lays a slide out where nobody sees it. */
  readonly draw: (slide: NewSlide) => Promise<'shown' | 'undrawable' | 'slow'>;
}

/** For staff. */
export interface RehearsalFault {
  /** The name of a file, or the deck, the slide (from 1) and the language. */
  readonly what: string;
  /** `slow` where nobody could tell in time, `unplayable` a film: these keep no release off the screen. */
  readonly reason: 'undecodable' | 'undrawable' | 'unplayable' | 'slow';
}

export type Rehearse = (files: readonly FileEntry[], slides: readonly NewSlide[], signal: AbortSignal) => Promise<readonly RehearsalFault[]>;

/** ms. */
const PATIENCE = 20_000;
const PICTURES: ReadonlySet<string> = new Set(['avif', 'webp', 'png', 'jpg', 'jpeg', 'gif', 'svg']);
const FILMS: ReadonlySet<string> = new Set(['mp4', 'webm']);

type Tried = 'shown' | RehearsalFault['reason'];

export function createRehearsal({ network, clock, idle, draw }: RehearsalOptions): Rehearse {
  return async (files, slides, signal) => {
    const faults: RehearsalFault[] = [];
    const attempt = async (what: string, tryIt: () => Promise<Tried>): Promise<void> => {
      await idle();
      if (signal.aborted) return;
      const reason = await inTime(clock, PATIENCE, tryIt(), 'slow');
      if (reason !== 'shown') faults.push({ what, reason });
    };
    for (const file of files) {
      const tryFile = PICTURES.has(file.type) ? decodes : FILMS.has(file.type) ? givesFrame : null;
      if (tryFile) await attempt(`${file.hash}.${file.type}`, () => tryFile(network.address(file)));
    }
    for (const slide of slides) await attempt(`${slide.deck.id}/${slide.slide + 1} (${slide.locale})`, () => draw(slide));
    return faults;
  };
}

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
    video.addEventListener('error', () => { resolve('unplayable'); });
  });
  video.src = address;
  try {
    return await tried;
  } finally {
    video.removeAttribute('src');
    video.load(); // It holds a decoder until then.
  }
}
