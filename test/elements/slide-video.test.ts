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

  it('has captions at first, and none after a press of their button until the next showing', async () => {
    const { element, film } = await prepared();
    const showing = (): number => [...film.textTracks].filter(({ mode }) => mode === 'showing').length;
    const press = async (pressed: string): Promise<void> => {
      button(element, 'Субтитры').click();
      await element.updateComplete;
      assert.equal(button(element, 'Субтитры').getAttribute('aria-pressed'), pressed);
    };
    element.shown = true;
    await element.updateComplete;
    assert.equal(button(element, 'Субтитры').getAttribute('aria-pressed'), 'true');
    assert.isAtLeast(button(element, 'Субтитры').getBoundingClientRect().height, 44);
    await press('false');
    assert.equal(showing(), 0);
    await press('true');
    assert.equal(showing(), 1);
    await press('false');
    element.shown = false;
    await element.updateComplete;
    assert.equal(showing(), 1);
  });

  it('has room for its buttons on the narrowest film, in the largest letters', async () => {
    const { element, film } = await prepared();
    Object.assign(element.style, { width: '340px', fontSize: '36px' });
    await element.updateComplete;
    const edge = film.getBoundingClientRect();
    for (const one of element.renderRoot.querySelectorAll('.buttons button')) assert.isAtLeast(one.getBoundingClientRect().left, edge.left);
  });

  it('has no button for captions that there are not', async () => {
    const { element } = await prepared(makeVideo({ src: 'clip.mp4', captions: { ru: 'gone.vtt' } }));
    assert.notExists(button(element, 'Субтитры'));
  });

  it('is named by its caption, else by the title of its slide, in the language of these words', async () => {
    const { element, film } = await prepared();
    assert.deepEqual([film.ariaLabel, film.lang], ['Утро в\u00A0степи', 'ru']);
    element.name = { kk: 'Таң' };
    element.video = makeVideo({ src: 'clip.mp4' });
    await element.updateComplete;
    assert.deepEqual([film.ariaLabel, film.lang], ['Таң', 'kk']);
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

  it('shows no captions when it is removed, which Chromium would keep it for, and shows them again when it comes back', async () => {
    const { element, film } = await prepared();
    const modes = (): string[] => [...film.textTracks].map(({ mode }) => mode);
    const { parentNode } = element;
    const started = playing(element, true);
    element.shown = true;
    await started;
    element.remove();
    await element.updateComplete;
    assert.deepEqual(modes(), ['disabled', 'disabled']);
    parentNode?.append(element);
    await element.updateComplete;
    assert.include(modes(), 'showing');
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
