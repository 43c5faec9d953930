import { assert } from 'chai';
import { html } from 'lit';
import type { FindMedia } from '../../src/controllers/contexts.ts';
import '../../src/elements/slide-image.ts';
import { openZoom } from '../../src/elements/open-zoom.ts';
import type { PictureZoom } from '../../src/elements/picture-zoom.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { makeImage } from '../support/make-deck.ts';
import { PICTURE } from '../support/sample.ts';

const IMAGES = ['one', 'two', 'three'].map((name) => makeImage({ src: name, alt: { kk: `${name} kk`, ru: `${name} ru` }, caption: { ru: `Подпись ${name}` } }));
const WIDE = `${PICTURE}#wide`;
const media: FindMedia = (src) => ({ url: `${PICTURE}#${src}`, full: src === 'one' ? WIDE : `${PICTURE}#${src}`, width: 4, height: 3 });

interface Opened {
  readonly app: HTMLElement;
  readonly opener: HTMLElement;
  readonly zoom: PictureZoom;
  readonly clock: ManualClock;
}

async function opened(count = 1, locale: 'kk' | 'ru' = 'ru'): Promise<Opened> {
  const clock = new ManualClock();
  const { element: app } = await fixture(html`<slide-image slide="1" tabindex="0"></slide-image>`, { locale, media, clock }); // Any element may stand for the app.
  const opener = app;
  opener.focus();
  const zoom = openZoom(app, { images: IMAGES.slice(0, count), index: 0 });
  await zoom.updateComplete;
  return { app, opener, zoom, clock };
}

const part = (zoom: PictureZoom, selector: string): HTMLElement => zoom.renderRoot.querySelector<HTMLElement>(selector)!;
const picture = (zoom: PictureZoom): HTMLImageElement => zoom.renderRoot.querySelector('img')!;
const scale = (zoom: PictureZoom): number => Number(/scale\((.*)\)/.exec(part(zoom, 'img').style.transform)?.[1]);
const button = (zoom: PictureZoom, label: string): HTMLButtonElement => zoom.renderRoot.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!;

async function press(zoom: PictureZoom, code: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { code, bubbles: true, composed: true, cancelable: true });
  part(zoom, 'dialog').dispatchEvent(event);
  await zoom.updateComplete;
  return event;
}

async function finger(zoom: PictureZoom, type: 'down' | 'move' | 'up', x: number, y: number, pointerId = 1): Promise<PointerEvent> {
  const surface = part(zoom, '.surface');
  surface.setPointerCapture = () => undefined; // No real pointer is there to capture.
  const event = new PointerEvent(`pointer${type}`, { clientX: x, clientY: y, pointerId, bubbles: true, composed: true, cancelable: true });
  surface.dispatchEvent(event);
  await zoom.updateComplete;
  return event;
}

async function tap(zoom: PictureZoom, x = innerWidth / 2, y = innerHeight / 2): Promise<void> {
  await finger(zoom, 'down', x, y);
  await finger(zoom, 'up', x, y);
}

