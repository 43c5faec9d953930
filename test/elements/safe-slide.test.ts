import { assert } from 'chai';
import { SafeSlide } from '../../src/elements/safe-slide.ts';
import { assertAccessible } from '../support/axe.ts';

let shown: SafeSlide | null = null;
afterEach(() => { shown?.remove(); });

function safeSlide(organisation: SafeSlide['organisation']): string[] {
  shown = new SafeSlide();
  shown.organisation = organisation;
  document.body.append(shown);
  return [...shown.shadowRoot!.querySelectorAll<HTMLElement>('span, p')].map(({ lang, textContent }) => `${lang}: ${textContent}`);
}

const SENTENCES = ['kk: Экран уақытша жұмыс істемей тұр. Ол өздігінен қалпына келеді.', 'ru: Экран временно не работает. Он восстановится сам.'];

describe('safe-slide', () => {
  for (const [organisation, names] of [
    [{ kk: 'Ауыл кітапханасы', ru: 'Сельская библиотека' }, ['kk: Ауыл кітапханасы', 'ru: Сельская библиотека']],
    [{ kk: 'Körme', ru: 'Körme' }, ['ru: Körme']],
    [{ ru: 'Сельская библиотека' }, ['ru: Сельская библиотека']],
    [null, ['kk: Körme']],
  ] as const) {
    it(`says ${names.join(', ')} and that it will be back`, async () => {
      assert.deepEqual(safeSlide(organisation), [...names, ...SENTENCES]);
      await assertAccessible(shown!);
    });
  }

  it('fills the screen', () => {
    safeSlide(null);
    const { width, height } = shown!.getBoundingClientRect();
    assert.deepEqual([width, height], [innerWidth, innerHeight]);
  });
});
