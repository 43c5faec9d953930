import { assert } from 'chai';
import { html } from 'lit';
import type { Image } from '../../src/core/deck.ts';
import type { SlideImage } from '../../src/elements/slide-image.ts';
import '../../src/elements/slide-image.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { media } from '../support/sample.ts';

const IMAGE: Image = { src: 'picture.svg', alt: { kk: 'Дала таңы', ru: 'Утро в степи' }, caption: { ru: 'Рассвет у озера' }, focus: { x: 0.25, y: 1 } };

async function shown(image: Image, locale: 'kk' | 'ru' = 'ru'): Promise<SlideImage> {
  const { element } = await fixture<SlideImage>(html`<slide-image style="height: 300px" .image=${image} cropped></slide-image>`, { locale, media });
  return element;
}

describe('slide-image', () => {
  it('describes the picture in the visitor’s language', async () => {
    assert.equal((await shown(IMAGE, 'kk')).renderRoot.querySelector('img')?.alt, 'Дала таңы');
  });

  it('marks a caption that is there in another language only', async () => {
    const caption = (await shown(IMAGE, 'kk')).renderRoot.querySelector('figcaption');
    assert.equal(caption?.lang, 'ru');
    assert.equal(caption?.textContent, 'Рассвет у озера');
  });

  it('keeps the focus point in view when it is cropped', async () => {
    assert.equal((await shown(IMAGE)).renderRoot.querySelector('img')?.style.objectPosition, '25% 100%');
  });

  it('shows the description in the place of a picture that is missing', async () => {
    const element = await shown({ ...IMAGE, src: 'gone.avif' });
    assert.isNull(element.renderRoot.querySelector('img'));
    assert.equal(element.renderRoot.querySelector('.missing')?.textContent, 'Утро в степи');
  });

  it('leaves a caption as long as a text to the text', async () => {
    const element = await shown({ ...IMAGE, caption: { ru: 'Очень длинная подпись. '.repeat(20) } });
    assert.isNull(element.renderRoot.querySelector('figcaption'));
  });

  it('is accessible', async () => { await assertAccessible(await shown(IMAGE)); });
});
