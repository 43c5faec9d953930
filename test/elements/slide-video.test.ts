import { assert } from 'chai';
import { html } from 'lit';
import type { MediaFile } from '../../src/controllers/contexts.ts';
import type { SlideVideo } from '../../src/elements/slide-video.ts';
import '../../src/elements/slide-video.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeVideo } from '../support/make-deck.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { PICTURE } from '../support/sample.ts';

const CLIP = new URL('/slides/2.2/morning.mp4', location.href).href;
const FILES: Record<string, string> = { 'clip.mp4': CLIP, 'broken.mp4': '/package.json', 'silent.mp4': URL.createObjectURL(new MediaSource()), 'poster.svg': PICTURE, 'kk.vtt': 'data:text/vtt,WEBVTT', 'ru.vtt': 'data:text/vtt,WEBVTT' };
const media = (src: string): MediaFile | null => (FILES[src] ? { url: FILES[src], ...(src === 'poster.svg' ? { width: 4, height: 3 } : {}) } : null);
const VIDEO = makeVideo({ src: 'clip.mp4', captions: { kk: 'kk.vtt', ru: 'ru.vtt' }, caption: { ru: 'Утро в степи' } });

interface Prepared {
  readonly element: SlideVideo;
  readonly film: HTMLVideoElement;
  readonly clock: ManualClock;
  readonly speak: (locale: 'kk' | 'ru') => Promise<void>;
}

async function prepared(video = VIDEO): Promise<Prepared> {
  const clock = new ManualClock();
  const { element, ...shown } = await fixture<SlideVideo>(html`<slide-video style="height: 400px" .video=${video}></slide-video>`, { media, clock });
  return { element, film: element.renderRoot.querySelector('video')!, clock, speak: (locale) => shown.speak(locale) };
}

const instead = (element: SlideVideo): string | undefined => element.renderRoot.querySelector('.instead')?.textContent.trim();
const UNABLE = 'Сейчас это видео показать нельзя';

const playing = (element: SlideVideo, wanted: boolean): Promise<void> => new Promise((resolve) => {
  element.addEventListener('video-play', (event) => { if (event.playing === wanted) resolve(); });
});
const moving = (film: HTMLVideoElement): Promise<void> => new Promise((resolve) => {
  film.addEventListener('timeupdate', () => { if (film.getVideoPlaybackQuality().totalVideoFrames > 0) resolve(); });
});
const button = (element: SlideVideo, label: string): HTMLButtonElement => element.renderRoot.querySelector<HTMLButtonElement>(`button[aria-label='${label}']`)!;

