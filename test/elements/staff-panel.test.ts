import { assert } from 'chai';
import { html } from 'lit';
import type { StaffPanel } from '../../src/elements/staff-panel.ts';
import type { StaffSettings } from '../../src/elements/staff-settings.ts';
import '../../src/elements/staff-panel.ts';
import words from '../../src/locales/staff-ru.ts';
import { TABLES } from '../../src/locales/tables.ts';
import { loadTranslation } from '../../src/services/i18n.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';
import { FACTS, FakeDesk } from './support/fake-desk.ts';

let desk: FakeDesk;

beforeEach(() => { desk = new FakeDesk(); });

async function panel(theme: 'light' | 'dark' | 'contrast' = 'light'): Promise<StaffPanel> {
  const language = { locale: 'ru', t: await loadTranslation(TABLES, 'ru') } as const;
  const { element } = await fixture<StaffPanel>(html`<staff-panel .desk=${desk} .words=${words} .language=${language} .languages=${['kk', 'ru'] as const} .clock=${new ManualClock()}></staff-panel>`, { theme });
  await settled();
  await element.updateComplete;
  return element;
}

const settings = (element: StaffPanel): StaffSettings | null => element.renderRoot.querySelector('staff-settings');
const button = (element: StaffPanel, label: string, index = 0): HTMLButtonElement => [...settings(element)!.renderRoot.querySelectorAll('button')].filter(({ textContent }) => textContent?.trim() === label)[index]!;

async function press(element: StaffPanel, label: string, index = 0): Promise<void> {
  button(element, label, index).click();
  await settled();
  await element.updateComplete;
  await settings(element)!.updateComplete;
}

describe('staff-panel', () => {
  it('tells the state of the device', async () => {
    const element = await panel();
    const said = [...element.renderRoot.querySelectorAll('dd')].map(({ textContent }) => textContent);
    assert.deepEqual(said, [
      '417', '0123456789ab, презентаций: 12', 'Работает без сети', '12 МБ из 2\u00A0000 МБ; защищено от очистки', 'работает', 'есть', '2026-11-20 12:00:00 +05:00',
      '1080 × 1920 px, × 1; не откалиброван', '1 д. 2 ч 3 мин', 'браузер не сообщает', FACTS.browser,
    ]);
  });

  it('tells the millimetres of a screen that was calibrated', async () => {
    desk.chosen = { ...desk.chosen, mm: 2.7 };
    assert.include((await panel()).renderRoot.textContent, '400 × 711 мм');
  });

  it('tells which decks are broken, and what has happened', async () => {
    const element = await panel();
    assert.include(element.renderRoot.textContent, '1.2 slides/1.2/deck.json: Бұл мәннен кейін үтір жоқ.');
    assert.equal(element.renderRoot.querySelector('.events')!.textContent, '2026-11-20 11:00:00 +05:00 Запуск');
  });

  it('takes a name that is typed on the screen', async () => {
    const element = await panel();
    await press(element, 'Клавиатура на экране');
    const pad = settings(element)!.renderRoot.querySelector('letter-pad')!;
    for (const key of ['Х', 'о', 'л', 'л']) {
      [...pad.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent === key)!.click();
      await pad.updateComplete;
    }
    await press(element, 'Сохранить');
    assert.equal(desk.chosen.name, 'Холл');
  });

  it('keeps what is chosen, and shows it', async () => {
    const element = await panel();
    await press(element, 'Русский');
    await press(element, 'Тёмные');
    await press(element, 'Включён');
    const field = settings(element)!.renderRoot.querySelector('input')!;
    field.value = ' Зал 2 ';
    await press(element, 'Сохранить');
    assert.deepEqual(desk.chosen, { locale: 'ru', theme: 'dark', presenter: true, name: 'Зал 2', number: 417, mm: null });
    assert.equal(button(element, 'Включён').getAttribute('aria-pressed'), 'true');
    assert.equal(element.renderRoot.querySelector('[role=status]')!.textContent, 'Сохранено.');
    await press(element, 'Как в kiosk.json', 0);
    await press(element, 'Как в kiosk.json', 1);
    assert.deepEqual([desk.chosen.locale, desk.chosen.theme], [null, null]);
  });

  it('says so where nothing can be kept', async () => {
    desk.kept = false;
    const element = await panel();
    await press(element, 'Включён');
    assert.include(element.renderRoot.querySelector('[role=status]')!.textContent, 'до следующего запуска');
  });

  it('reloads at once where everything is stored, and only at the second press where it is not', async () => {
    await press(await panel(), 'Перезагрузить страницу');
    assert.equal(desk.reloads, 1);
    desk.shown = { ...FACTS, offline: { state: 'none', obstacle: 'storage-full' } };
    const element = await panel();
    await press(element, 'Перезагрузить страницу');
    assert.equal(desk.reloads, 1);
    assert.include(settings(element)!.renderRoot.querySelector('[role=alert]')!.textContent, 'сохранено не всё');
    await press(element, 'Перезагрузить страницу');
    assert.equal(desk.reloads, 2);
  });

  it('without a PIN changes nothing, and says how to set one', async () => {
    desk.door = 'none';
    const element = await panel();
    assert.isNull(settings(element));
    assert.include(element.renderRoot.querySelector('.warning')!.textContent, 'npm run pin');
    assert.include(element.renderRoot.textContent, '0123456789ab');
    await assertAccessible(element);
  });

  it('shows a hundred of many events, the newest first', async () => {
    desk.told = Array.from({ length: 500 }, (_, index) => ({ time: String(index), kind: 'note', detail: `№${index}` }));
    const items = [...(await panel()).renderRoot.querySelectorAll('.events li')];
    assert.deepEqual([items.length, items[0]?.textContent], [100, '0 Запись: №0']);
  });

  for (const theme of ['light', 'dark', 'contrast'] as const) {
    it(`is accessible (${theme})`, async () => {
      const element = await panel(theme);
      await press(element, 'Включён');
      await assertAccessible(element);
    });
  }
});
