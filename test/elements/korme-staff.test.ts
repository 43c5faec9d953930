import { assert } from 'chai';
import { html } from 'lit';
import type { KormeStaff } from '../../src/elements/korme-staff.ts';
import '../../src/elements/korme-staff.ts';
import words from '../../src/locales/staff-kk.ts';
import { TABLES } from '../../src/locales/tables.ts';
import { loadTranslation } from '../../src/services/i18n.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';
import { FakeDesk } from './support/fake-desk.ts';

const MINUTE = 60_000;

let desk: FakeDesk;
let clock: ManualClock;
let left: number;

beforeEach(() => {
  desk = new FakeDesk();
  clock = new ManualClock();
  left = 0;
});

async function staff(): Promise<KormeStaff> {
  const language = { locale: 'kk', t: await loadTranslation(TABLES, 'kk') } as const;
  const { element } = await fixture<KormeStaff>(html`<korme-staff .desk=${desk} .words=${words} .language=${language} .languages=${['kk', 'ru'] as const} .clock=${clock} @staff-left=${() => { left += 1; }}></korme-staff>`);
  await ready(element);
  return element;
}

async function ready(element: KormeStaff): Promise<void> {
  await settled();
  await element.updateComplete;
}

const part = <Name extends 'pin-pad' | 'staff-panel' | 'card-ruler' | 'device-number'>(element: KormeStaff, name: Name): HTMLElementTagNameMap[Name] | null => element.renderRoot.querySelector(name);

/** A key as somebody types it: from what has the focus upwards. True where the window heard of it. */
function type(element: KormeStaff, code: string, options: KeyboardEventInit = {}): { heard: boolean; prevented: boolean } {
  let heard = false;
  const listen = (): void => { heard = true; };
  addEventListener('keydown', listen);
  const event = new KeyboardEvent('keydown', { code, bubbles: true, composed: true, cancelable: true, ...options });
  (element.shadowRoot!.activeElement ?? document.activeElement ?? document.body).dispatchEvent(event);
  removeEventListener('keydown', listen);
  return { heard, prevented: event.defaultPrevented };
}

async function admit(element: KormeStaff): Promise<void> {
  for (const code of ['Digit2', 'Digit7', 'Digit4', 'Digit8', 'Enter']) type(element, code);
  await ready(element);
}

describe('korme-staff', () => {
  it('asks for the PIN, has the focus, and opens the panel', async () => {
    const element = await staff();
    assert.isNotNull(part(element, 'pin-pad'));
    assert.isNull(part(element, 'staff-panel'));
    await admit(element);
    assert.deepEqual(desk.tried, ['2748']);
    assert.isNotNull(part(element, 'staff-panel'));
  });

  it('keeps every key to itself, the browser’s own too, on each of its screens', async () => {
    const element = await staff();
    for (let screen = 0; screen < 2; screen += 1) {
      for (const code of ['ArrowRight', 'KeyB', 'PageDown', 'Home']) assert.isFalse(type(element, code).heard, code);
      assert.deepEqual(type(element, 'KeyP', { ctrlKey: true }), { heard: false, prevented: true });
      await admit(element);
    }
  });

  it('without a PIN shows the panel at once', async () => {
    desk.door = 'none';
    assert.isNotNull(part(await staff(), 'staff-panel'));
  });

  it('asks for nothing where it can check nothing, and can be closed', async () => {
    desk.door = 'uncheckable';
    const element = await staff();
    assert.isNull(part(element, 'staff-panel'));
    element.renderRoot.querySelector<HTMLButtonElement>('.leave')!.click();
    assert.equal(left, 1);
  });

  it('Escape leads from the number and the card to the panel, and from there out', async () => {
    const element = await staff();
    await admit(element);
    for (const [screen, name] of [['number', 'device-number'], ['card', 'card-ruler']] as const) {
      part(element, 'staff-panel')!.renderRoot.querySelector('staff-settings')!.renderRoot.querySelector<HTMLButtonElement>(`.${screen}`)!.click();
      await ready(element);
      assert.isNotNull(part(element, name));
      type(element, 'Escape');
      await ready(element);
      assert.isNotNull(part(element, 'staff-panel'));
    }
    type(element, 'Escape');
    assert.equal(left, 1);
  });

  it('keeps the millimetre that the card tells', async () => {
    const element = await staff();
    await admit(element);
    part(element, 'staff-panel')!.renderRoot.querySelector('staff-settings')!.renderRoot.querySelector<HTMLButtonElement>('.card')!.click();
    await ready(element);
    part(element, 'card-ruler')!.renderRoot.querySelector<HTMLButtonElement>('.primary')!.click();
    await ready(element);
    assert.closeTo(desk.chosen.mm!, 96 / 25.4, 0.02);
    assert.isNotNull(part(element, 'staff-panel'));
  });

  it('shows the number as large as the screen', async () => {
    const element = await staff();
    await admit(element);
    desk.chosen = { ...desk.chosen, name: 'Зал 2' };
    part(element, 'staff-panel')!.renderRoot.querySelector('staff-settings')!.renderRoot.querySelector<HTMLButtonElement>('.number')!.click();
    await ready(element);
    const number = part(element, 'device-number')!;
    const { width, height } = number.renderRoot.querySelector('button')!.getBoundingClientRect();
    assert.deepEqual([width, height], [innerWidth, innerHeight]);
    assert.deepEqual([...number.renderRoot.querySelectorAll('span')].map(({ textContent }) => textContent), ['417', 'Зал 2']);
    await assertAccessible(element);
  });

  it('closes five minutes after the last touch or key', async () => {
    const element = await staff();
    await admit(element);
    await clock.advance(4 * MINUTE);
    element.renderRoot.querySelector('dialog')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await clock.advance(4 * MINUTE);
    type(element, 'Tab');
    await clock.advance(5 * MINUTE - 1);
    assert.equal(left, 0);
    await clock.advance(1);
    assert.equal(left, 1);
  });

  it('is accessible', async () => {
    await assertAccessible(await staff());
  });
});
