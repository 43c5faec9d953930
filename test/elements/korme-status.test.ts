import { assert } from 'chai';
import { html } from 'lit';
import type { Offline } from '../../src/core/offline.ts';
import type { KormeStatus } from '../../src/elements/korme-status.ts';
import '../../src/elements/korme-status.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';

const FILLING: Offline = { state: 'filling', progress: { files: 12, filesTotal: 40, bytes: 3_240_000, bytesTotal: 10_000_000 } };

async function shown(offline: Offline, locale: 'kk' | 'ru' = 'ru'): Promise<KormeStatus> {
  const { element } = await fixture<KormeStatus>(html`<korme-status .offline=${offline}></korme-status>`, { locale });
  return element;
}

describe('korme-status', () => {
  it('shows how far the first filling has come, in files and in megabytes', async () => {
    const text = (await shown(FILLING)).renderRoot.textContent ?? '';
    assert.include(text, '12 из 40');
    assert.include(text, '3,2 из 10');
  });

  it('is never smaller than 16 px', async () => {
    const status = await shown(FILLING);
    status.style.setProperty('--korme-chrome', '18px');
    assert.equal(getComputedStyle(status).fontSize, '16px');
  });

  it('tells staff why nothing can be stored', async () => {
    const status = await shown({ state: 'none', obstacle: 'insecure-context' }, 'kk');
    status.renderRoot.querySelector('summary')?.click();
    assert.isTrue(status.renderRoot.querySelector('details')?.open);
    assert.include(status.renderRoot.querySelector('details p')?.textContent, 'https');
  });

  it('writes the date as the language does', async () => {
    const status = await shown({ state: 'ready' }, 'kk');
    status.today = { year: 2026, month: 8, day: 5, weekday: 6 };
    await status.updateComplete;
    assert.equal(status.renderRoot.querySelector('.date')?.textContent, '2026 ж. 5 қыркүйек, сенбі');
  });

  it('says that the screen works without a network', async () => {
    assert.include((await shown({ state: 'ready' })).renderRoot.textContent, 'Работает без сети');
  });

  for (const offline of [FILLING, { state: 'none', obstacle: 'storage-full' }, { state: 'ready' }, { state: 'stale' }] as const) {
    it(`is accessible (${offline.state})`, async () => { await assertAccessible(await shown(offline)); });
  }
});