describe('picture-zoom', () => {
  it('shows all of the picture over the whole screen, described in the visitor’s language', async () => {
    const { zoom } = await opened(1, 'kk');
    const { left, top, right, bottom } = part(zoom, 'dialog').getBoundingClientRect();
    assert.deepEqual([left, top, right, bottom], [0, 0, innerWidth, innerHeight]);
    const { width, height } = picture(zoom).getBoundingClientRect();
    assert.isTrue(Math.abs(width - innerWidth) < 1 || Math.abs(height - innerHeight) < 1);
    assert.equal(picture(zoom).alt, 'one kk');
  });

  it('takes the focus, and gives it back', async () => {
    const { zoom, opener } = await opened();
    assert.equal(zoom.shadowRoot?.activeElement, part(zoom, 'dialog'));
    assert.isTrue(part(zoom, 'dialog').matches(':modal'), 'what lies behind can not be reached');
    button(zoom, 'Закрыть').click();
    assert.isFalse(zoom.isConnected);
    assert.equal(document.activeElement, opener);
  });

  it('comes with the file that has the most to see', async () => {
    const { zoom } = await opened();
    while (picture(zoom).src !== WIDE) await new Promise(requestAnimationFrame);
  });

  it('has no file any more once it is closed, even where that one comes later', async () => {
    const { zoom } = await opened();
    zoom.close();
    const late = new Image();
    late.src = WIDE;
    await late.decode();
    await new Promise(requestAnimationFrame);
    await zoom.updateComplete;
    assert.isFalse(picture(zoom).hasAttribute('src'));
  });

  it('grows and shrinks by keys and by buttons', async () => {
    const { zoom } = await opened();
    assert.isTrue((await press(zoom, 'Equal')).defaultPrevented);
    assert.equal(scale(zoom), 1.5);
    button(zoom, 'Приблизить').click();
    await zoom.updateComplete;
    assert.equal(scale(zoom), 2.25);
    await press(zoom, 'Minus');
    await press(zoom, 'NumpadSubtract');
    assert.equal(scale(zoom), 1);
    assert.equal(button(zoom, 'Отдалить').ariaDisabled, 'true');
  });

  it('grows under two fingers, and moves under one', async () => {
    const { zoom } = await opened();
    const [x, y] = [innerWidth / 2, innerHeight / 2];
    await finger(zoom, 'down', x - 50, y, 1);
    await finger(zoom, 'down', x + 50, y, 2);
    await finger(zoom, 'move', x - 100, y, 1);
    await finger(zoom, 'move', x + 100, y, 2);
    assert.closeTo(scale(zoom), 2, 0.01);
    await finger(zoom, 'up', x + 100, y, 2);
    const before = part(zoom, 'img').getBoundingClientRect().left;
    await finger(zoom, 'move', x - 130, y, 1);
    assert.closeTo(part(zoom, 'img').getBoundingClientRect().left, before - 30, 1);
    await finger(zoom, 'up', x - 130, y, 1);
    assert.isTrue(zoom.isConnected, 'the end of a gesture is no tap');
  });

  it('is enlarged by a double tap, and whole again by another', async () => {
    const { zoom, clock } = await opened();
    await tap(zoom);
    await tap(zoom);
    assert.equal(scale(zoom), 2.5);
    await tap(zoom);
    await tap(zoom);
    assert.equal(scale(zoom), 1);
    await clock.advance(1000);
    assert.isTrue(zoom.isConnected);
  });

  it('leads back by a tap', async () => {
    const { zoom, clock } = await opened();
    await tap(zoom);
    assert.isTrue(zoom.isConnected, 'a second tap may follow');
    await clock.advance(300);
    assert.isFalse(zoom.isConnected);
  });

  it('brings what is tapped to the middle once it is enlarged, up to its corners, and stays open', async () => {
    const { zoom, clock } = await opened();
    for (let times = 0; times < 5; times += 1) await press(zoom, 'Equal');
    const { left, top } = picture(zoom).getBoundingClientRect();
    await tap(zoom, innerWidth * 0.75, innerHeight / 2);
    await clock.advance(300);
    await zoom.updateComplete;
    assert.closeTo(picture(zoom).getBoundingClientRect().left, left - innerWidth / 4, 1);
    assert.closeTo(picture(zoom).getBoundingClientRect().top, top, 1);
    for (let times = 0; times < 20; times += 1) {
      await tap(zoom, innerWidth - 1, innerHeight - 1);
      await clock.advance(300);
      await zoom.updateComplete;
    }
    const { right, bottom } = picture(zoom).getBoundingClientRect();
    assert.closeTo(right, innerWidth, 1);
    assert.closeTo(bottom, innerHeight, 1);
    assert.isTrue(zoom.isConnected);
  });

  it('is moved by arrows once it is enlarged, and turns no picture', async () => {
    const { zoom } = await opened(3);
    for (let times = 0; times < 5; times += 1) await press(zoom, 'Equal');
    const { left, top } = picture(zoom).getBoundingClientRect();
    await press(zoom, 'ArrowRight');
    await press(zoom, 'ArrowDown');
    const moved = picture(zoom).getBoundingClientRect();
    assert.isBelow(moved.left, left);
    assert.isBelow(moved.top, top);
    assert.include(part(zoom, '.words').textContent, '1 / 3');
  });

  it('grows under a wheel, and the page does not', async () => {
    const { zoom } = await opened();
    const event = new WheelEvent('wheel', { deltaY: -200, bubbles: true, composed: true, cancelable: true });
    part(zoom, '.surface').dispatchEvent(event);
    await zoom.updateComplete;
    assert.isTrue(event.defaultPrevented);
    assert.isAbove(scale(zoom), 1.4);
  });

  it('keeps the touch of a picture from turning the page', async () => {
    const { zoom } = await opened();
    assert.isTrue((await finger(zoom, 'down', 10, 10)).defaultPrevented);
  });

  it('stays where it is opened while the browser is still on its way back from another one', async () => {
    const first = await opened();
    const wentBack = new Promise((resolve) => { addEventListener('popstate', resolve, { once: true, capture: true }); });
    await press(first.zoom, 'Escape');
    const { zoom } = await opened();
    await wentBack;
    await new Promise((resolve) => { setTimeout(resolve); });
    assert.isFalse(first.zoom.isConnected);
    assert.isTrue(zoom.isConnected);
  });

  it('leads back by Escape, and lets no one else have the key', async () => {
    const { zoom } = await opened();
    assert.isTrue((await press(zoom, 'Escape')).defaultPrevented);
    assert.isFalse(zoom.isConnected);
  });

  for (const code of ['PageDown', 'PageUp', 'Home', 'KeyB']) {
    it(`gives way when ${code} asks for something else`, async () => {
      const { zoom } = await opened();
      assert.isFalse((await press(zoom, code)).defaultPrevented, 'the app does it');
      assert.isFalse(zoom.isConnected);
    });
  }

  it('gives way when the app moves on by itself', async () => {
    const { app, zoom } = await opened();
    app.setAttribute('slide', '2');
    await Promise.resolve();
    assert.isFalse(zoom.isConnected);
  });

  it('walks the pictures that belong together, by buttons, arrows and a finger', async () => {
    const { zoom } = await opened(3);
    assert.include(part(zoom, '.words').textContent, '1 / 3');
    button(zoom, 'Дальше').click();
    await zoom.updateComplete;
    await press(zoom, 'ArrowRight');
    assert.include(part(zoom, '.words').textContent, 'Подпись three');
    assert.equal(button(zoom, 'Дальше').ariaDisabled, 'true');
    await finger(zoom, 'down', 100, 100);
    await finger(zoom, 'move', 220, 110);
    await finger(zoom, 'up', 220, 110);
    await zoom.updateComplete;
    assert.include(part(zoom, '.words').textContent, 'Подпись two');
    assert.equal(picture(zoom).alt, 'two ru');
  });

  it('has buttons that any finger hits', async () => {
    const { zoom } = await opened(3);
    for (const { offsetWidth, offsetHeight } of zoom.renderRoot.querySelectorAll('button')) assert.isAtLeast(Math.min(offsetWidth, offsetHeight), 44);
  });

  it('is accessible', async () => { await assertAccessible((await opened(3)).zoom); });
});
