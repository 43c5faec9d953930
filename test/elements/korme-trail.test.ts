import { assert } from 'chai';
import { html } from 'lit';
import { THEMES, type Theme } from '../../src/core/theme.ts';
import { Menu } from '../../src/core/menu.ts';
import type { KormeTrail } from '../../src/elements/korme-trail.ts';
import '../../src/elements/korme-trail.ts';
import type { OpenRequest } from '../../src/elements/events.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { PICTURE, sampleMenu } from '../support/sample.ts';

async function shown(section: string, theme: Theme = 'light'): Promise<KormeTrail> {
  const { element } = await fixture<KormeTrail>(html`<korme-trail .menu=${sampleMenu()} .section=${section} .organisation=${{ kk: 'Аудан', ru: 'Район' }} .logo=${{ url: PICTURE, width: 4, height: 3 }}></korme-trail>`, { theme });
  return element;
}

/** Those that stand on two lines. */
function brokenWords(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const broken: string[] = [];
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    for (const { 0: word, index } of text.data.matchAll(/[^\s-]+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (range.getClientRects().length > 1) broken.push(word);
    }
  }
  return broken;
}

describe('korme-trail', () => {
  it('shows whose kiosk it is', async () => {
    const trail = await shown('');
    assert.equal(trail.renderRoot.querySelector('h1')?.textContent, 'Район');
    assert.isNotNull(trail.renderRoot.querySelector('img'));
  });

  it('keeps the place of the logo, so that nothing moves when it comes', async () => {
    const logo = (await shown('1.1')).renderRoot.querySelector('img')!;
    assert.deepEqual([logo.getAttribute('width'), logo.getAttribute('height')], ['4', '3']);
  });

  it('names the way from the menu to here', async () => {
    const steps = [...(await shown('1.1')).renderRoot.querySelectorAll('li')].map((step) => step.textContent);
    assert.deepEqual(steps, ['Программа', 'Сельская библиотека']);
  });

  it('leads to a section of the way', async () => {
    const trail = await shown('1.1');
    const asked = new Promise<OpenRequest>((resolve) => { trail.addEventListener('open-request', resolve); });
    trail.renderRoot.querySelector<HTMLButtonElement>('li button')?.click();
    assert.deepEqual((await asked).route, { kind: 'section', id: '1' });
  });

  for (const width of [390, 1080, 1920]) {
    it(`cuts no word of the name and of the way on a screen ${width} px wide with the largest text`, async () => {
      const trail = await shown('1.1');
      trail.organisation = { ru: 'Администрация Кокжиекского района' };
      trail.style.cssText = `width: ${width}px; --korme-chrome: ${width === 390 ? 18 : 34}px`;
      trail.menu = new Menu([{ id: '1', title: { ru: 'Программа развития сельских территорий и их библиотек на ближайшие десять лет' }, slides: 1 }, { id: '1.1', title: { ru: 'Достопримечательности, памятники и музеи Кокжиекского района и его окрестностей' }, slides: 1 }], [], []);
      await trail.updateComplete;
      for (const part of trail.renderRoot.querySelectorAll<HTMLElement>('h1, li')) {
        if (getComputedStyle(part).clipPath !== 'none') continue; // Left to the logo whole.
        assert.deepEqual(brokenWords(part), []);
        for (const box of [part, ...part.children]) assert.isAtMost(box.scrollHeight, box.clientHeight + 1, part.textContent);
      }
      assert.include(trail.renderRoot.textContent, 'Кокжиекского', 'it is read aloud');
    });
  }

  it('leaves room for the slide where its names are long and its letters large', async () => {
    const trail = await shown('1.1');
    trail.style.cssText = '--korme-size: 2; --korme-chrome: 40px';
    const size = (): string => getComputedStyle(trail.renderRoot.querySelector('header')!).fontSize;
    assert.equal(size(), '40px', 'short names grow as the visitor asks');
    trail.organisation = { ru: 'Управление по вопросам культуры, развития языков и библиотечного дела администрации Кокжиекского района' };
    await trail.updateComplete;
    assert.equal(size(), '26px');
  });

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => { await assertAccessible(await shown('1.1', theme)); });
  }
});
