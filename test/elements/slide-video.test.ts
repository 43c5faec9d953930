import { assert } from 'chai';
import { assertAccessible } from '../support/axe.ts';
import { makeVideo } from '../support/make-deck.ts';
import { button, playing, prepared, VIDEO } from './support/video.ts';

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

  it('says that it is over at its end', async () => {
    const { element, film } = await prepared(makeVideo({ src: 'clip.mp4', then: 'next' }));
    const over = new Promise<unknown>((resolve) => { element.addEventListener('video-ended', ({ video }) => { resolve(video); }); });
    element.shown = true;
    await new Promise((resolve) => { film.addEventListener('playing', resolve); });
    film.currentTime = film.duration - 0.1;
    assert.strictEqual(await over, element.video);
  });

  it('has the shape of its poster before it has loaded', async () => {
    const { element } = await prepared(makeVideo({ src: 'silent.mp4', poster: 'poster.svg' }));
    assert.equal(getComputedStyle(element).getPropertyValue('--ratio').slice(0, 5), '1.333');
  });

  it('is accessible', async () => { await assertAccessible((await prepared()).element); });
});
