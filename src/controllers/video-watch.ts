// Watches a film for its element: gathers the signs that it moves, and says so when it does not. The rule is in core.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../core/clock.ts';
import { deadlineOf, isOverdue, UNSEEN, watchVideo, type VideoSign } from '../core/video-watch.ts';

/** Tells of the first picture, but never does so in a WebKit without a graphics card (WEBKIT_DISABLE_DMABUF_RENDERER). */
const TELLS_OF_PICTURES = 'requestVideoFrameCallback' in HTMLVideoElement.prototype;

export interface VideoWatchOptions {
  /** Without one a film may take as long as it likes. */
  readonly clock: () => Clock | null;
  readonly onFailed: () => void;
}

export class VideoWatchController implements ReactiveController {
  readonly #options: VideoWatchOptions;
  #watch = UNSEEN;
  #film: HTMLVideoElement | null = null;
  /** Seconds; where it was when it last moved. */
  #at = 0;
  #cancel = (): void => undefined;
  #stop: AbortController | null = null;

  constructor(host: ReactiveControllerHost, options: VideoWatchOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibility);
    this.forget();
  }

  /** A film has a new file, or has it anew: whatever was known of it is not true any more. */
  observe(film: HTMLVideoElement): void {
    this.forget();
    this.#film = film;
    this.#at = 0;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    film.addEventListener('play', this.#onPlay, { signal });
    for (const rest of ['pause', 'ended']) film.addEventListener(rest, () => { this.#see('rested'); }, { signal });
    film.addEventListener('timeupdate', this.#onTime, { signal });
    film.addEventListener('error', () => { this.#see('broken'); }, { signal });
    if (TELLS_OF_PICTURES) film.requestVideoFrameCallback(() => { if (!signal.aborted) this.#see('moved'); });
    if (!film.paused) this.#onPlay();
  }

  forget(): void {
    this.#cancel();
    this.#stop?.abort();
    this.#film = null;
    this.#watch = UNSEEN;
  }

  #see(sign: VideoSign): void {
    const clock = this.#options.clock();
    if (this.#watch.kind === 'failed') return;
    this.#watch = watchVideo(this.#watch, sign, clock?.now() ?? 0);
    this.#cancel();
    const deadline = deadlineOf(this.#watch);
    if (clock && deadline !== null) this.#cancel = clock.after(deadline - clock.now(), () => { this.#see(isOverdue(this.#watch, clock.now()) ? 'broken' : 'asked'); });
    if (sign === 'broken') this.#options.onFailed();
  }

  readonly #onPlay = (): void => {
    if (!document.hidden) this.#see('asked');
  };

  readonly #onTime = (): void => {
    const film = this.#film;
    if (!film || film.currentTime === this.#at) return;
    this.#at = film.currentTime;
    const begun = this.#watch.kind !== 'failed' && this.#watch.begun;
    if (begun || hasPictures(film)) this.#see('moved');
  };

  /** A browser draws no pictures where nobody looks. */
  readonly #onVisibility = (): void => {
    if (document.hidden) this.#see('rested');
    else if (this.#film && !this.#film.paused) this.#see('asked');
  };
}

/** A sound that plays over a picture that can't be decoded is no film. */
function hasPictures(film: HTMLVideoElement): boolean {
  const { totalVideoFrames, droppedVideoFrames } = film.getVideoPlaybackQuality();
  return totalVideoFrames > droppedVideoFrames;
}
