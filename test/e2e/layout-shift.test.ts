// Nothing on a slide moves after it has been painted; bench/layout-shift.ts tells how that is measured, there for every slide.
import assert from 'node:assert/strict';
import test from 'node:test';
import { layoutShifts } from '../../bench/layout-shift.ts';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import { useApp } from './support/app.ts';

const app = useApp();
const { decks } = await readSource(SLIDES, PUBLIC);

test('nothing moves on the first slide of a deck, nor on one with a film or a map', async () => {
  const wanted = decks.flatMap(({ json }) => json.slides.flatMap(({ video, map }, index) => (index === 0 || video || map ? [`${json.id}/${index + 1}`] : [])));
  const shifts = await layoutShifts(await app.visitor({ viewport: { width: 1920, height: 1080 } }), app.address(''), wanted);
  assert.ok(shifts.length > 8, `${shifts.length} slides`);
  assert.deepEqual(shifts.filter(({ shift }) => shift > 0), []);
});
