// What keeps a slide from being drawn is found, and its words take its place.
import { assert } from 'chai';
import { html, LitElement } from 'lit';
import { failureIn, undefinedIn } from '../../src/elements/slide-failures.ts';
import '../../src/elements/slide-fallback.ts';
import { SlideFrame } from '../../src/elements/slide-frame.ts';
import { SlideMap } from '../../src/elements/slide-map.ts';
import { assertAccessible } from '../support/axe.ts';
import { expectErrors } from '../support/expect-errors.ts';
import { fixture, type Fixture } from '../support/fixture.ts';
import { makeMap, makeSlide } from '../support/make-deck.ts';
import { visibleWords } from '../support/visible-words.ts';

const SLIDE = makeSlide({ block: 'map', title: { kk: 'Кітапханалар', ru: 'Библиотеки' }, text: { ru: 'Их **много**.' }, map: makeMap({ legend: { ru: 'На карте' } }) });

const restore: (() => void)[] = [];
afterEach(() => { for (const undo of restore.splice(0)) undo(); });

/** Until the end of the test a method throws. */
function breaks(prototype: object, method: string): void {
  expectErrors();
  const own = Object.getOwnPropertyDescriptor(prototype, method);
  Object.defineProperty(prototype, method, { configurable: true, value: () => { throw new Error(`${method} is broken`); } });
  restore.push(() => {
    if (own) Object.defineProperty(prototype, method, own);
    else Reflect.deleteProperty(prototype, method);
  });
}

/** A slide with a map, in which this method throws. */
async function framed(prototype?: object, method = ''): Promise<Fixture<SlideFrame>> {
  const shown = await fixture<SlideFrame>(html`<slide-frame shown style="inset: 0 auto auto 0; width: 900px; height: 600px"></slide-frame>`);
  if (prototype) breaks(prototype, method);
  shown.element.slide = SLIDE;
  await shown.element.updateComplete.catch(() => undefined);
  return shown;
}

function fallBack(frame: SlideFrame): Promise<number> {
  const pages = new Promise<number>((resolve) => { frame.addEventListener('slide-laid-out', (event) => { resolve(event.pages); }, { once: true }); });
  frame.fallback = html`<slide-fallback .slide=${frame.slide}></slide-fallback>`;
  return pages;
}

async function tasks(count: number): Promise<void> {
  for (let task = 0; task < count; task += 1) await new Promise((resolve) => { setTimeout(resolve, 20); });
}

describe('slide-failures', () => {
  it('finds nothing in a slide that is whole', async () => {
    const { element } = await framed();
    await element.painted();
    assert.isNull(await failureIn(element));
    assert.isNull(undefinedIn(element));
  });

  for (const [what, prototype, method] of [
    ['the drawing of an element', SlideMap.prototype, 'render'], ['what an element does before it draws', SlideMap.prototype, 'willUpdate'], ['what it does after', SlideMap.prototype, 'updated'],
    ['the slide itself', SlideFrame.prototype, 'render'],
  ] as const) {
    it(`finds that ${what} throws`, async () => {
      const { element } = await framed(prototype, method);
      await tasks(2);
      assert.match(await failureIn(element) ?? '', new RegExp(`Error: ${method} is broken`));
    });
  }

  for (const [what, tag, type, failure] of [
    ['can not be made', 'broken-element', class extends HTMLElement { constructor() { super(); throw new Error('broken'); } }, 'could not be made'],
    ['throws where it enters the page', 'shut-out-element', class extends LitElement { override connectedCallback(): void { throw new Error('broken'); } }, 'was never drawn'],
  ] as const) {
    it(`finds an element that ${what}, and says before that its script has not come`, async () => {
      const thrown = expectErrors();
      const { element } = await framed();
      await element.painted();
      element.shadowRoot!.append(document.createElement(tag));
      assert.equal(undefinedIn(element), tag);
      customElements.define(tag, type);
      assert.isNull(undefinedIn(element));
      assert.equal(await failureIn(element), `<${tag}> ${failure}`);
      assert.deepEqual(thrown, ['Error: broken']);
    });
  }
});

describe('slide-frame with a slide that can not be drawn', () => {
  for (const method of ['render', 'willUpdate']) {
    for (const [whose, prototype] of [['an element', SlideMap.prototype], ['the frame', SlideFrame.prototype]] as const) {
      it(`shows the words on one page where ${method} of ${whose} throws`, async () => {
        const shown = await framed(prototype, method);
        const { element } = shown;
        await tasks(2);
        if (prototype === SlideFrame.prototype) for (const undo of restore.splice(0)) undo();
        assert.equal(await fallBack(element), 1);
        await element.painted();
        await tasks(1);
        assert.equal(visibleWords(element).join(' '), 'Библиотеки Их много. На карте');
        await assertAccessible(element);
        const counted = new Promise<number>((resolve) => { element.addEventListener('slide-laid-out', (event) => { resolve(event.pages); }, { once: true }); });
        await shown.speak('kk');
        assert.equal(await counted, 1);
        await tasks(1);
        assert.include(visibleWords(element).join(' '), 'Кітапханалар');
      });
    }
  }

  it('draws the next slide as ever', async () => {
    const { element } = await framed(SlideMap.prototype, 'render');
    await fallBack(element);
    const laidOut = new Promise((resolve) => { element.addEventListener('slide-laid-out', resolve, { once: true }); });
    element.slide = makeSlide({ title: { ru: 'Дальше' } });
    await laidOut;
    assert.isNull(element.fallback);
    assert.equal(visibleWords(element).join(' '), 'Дальше');
  });

  it('is sorry in Kazakh and in Russian where the slide has no words, or none that can be read', async () => {
    for (const slide of [makeSlide(), { get title() { throw new Error('broken'); } }]) {
      const { element } = await fixture(html`<slide-fallback style="position: relative; height: 300px" .slide=${slide}></slide-fallback>`);
      assert.deepEqual([...element.shadowRoot!.querySelectorAll('p')].map(({ lang, textContent }) => [lang, textContent]), [['kk', 'Бұл слайдты қазір көрсету мүмкін емес.'], ['ru', 'Этот слайд сейчас нельзя показать.']]);
    }
  });
});
