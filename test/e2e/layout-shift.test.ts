// Nothing on a slide moves after it has been painted; bench/layout-shift.ts tells how that is measured, there for every slide.
import assert from 'node:assert/strict';
import test from 'node:test';
import { layoutShifts } from '../../bench/layout-shift.ts';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC, SLIDES } from '../../src/cli/project.ts';
import { useApp } from './support/app.ts';
import { arrive } from './support/screen.ts';

const app = useApp();
const { decks } = await readSource(SLIDES, PUBLIC);

test('nothing moves on the first slide of a deck, nor on one with a film or a map', async () => {
  const wanted = decks.flatMap(({ json }) => json.slides.flatMap(({ video, map }, index) => (index === 0 || video || map ? [`${json.id}/${index + 1}`] : [])));
  const shifts = await layoutShifts(await app.visitor({ viewport: { width: 1920, height: 1080 } }), app.address(''), wanted);
  assert.ok(shifts.length > 8, `${shifts.length} slides`);
  assert.deepEqual(shifts.filter(({ shift }) => shift > 0), []);
});

test('the tiles of the menu stay where they are when the line below them comes', async () => {
  const page = await app.visitor({ viewport: { width: 1920, height: 1080 } });
  await page.addInitScript(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const menu = document.querySelector('korme-app')?.shadowRoot?.querySelector('korme-menu')?.shadowRoot;
      const { top, height } = menu?.querySelector('.tile')?.getBoundingClientRect() ?? {};
      if (height) seen.add(`${top} + ${height}`);
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { seen });
  });
  await page.goto(app.address('?attract=off'));
  await arrive(page, { state: 'menu', offline: 'ready' });
  assert.equal(await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size), 1);
});
