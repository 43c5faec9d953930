// A film that can't be shown, or that stops: the show goes on without it.
import { assert } from 'chai';
import { assertAccessible } from '../support/axe.ts';
import { makeVideo } from '../support/make-deck.ts';
import { PICTURE } from '../support/sample.ts';
import { button, CLIP, instead, moving, playing, prepared, UNABLE } from './support/video.ts';

describe('a film that fails', () => {
  it('says when the device can’t play it', async () => {
    const { element, film } = await prepared(makeVideo({ src: 'broken.mp4' }));
    await new Promise((resolve) => { film.addEventListener('error', resolve); });
    await element.updateComplete;
    assert.equal(instead(element), UNABLE);
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
    const { element, film, clock, files } = await prepared(makeVideo({ src: 'silent.mp4' }));
    element.shown = true;
    await new Promise((resolve) => { film.addEventListener('play', resolve); });
    await clock.advance(4000);
    await element.updateComplete;
    element.shown = false;
    await element.updateComplete;
    files['silent.mp4'] = CLIP;
    const started = playing(element, true);
    element.shown = true;
    await started;
    assert.isUndefined(instead(element));
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
});
