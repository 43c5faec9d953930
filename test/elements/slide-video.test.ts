import { assert } from 'chai';
import { html } from 'lit';
import type { SlideVideo } from '../../src/elements/slide-video.ts';
import '../../src/elements/slide-video.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeVideo } from '../support/make-deck.ts';

const CLIP = new URL('/slides/2.2/morning.mp4', location.href).href;
const FILES: Record<string, string> = { 'clip.mp4': CLIP, 'broken.mp4': '/package.json', 'kk.vtt': 'data:text/vtt,WEBVTT', 'ru.vtt': 'data:text/vtt,WEBVTT' };
const media = (src: string): { url: string } | null => (FILES[src] ? { url: FILES[src] } : null);
const VIDEO = makeVideo({ src: 'clip.mp4', captions: { kk: 'kk.vtt', ru: 'ru.vtt' }, caption: { ru: 'Утро в степи' } });

async function prepared(video = VIDEO): Promise<{ element: SlideVideo; film: HTMLVideoElement; speak: (locale: 'kk' | 'ru') => Promise<void> }> {
  const { element, ...shown } = await fixture<SlideVideo>(html`<slide-video style="height: 400px" .video=${video}></slide-video>`, { media });
  return { element, film: element.renderRoot.querySelector('video')!, speak: (locale) => shown.speak(locale) };
}

const playing = (element: SlideVideo, wanted: boolean): Promise<void> => new Promise((resolve) => {
  element.addEventListener('video-play', (event) => { if (event.playing === wanted) resolve(); });
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
    assert.equal(element.renderRoot.querySelector('.failed')?.textContent, 'Видео не воспроизводится на этом устройстве');
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

  it('is accessible', async () => { await assertAccessible((await prepared()).element); });
});
