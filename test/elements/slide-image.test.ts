import { assert } from 'chai';
import { html } from 'lit';
import type { Image } from '../../src/core/deck.ts';
import type { PictureOpenRequest } from '../../src/elements/picture-button.ts';
import '../../src/elements/picture-button.ts';
import type { PaintedPicture } from '../../src/elements/painted-picture.ts';
import type { SlideImage } from '../../src/elements/slide-image.ts';
import '../../src/elements/slide-image.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { media } from '../support/sample.ts';

const IMAGE: Image = { src: 'picture.svg', alt: { kk: 'Дала таңы', ru: 'Утро в степи' }, caption: { ru: 'Рассвет у озера' }, focus: { x: 0.25, y: 1 } };

const painted = (element: SlideImage): PaintedPicture => element.renderRoot.querySelector('painted-picture')!;

async function shown(image: Image, locale: 'kk' | 'ru' = 'ru'): Promise<SlideImage> {
  const { element } = await fixture<SlideImage>(html`<slide-image style="height: 300px" .image=${image} cropped></slide-image>`, { locale, media });
  return element;
}

describe('slide-image', () => {
  it('describes the picture in the visitor’s language', async () => {
    assert.equal(painted(await shown(IMAGE, 'kk')).renderRoot.querySelector('img')?.alt, 'Дала таңы');
  });

  it('marks a caption that is there in another language only', async () => {
    const caption = (await shown(IMAGE, 'kk')).renderRoot.querySelector('figcaption');
    assert.equal(caption?.lang, 'ru');
    assert.equal(caption?.textContent, 'Рассвет у\u00A0озера');
  });

  it('keeps the focus point in view when it is cropped', async () => {
    assert.equal(getComputedStyle(painted(await shown(IMAGE)).renderRoot.querySelector('img')!).objectPosition, '25% 100%');
  });

  it('shows the description in the place of a picture that is missing', async () => {
    const element = await shown({ ...IMAGE, src: 'gone.avif' });
    assert.isNull(painted(element));
    assert.equal(element.renderRoot.querySelector('.missing')?.textContent, 'Утро в\u00A0степи');
  });

  it('keeps the place of a picture that is missing, so that what is written below stays near', async () => {
    const element = await shown({ ...IMAGE, src: 'gone.avif', caption: null });
    element.style.width = '390px';
    element.cropped = false;
    await element.updateComplete;
    const { width, height } = element.renderRoot.querySelector('.missing')!.getBoundingClientRect();
    assert.closeTo(width / height, 1.5, 0.05);
  });

  it('leaves a caption as long as a text to the text', async () => {
    const element = await shown({ ...IMAGE, caption: { ru: 'Очень длинная подпись. '.repeat(20) } });
    assert.isNull(element.renderRoot.querySelector('figcaption'));
  });

  for (const [width, height] of [[400, 300], [200, 600], [900, 200]] as const) {
    it(`keeps the shape of the picture in a place of ${width} × ${height} px, before and after it has come`, async () => {
      const { element } = await fixture<SlideImage>(html`<slide-image .image=${{ ...IMAGE, caption: null }}></slide-image>`, { media });
      Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
      const box = (): readonly number[] => { const { left, top, width: w, height: h } = element.renderRoot.querySelector('.place')!.getBoundingClientRect(); return [left, top, w, h].map(Math.round); };
      const before = box();
      assert.closeTo(before[2]! / before[3]!, 4 / 3, 0.02);
      assert.isTrue(Math.abs(before[2]! - width) <= 1 || Math.abs(before[3]! - height) <= 1, 'it fills its place');
      await element.decoded();
      assert.deepEqual(box(), before);
    });
  }

  it('asks to be enlarged when it is touched', async () => {
    const element = await shown(IMAGE);
    const asked = new Promise<PictureOpenRequest>((resolve) => { element.addEventListener('picture-open-request', resolve, { once: true }); });
    const button = element.renderRoot.querySelector('picture-button')!.renderRoot.querySelector('button')!;
    assert.match(button.getAttribute('aria-label') ?? '', /: Утро в\u00A0степи$/);
    button.click();
    const { images, index } = await asked;
    assert.deepEqual([images, index], [[IMAGE], 0]);
  });

  it('says in its own language what a description shows that is there in the other one only', async () => {
    const element = await shown({ ...IMAGE, alt: { kk: 'Дала таңы' } });
    const { renderRoot } = element.renderRoot.querySelector('picture-button')!;
    const parts = renderRoot.querySelector('button')!.getAttribute('aria-labelledby')?.split(' ').map((id) => renderRoot.querySelector(`#${id}`)) ?? [];
    assert.deepEqual(parts.map((part) => [part?.getAttribute('lang'), part?.ariaLabel ?? part?.textContent]), [[null, 'Увеличить картинку'], ['kk', 'Дала таңы']]);
    await assertAccessible(element);
  });

  it('is accessible', async () => { await assertAccessible(await shown(IMAGE)); });
});
