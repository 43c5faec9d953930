import assert from 'node:assert/strict';
import test from 'node:test';
import { Command } from '../cli/support/command.ts';
import { remove } from './support/built.ts';
import { arrive } from './support/screen.ts';
import { writeSlides } from './support/slides-folder.ts';
import { SMALL_KIOSK } from './support/small-kiosk.ts';
import { useVisitors } from './support/visitors.ts';

const visitors = useVisitors();

const WITH_BROKEN = {
  ...SMALL_KIOSK,
  '1.3/deck.json': '{\n  "id": "1.3",\n  "title": { "ru": "Сломанная" }\n  "slides": []\n}\n',
  '1.4/deck.json': { id: '1.4', title: { ru: 'Неизвестный блок' }, slides: [{ block: 'colum', title: { ru: 'Слайд' } }] },
};

for (const command of ['start', 'dev'] as const) {
  const forEditors = command === 'dev';
  test(`npm ${forEditors ? 'run dev' : command}: a broken deck takes none of the others down, and ${forEditors ? 'its place says what is wrong' : 'visitors never see it'}`, async (t) => {
    const slides = await writeSlides(WITH_BROKEN);
    t.after(() => remove(slides));
    const running = new Command(command, '--port', '0', '--slides', slides);
    t.after(() => running.stop());
    const [url] = await running.says(/http:\/\/[\d.:]+\//);

    const page = await visitors.arrive();
    await page.goto(`${url}?lang=ru#/1/`);
    await arrive(page, { state: 'menu' });
    if (forEditors) await page.getByText(/deck\.json:3:33/).waitFor();
    assert.equal(await page.getByText('Эту презентацию пока нельзя показать').count(), forEditors ? 2 : 0);
    await page.getByRole('button', { name: 'Картина и карта' }).click();
    await arrive(page, { deck: '1.1', slide: 'picture' });
    await page.close();
    const { out, err } = await running.stop();
    assert.match(out + err, /1\.3\/deck\.json:3:33/);
    assert.match(out + err, /1\.4\/deck\.json:/);
  });
}

test('only broken decks give a calm screen and a sentence each', async (t) => {
  const slides = await writeSlides({ '1/deck.json': '{', '2/deck.json': '' });
  t.after(() => remove(slides));
  const running = new Command('start', '--port', '0', '--slides', slides);
  t.after(() => running.stop());
  const [url] = await running.says(/http:\/\/[\d.:]+\//);
  const page = await visitors.arrive();
  await page.goto(`${url}?lang=ru&attract=off`);
  await arrive(page, { state: 'menu' });
  await page.getByText('Пока нечего показать').waitFor();
  await page.close();
  const { out, err } = await running.stop();
  assert.match(out + err, /1\/deck\.json:1:/);
  assert.match(out + err, /2\/deck\.json:1:/);
  assert.doesNotMatch(out + err, /\n\s+at /, 'no stack');
});
