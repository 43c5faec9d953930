import { assert } from 'chai';
import { html } from 'lit';
import type { PinPad } from '../../src/elements/pin-pad.ts';
import '../../src/elements/pin-pad.ts';
import english from '../../src/locales/staff-en.ts';
import kazakh from '../../src/locales/staff-kk.ts';
import words from '../../src/locales/staff-ru.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';
import { FakeDesk } from './support/fake-desk.ts';

const MINUTE = 60_000;

let desk: FakeDesk;
let clock: ManualClock;

beforeEach(() => {
  desk = new FakeDesk();
  clock = new ManualClock();
});

async function pad(theme: 'light' | 'dark' | 'contrast' = 'light'): Promise<PinPad> {
  return (await fixture<PinPad>(html`<pin-pad .desk=${desk} .words=${words} .clock=${clock}></pin-pad>`, { theme })).element;
}

async function touch(element: PinPad, ...labels: string[]): Promise<void> {
  for (const label of labels) {
    [...element.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label)!.click();
    await element.updateComplete;
  }
  await settled();
  await element.updateComplete;
}

const said = (element: PinPad): string => element.renderRoot.querySelector('.said')!.textContent.trim();
const dots = (element: PinPad): number => element.renderRoot.querySelectorAll('.dots span').length;

describe('pin-pad', () => {
  it('lets in whoever touches the right digits', async () => {
    const element = await pad();
    let calls = 0;
    element.addEventListener('staff-admitted', () => { calls += 1; });
    await touch(element, '2', '7', '5', 'Стереть', '4', '8', 'Войти');
    assert.deepEqual([desk.tried, calls], [['2748'], 1]);
  });

  it('takes digits by their place on the keyboard, and Enter', async () => {
    const element = await pad();
    for (const [code, key] of [['Digit2', 'і'], ['Numpad7', '7'], ['Digit5', '5'], ['Backspace', ''], ['Digit4', 'ғ'], ['Digit8', '8']]) element.press(new KeyboardEvent('keydown', { code: code!, key: key! }));
    await element.updateComplete;
    assert.equal(dots(element), 4);
    element.press(new KeyboardEvent('keydown', { code: 'Enter' }));
    await settled();
    assert.deepEqual(desk.tried, ['2748']);
  });

  it('shows how many digits there are, and the PIN nowhere', async () => {
    const element = await pad();
    await touch(element, '2', '7', '4', '8');
    assert.equal(dots(element), 4);
    assert.equal(element.renderRoot.querySelector('[role=status]')!.textContent, 'Введено цифр: 4');
    const written = [...element.renderRoot.querySelectorAll('*')].flatMap((one) => [...one.attributes].map(({ value }) => value)).join(' ') + element.renderRoot.textContent;
    assert.notInclude(written, '2748');
    assert.isNull(element.renderRoot.querySelector('input'));
  });

  it('says how many tries are left, and begins anew', async () => {
    const element = await pad();
    desk.answer = { ok: false, triesLeft: 3, lockedFor: 0 };
    await touch(element, '1', '1', '1', '1', 'Войти');
    assert.equal(said(element), 'PIN-код неверный. Осталось попыток: 3.');
    assert.equal(dots(element), 0);
  });

  it('counts the minutes for which it is locked, and takes digits again afterwards', async () => {
    const element = await pad();
    desk.answer = { ok: false, triesLeft: 5, lockedFor: 5 * MINUTE };
    await touch(element, '1', '1', '1', '1', 'Войти');
    assert.equal(said(element), 'Слишком много неверных PIN-кодов. Вход закрыт; осталось минут: 5.');
    element.press(new KeyboardEvent('keydown', { code: 'Digit1' }));
    await element.updateComplete;
    assert.equal(dots(element), 0);
    assert.isTrue([...element.renderRoot.querySelectorAll('button')].every(({ ariaDisabled }) => ariaDisabled === 'true'));
    for (const [left, sentence] of [[4, 'осталось минут: 4.'], [0, '']] as const) {
      desk.locked = left * MINUTE;
      await clock.advance(MINUTE);
      await element.updateComplete;
      assert.include(said(element), sentence);
    }
    assert.equal(element.renderRoot.querySelector('button')!.ariaDisabled, 'false');
  });

  it('is locked from the beginning where it was locked before', async () => {
    desk.locked = 90_000;
    assert.include(said(await pad()), 'осталось минут: 2.');
  });

  it('lets nobody in where a PIN can not be checked, and says why', async () => {
    desk.door = 'uncheckable';
    const element = await pad();
    assert.isNull(element.renderRoot.querySelector('button'));
    assert.include(element.renderRoot.textContent, 'адрес не защищён (http)');
  });

  for (const [locale, table] of [['kk', kazakh], ['ru', words], ['en', english]] as const) {
    it(`breaks no word on a key (${locale})`, async () => {
      const { element } = await fixture<PinPad>(html`<pin-pad style="font-size:var(--korme-chrome)" .desk=${desk} .words=${table} .clock=${clock}></pin-pad>`, { locale });
      for (const key of element.renderRoot.querySelectorAll('.keys button')) {
        const range = document.createRange();
        range.selectNodeContents(key);
        assert.equal(new Set([...range.getClientRects()].map(({ top }) => top)).size, 1, key.textContent);
      }
    });
  }

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`is accessible (${theme})`, async () => {
      const element = await pad(theme);
      desk.answer = { ok: false, triesLeft: 3, lockedFor: 0 };
      await touch(element, '1', 'Войти', '2');
      await assertAccessible(element);
    });
  }
});
