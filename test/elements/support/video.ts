// A film on a page, with a clock that a test moves by hand.
import { html } from 'lit';
import type { MediaFile } from '../../../src/controllers/contexts.ts';
import type { SlideVideo } from '../../../src/elements/slide-video.ts';
import '../../../src/elements/slide-video.ts';
import { fixture } from '../../support/fixture.ts';
import { makeVideo } from '../../support/make-deck.ts';
import { ManualClock } from '../../support/manual-clock.ts';
import { PICTURE } from '../../support/sample.ts';

export const CLIP = new URL('/slides/2.2/morning.mp4', location.href).href;
const FILES: Readonly<Record<string, string>> = { 'clip.mp4': CLIP, 'broken.mp4': '/package.json', 'poster.svg': PICTURE, 'kk.vtt': 'data:text/vtt,WEBVTT', 'ru.vtt': 'data:text/vtt,WEBVTT' };
export const VIDEO = makeVideo({ src: 'clip.mp4', captions: { kk: 'kk.vtt', ru: 'ru.vtt' }, caption: { ru: 'Утро в степи' } });

export interface Prepared {
  readonly element: SlideVideo;
  readonly film: HTMLVideoElement;
  readonly clock: ManualClock;
  /** The addresses of its files, by name: what a test changes here is found by the next showing. */
  readonly files: Record<string, string>;
  readonly speak: (locale: 'kk' | 'ru') => Promise<void>;
}

export async function prepared(video = VIDEO): Promise<Prepared> {
  const clock = new ManualClock();
  const files: Record<string, string> = { ...FILES, 'silent.mp4': URL.createObjectURL(new MediaSource()) }; // Which takes one film only.
  const media = (src: string): MediaFile | null => (files[src] ? { url: files[src], ...(src === 'poster.svg' ? { width: 4, height: 3 } : {}) } : null);
  const { element, ...shown } = await fixture<SlideVideo>(html`<slide-video style="height: 400px" .video=${video}></slide-video>`, { media, clock });
  return { element, film: element.renderRoot.querySelector('video')!, clock, files, speak: (locale) => shown.speak(locale) };
}

export const instead = (element: SlideVideo): string | undefined => element.renderRoot.querySelector('.instead')?.textContent.trim();
export const UNABLE = 'Сейчас это видео показать нельзя';

export const playing = (element: SlideVideo, wanted: boolean): Promise<void> => new Promise((resolve) => {
  element.addEventListener('video-play', (event) => { if (event.playing === wanted) resolve(); });
});
export const moving = (film: HTMLVideoElement): Promise<void> => new Promise((resolve) => {
  film.addEventListener('timeupdate', () => { if (film.getVideoPlaybackQuality().totalVideoFrames > 0) resolve(); });
});
export const button = (element: SlideVideo, label: string): HTMLButtonElement => element.renderRoot.querySelector<HTMLButtonElement>(`button[aria-label='${label}']`)!;
