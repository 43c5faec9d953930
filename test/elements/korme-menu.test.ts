import { assert } from 'chai';
import { html } from 'lit';
import type { KormeMenu } from '../../src/elements/korme-menu.ts';
import '../../src/elements/korme-menu.ts';
import type { OpenRequest } from '../../src/elements/events.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { sampleMenu } from '../support/sample.ts';
import { Menu } from '../../src/core/menu.ts';
import { THEMES, type Theme } from '../../src/core/theme.ts';

async function shown(section: string, locale: 'kk' | 'ru' = 'ru', theme: Theme = 'light'): Promise<KormeMenu> {
  const { element } = await fixture<KormeMenu>(html`<korme-menu .menu=${sampleMenu()} .section=${section}></korme-menu>`, { locale, theme });
  return element;
}

const names = (menu: KormeMenu): string[] => [...menu.renderRoot.querySelectorAll('.name')].map((name) => name.textContent?.trim() ?? '');

async function chosen(menu: KormeMenu, tile: number): Promise<OpenRequest['route']> {
  const asked = new Promise<OpenRequest>((resolve) => { menu.addEventListener('open-request', resolve, { once: true }); });
  menu.renderRoot.querySelectorAll<HTMLButtonElement>('button.tile')[tile]?.click();
  return (await asked).route;
}

describe('korme-menu', () => {
  it('offers the sections, those that the kiosk orders first', async () => {
    assert.deepEqual(names(await shown('')), ['Природа', 'Программа', '3']);
  });

  it('speaks the visitor’s language, and says which language a title has instead', async () => {
    const menu = await shown('1', 'kk');
    assert.deepEqual(names(menu), ['Бағдарлама', 'Ауыл кітапханасы', 'Дороги']);
    assert.equal([...menu.renderRoot.querySelectorAll('.name')].at(-1)?.getAttribute('lang'), 'ru');
  });

  it('counts the slides in the plural form of the language', async () => {
    const menu = await shown('1');
    assert.deepEqual([...menu.renderRoot.querySelectorAll('.count')].map((count) => count.textContent), ['9 слайдов', '5 слайдов', '2 слайда']);
  });

  it('opens the deck of a section that has children too', async () => {
    assert.deepEqual(await chosen(await shown('1'), 0), { kind: 'open', id: '1' });
  });

  it('opens a section as a section', async () => {
    assert.deepEqual(await chosen(await shown(''), 1), { kind: 'section', id: '1' });
  });

  it('says in its place that a deck is broken, where and why', async () => {
    const broken = (await shown('')).renderRoot.querySelector('.broken');
    assert.include(broken?.textContent, 'slides/3/deck.json:4:12');
    assert.include(broken?.textContent, 'пока нельзя показать');
  });

  it('begins at its top in another section and at the beginning of a visit, and stays where it is otherwise', async () => {
    const menu = await shown('');
    Object.assign(menu.style, { height: '80px', display: 'block' });
    const scrolled = async (change: Partial<KormeMenu>): Promise<number> => {
      menu.scrollTop = 40;
      Object.assign(menu, change);
      await menu.updateComplete;
      return menu.scrollTop;
    };
    assert.equal(await scrolled({ languages: ['kk', 'ru'] }), 0);
    assert.equal(await scrolled({ coverOf: () => null }), 40);
    assert.equal(await scrolled({ section: '1' }), 0);
  });

  it('walks the tiles by a clicker', async () => {
    const menu = await shown('1');
    menu.focusTile(1);
    menu.focusTile(1);
    assert.include(menu.shadowRoot?.activeElement?.textContent, 'Сельская библиотека');
    menu.focusTile(-1);
    assert.include(menu.shadowRoot?.activeElement?.textContent, 'Программа');
  });

  it('gives the focus to the tile that leads to a deck', async () => {
    const menu = await shown('');
    menu.focusSection('2.1');
    assert.include(menu.shadowRoot?.activeElement?.textContent, 'Природа');
  });

  it('stays calm when there is nothing to show', async () => {
    const { element } = await fixture<KormeMenu>(html`<korme-menu .menu=${new Menu([], [], [])}></korme-menu>`, { locale: 'kk' });
    assert.include(element.renderRoot.textContent, 'Әзірге көрсететін ештеңе жоқ');
  });

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => { await assertAccessible(await shown('', 'kk', theme)); });
  }
});