describe('slide-video', () => {
  it('plays without sound when its slide is shown, and stops when it leaves', async () => {
    const { element, film } = await prepared();
    assert.isTrue(film.paused);
    const started = playing(element, true);
    element.shown = true;
    await started;
    assert.isTrue(film.muted);
    const stopped = playing(element, false);
    element.shown = false;
    await stopped;
    assert.isTrue(film.paused);
  });

  it('has sound only after a touch, and none again at the next showing', async () => {
    const { element, film } = await prepared();
    element.shown = true;
    await element.updateComplete;
    button(element, 'Включить звук').click();
    await element.updateComplete;
    assert.isFalse(film.muted);
    element.shown = false;
    await element.updateComplete;
    element.shown = true;
    await element.updateComplete;
    assert.isTrue(film.muted);
  });

  it('captions in the visitor’s language, and in the other one after a switch', async () => {
    const { film, speak } = await prepared();
    const showing = (): string[] => [...film.textTracks].filter(({ mode }) => mode === 'showing').map(({ language }) => language);
    assert.deepEqual(showing(), ['ru']);
    await speak('kk');
    assert.deepEqual(showing(), ['kk']);
  });

  it('pauses by a touch', async () => {
    const { element, film } = await prepared();
    const started = playing(element, true);
    element.shown = true;
    await started;
    const stopped = playing(element, false);
    button(element, 'Пауза').click();
    await stopped;
    assert.isTrue(film.paused);
  });

  it('says when the device can’t play it', async () => {
    const { element, film } = await prepared(makeVideo({ src: 'broken.mp4' }));
    await new Promise((resolve) => { film.addEventListener('error', resolve); });
    await element.updateComplete;
    assert.equal(instead(element), UNABLE);
  });

  it('plays the next film in its place after one that failed', async () => {
    const { element, film } = await prepared(makeVideo({ src: 'broken.mp4' }));
    element.shown = true;
    await new Promise((resolve) => { film.addEventListener('error', resolve); });
    const started = playing(element, true);
    element.video = VIDEO;
    await started;
    assert.isNull(element.renderRoot.querySelector('.failed'));
    assert.isTrue(film.src.endsWith('morning.mp4'));
  });

  it('never plays the film before in the place of one that is missing', async () => {
    const { element, film } = await prepared();
    const started = playing(element, true);
    element.shown = true;
    await started;
    const stopped = playing(element, false);
    element.video = makeVideo({ src: 'gone.mp4' });
    await stopped;
    await element.updateComplete;
    assert.isFalse(film.hasAttribute('src'));
    assert.isNotNull(element.renderRoot.querySelector('.failed'));
  });

  it('waits while the screen is black, and goes on where it was', async () => {
    const { element, film } = await prepared();
    const started = playing(element, true);
    element.shown = true;
    await started;
    await new Promise((resolve) => { film.addEventListener('timeupdate', resolve, { once: true }); });
    element.quiet = true;
    await element.updateComplete;
    assert.isTrue(film.paused);
    const at = film.currentTime;
    element.quiet = false;
    await element.updateComplete;
    assert.isFalse(film.paused);
    assert.isAtLeast(film.currentTime, at);
  });

  it('lets go of its file when it is removed', async () => {
    const { element, film } = await prepared();
    assert.isTrue(film.hasAttribute('src'));
    element.remove();
    assert.isFalse(film.hasAttribute('src'));
  });

  it('goes on at the same second after a switch of the language', async () => {
    const { element, film, speak } = await prepared();
    const started = playing(element, true);
    element.shown = true;
    await started;
    film.currentTime = 5;
    await new Promise((resolve) => { film.addEventListener('seeked', resolve, { once: true }); });
    await speak('kk');
    assert.strictEqual(element.renderRoot.querySelector('video'), film);
    assert.isFalse(film.paused);
    assert.isAtLeast(film.currentTime, 5);
  });

  it('is replaced by its poster when it shows no picture in 4 seconds', async () => {
    const { element, film, clock } = await prepared(makeVideo({ src: 'silent.mp4', poster: 'poster.svg' }));
    const failures: unknown[] = [];
    element.addEventListener('video-failed', ({ video }) => { failures.push(video); });
    element.shown = true;
    await new Promise((resolve) => { film.addEventListener('play', resolve); });
    await clock.advance(3999);
    assert.isUndefined(instead(element));
    await clock.advance(1);
    await element.updateComplete;
    assert.equal(instead(element), UNABLE);
    assert.equal(element.renderRoot.querySelector('.instead img')?.getAttribute('src'), PICTURE);
    assert.isNull(element.renderRoot.querySelector('.buttons'));
    assert.deepEqual(failures, [element.video]);
    await assertAccessible(element);
  });

  it('goes on where the browser never tells of a picture', async () => {
    const tells = Object.getOwnPropertyDescriptor(HTMLVideoElement.prototype, 'requestVideoFrameCallback')!;
    Object.defineProperty(HTMLVideoElement.prototype, 'requestVideoFrameCallback', { ...tells, value: () => 0 });
    try {
      const { element, film, clock } = await prepared();
      element.shown = true;
      await moving(film);
      await clock.advance(5000);
      assert.isUndefined(instead(element));
    } finally {
      Object.defineProperty(HTMLVideoElement.prototype, 'requestVideoFrameCallback', tells);
    }
  });

  it('is replaced when it stalls for 15 seconds, and has no time limit while it is paused', async () => {
    const { element, film, clock } = await prepared();
    element.shown = true;
    await moving(film);
    await clock.advance(14_999);
    assert.isUndefined(instead(element));
    button(element, 'Пауза').click();
    await new Promise((resolve) => { film.addEventListener('pause', resolve); });
    await clock.advance(600_000);
    assert.isUndefined(instead(element));
    button(element, 'Воспроизвести').click();
    await new Promise((resolve) => { film.addEventListener('play', resolve); });
    await clock.advance(15_000);
    await element.updateComplete;
    assert.equal(instead(element), UNABLE);
  });

  it('is tried anew at the next showing', async () => {
    const { element, film, clock } = await prepared(makeVideo({ src: 'silent.mp4' }));
    element.shown = true;
    await new Promise((resolve) => { film.addEventListener('play', resolve); });
    await clock.advance(4000);
    await element.updateComplete;
    element.shown = false;
    await element.updateComplete;
    FILES['silent.mp4'] = CLIP;
    const started = playing(element, true);
    element.shown = true;
    await started;
    assert.isUndefined(instead(element));
  });

  it('says that it is over at its end', async () => {
    const { element, film } = await prepared(makeVideo({ src: 'clip.mp4', then: 'next' }));
    const over = new Promise<unknown>((resolve) => { element.addEventListener('video-ended', ({ video }) => { resolve(video); }); });
    element.shown = true;
    await new Promise((resolve) => { film.addEventListener('playing', resolve); });
    film.currentTime = film.duration - 0.1;
    assert.strictEqual(await over, element.video);
  });

  for (const [then, goesOn] of [['next', true], ['stay', false]] as const) {
    it(`${goesOn ? 'lets the show go on' : 'keeps its slide'} when it can’t be shown and the deck says ${then}`, async () => {
      const { element, clock } = await prepared(makeVideo({ src: 'gone.mp4', then }));
      let ends = 0;
      element.addEventListener('video-ended', () => { ends += 1; });
      await clock.advance(60_000);
      assert.equal(ends, 0);
      element.shown = true;
      await element.updateComplete;
      await clock.advance(7999);
      assert.equal(ends, 0);
      await clock.advance(60_000);
      assert.equal(ends, goesOn ? 1 : 0);
    });
  }

  it('lets nothing go on behind a black screen, nor after its slide has left', async () => {
    const { element, clock } = await prepared(makeVideo({ src: 'gone.mp4', then: 'next' }));
    let ends = 0;
    element.addEventListener('video-ended', () => { ends += 1; });
    element.shown = true;
    await element.updateComplete;
    await clock.advance(5000);
    element.quiet = true;
    await element.updateComplete;
    await clock.advance(60_000);
    element.quiet = false;
    await element.updateComplete;
    await clock.advance(7999);
    element.shown = false;
    await element.updateComplete;
    await clock.advance(60_000);
    assert.equal(ends, 0);
  });

  it('has the shape of its poster before it has loaded', async () => {
    const { element } = await prepared(makeVideo({ src: 'silent.mp4', poster: 'poster.svg' }));
    assert.equal(getComputedStyle(element).getPropertyValue('--ratio').slice(0, 5), '1.333');
  });

  it('is accessible', async () => { await assertAccessible((await prepared()).element); });
});
