// The bytes that a first visit may cost; bench/weight.ts tells how they are counted.
import assert from 'node:assert/strict';
import test from 'node:test';
import { weigh } from '../../bench/weight.ts';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import { useApp } from './support/app.ts';

const KB = 1000;
const app = useApp();
const { decks } = await readSource(SLIDES, PUBLIC);

for (const lang of ['kk', 'ru']) {
  test(`the first slide in ${lang} needs at most 60 KB of JavaScript and one font of at most 95 KB`, async (t) => {
    const weight = await weigh(await app.visitor(), app.address(`?lang=${lang}#/${decks[0]?.json.id ?? ''}`));
    t.diagnostic(`${lang}: ${weight.scripts.length} scripts, ${(weight.script / KB).toFixed(1)} KB with brotli; ${weight.fonts.length} font, ${(weight.font / KB).toFixed(1)} KB`);
    assert.ok(weight.script <= 60 * KB, `${weight.script} bytes:\n${weight.scripts.join('\n')}`);
    assert.equal(weight.fonts.length, 1);
    assert.ok(weight.font <= 95 * KB, `${weight.font} bytes`);
  });
}
