import { assert } from 'chai';
import { html } from 'lit';
import '../../src/elements/letter-pad.ts';
import type { LetterPad } from '../../src/elements/letter-pad.ts';
import { THEMES } from '../../src/core/theme.ts';
import words from '../../src/locales/staff-ru.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';

async function pad(locale: 'kk' | 'ru' | 'en' = 'ru', theme: (typeof THEMES)[number] = 'light'): Promise<{ readonly element: LetterPad; readonly press: (...keys: readonly string[]) => Promise<string> }> {
  const { element } = await fixture<LetterPad>(html`<letter-pad .locale=${locale} .words=${words}></letter-pad>`, { theme });
  let typed = '';
  element.addEventListener('letter-typed', ({ letter }) => { typed = letter === '' ? typed.slice(0, -1) : typed + letter; });
  const press = async (...keys: readonly string[]): Promise<string> => {
    for (const key of keys) {
      [...element.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent === key)!.click();
      await element.updateComplete;
    }
    return typed;
  };
  return { element, press };
}

describe('letter-pad', () => {
  it('types a name that begins with a capital letter', async () => {
    const { press } = await pad();
    assert.equal(await press('Х', 'о', 'л', 'л', 'Пробел', '2'), 'Холл 2');
  });

  it('takes back the last letter, and has capital letters within a name', async () => {
    const { press } = await pad();
    assert.equal(await press('А', 'б', 'Стереть', 'Заглавные буквы', 'Ә', 'л'), 'АӘл');
  });

  it('has every Kazakh and every Russian letter, and Latin ones in English', async () => {
    const keys = async (locale: 'kk' | 'ru' | 'en'): Promise<string> => [...(await pad(locale)).element.renderRoot.querySelectorAll('.key')].map(({ textContent }) => textContent).join('');
    assert.equal(await keys('kk'), '1234567890АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ-.,');
    assert.equal(await keys('ru'), await keys('kk'));
    assert.equal(await keys('en'), '1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-.,');
  });

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => {
      await assertAccessible((await pad('kk', theme)).element);
    });
  }
});
