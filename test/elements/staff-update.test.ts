import { assert } from 'chai';
import { html } from 'lit';
import type { DeviceFacts } from '../../src/core/staff-desk.ts';
import { THEMES } from '../../src/core/theme.ts';
import type { UpdateState } from '../../src/core/update-state.ts';
import type { StaffUpdate } from '../../src/elements/staff-update.ts';
import '../../src/elements/staff-update.ts';
import words from '../../src/locales/staff-ru.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { settled } from '../support/manual-clock.ts';
import { FACTS, FakeDesk } from './support/fake-desk.ts';

const HELD: UpdateState = { kind: 'held', reason: 'older' };

async function shown(facts: Partial<DeviceFacts>, desk = new FakeDesk(), theme = THEMES[0]): Promise<StaffUpdate> {
  const { element } = await fixture<StaffUpdate>(html`<staff-update .desk=${desk} .words=${words} .facts=${{ ...FACTS, ...facts }}></staff-update>`, theme ? { theme } : {});
  return element;
}

function said(element: StaffUpdate): string {
  return [...element.renderRoot.querySelectorAll('p')].map(({ textContent }) => textContent).filter(Boolean).join(' | ');
}

describe('staff-update', () => {
  it('tells that the screen shows what the server has, and offers nothing', async () => {
    const element = await shown({});
    assert.equal(said(element), 'На экране тот же выпуск, что на сервере.');
    assert.isNull(element.renderRoot.querySelector('button'));
  });

  it('tells how far an update is, how fast it comes and how long it will take', async () => {
    const progress = { files: 3, filesTotal: 1200, bytes: 1_000_000, bytesTotal: 46_000_000 };
    assert.equal(said(await shown({ update: { kind: 'filling', progress, speed: null } })), '3 из 1200 файлов, 1 из 46 МБ');
    assert.include(said(await shown({ update: { kind: 'filling', progress, speed: { bytes: 500_000, left: 90 } } })), '; 0,5 МБ в секунду, осталось около 2 мин');
  });

  it('tells why a release is not shown', async () => {
    assert.include(said(await shown({ update: { kind: 'held', reason: 'too-new' } })), 'более новой версии приложения');
  });

  it('goes back to the release before, and says whether it could', async () => {
    const desk = new FakeDesk();
    const element = await shown({ before: '0a1b2c3d4e5f' }, desk);
    const back = element.renderRoot.querySelector<HTMLButtonElement>('.back')!;
    back.click();
    await settled();
    await element.updateComplete;
    assert.deepEqual([desk.back, said(element).endsWith('На экране прежний выпуск.')], [1, true]);
    desk.kept = false;
    back.click();
    await settled();
    await element.updateComplete;
    assert.include(said(element), 'показать нельзя');
  });

  it('takes an older release only when staff ask for it', async () => {
    const desk = new FakeDesk();
    const element = await shown({ update: HELD }, desk);
    element.renderRoot.querySelector<HTMLButtonElement>('.anyway')!.click();
    assert.equal(desk.taken, 1);
  });

  it('lets nobody act who came in without a PIN', async () => {
    const desk = new FakeDesk();
    desk.door = 'none';
    assert.isNull((await shown({ update: HELD, before: '0a1b2c3d4e5f' }, desk)).renderRoot.querySelector('button'));
  });

  for (const theme of THEMES) {
    it(`is accessible (${theme})`, async () => { await assertAccessible(await shown({ update: HELD, before: '0a1b2c3d4e5f' }, new FakeDesk(), theme)); });
  }
});
