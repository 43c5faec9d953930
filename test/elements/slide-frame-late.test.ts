// What a slide fetches when it needs it: nothing here imports these elements, so that they come late.
import { assert } from 'chai';
import { html } from 'lit';
import type { Slide } from '../../src/core/deck.ts';
import type { SlideFrame } from '../../src/elements/slide-frame.ts';
import '../../src/elements/slide-frame.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { makeChart, makeImage, makeMap, makeSlide } from '../support/make-deck.ts';
import { media } from '../support/sample.ts';
import { visibleWords } from '../support/visible-words.ts';

const PICTURE = makeImage({ src: 'picture.svg', alt: { ru: 'Полки' } });

describe('slide-frame with elements that come late', () => {
  const slides: readonly (readonly [string, Partial<Slide>])[] = [
    ['map', { block: 'map', map: makeMap({ legend: { ru: 'Библиотеки' } }), image: PICTURE }],
    ['chart', { block: 'chart', chart: makeChart({ caption: { ru: 'Библиотеки' } }), image: PICTURE }],
  ];
  for (const [name, slide] of slides) {
    it(`is painted when its ${name} is drawn, whatever else it has`, async () => {
      const { element } = await fixture<SlideFrame>(html`<slide-frame shown></slide-frame>`, { media });
      element.style.inset = '0 auto auto 0';
      element.style.width = '900px';
      element.style.height = '600px';
      element.slide = makeSlide({ title: { ru: 'Книги' }, ...slide });
      await element.painted();
      assert.include(visibleWords(element), 'Библиотеки');
      await assertAccessible(element);
    });
  }
});
