import assert from 'node:assert/strict';
import test from 'node:test';
import { readSource } from '../../src/build/read-source.ts';
import { PUBLIC } from '../../src/cli/project.ts';
import { useApp } from './support/app.ts';
import { remove } from './support/built.ts';
import { arrive, walk } from './support/screen.ts';
import { SCRIPTS } from './support/scripts.ts';
import { writeSlides } from './support/slides-folder.ts';
import type { Files } from './support/slides-folder.ts';
import { shown } from './support/words.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="18"><script>pwned("picture")</script><rect width="32" height="18" onload="pwned(\'picture\')"/></svg>';
const CAPTIONS = `WEBVTT\n\n00:00.000 --> 00:09.000\n${SCRIPTS.slice(0, 8).join(' ')}\n`;

/** Everything that a deck can say, said with a script in it. */
function hostileDeck(script: string, number: number): unknown {
  const words = { kk: script, ru: script, en: script };
  return {
    id: `d${number}`,
    title: words,
    slides: [
      { title: words, text: words, facts: [{ label: words, value: words }], notes: words },
      { title: words, image: { src: 'picture.svg', alt: words, caption: words } },
      { title: script, text: script },
      { title: words, map: { values: { 'KZ-71': 5, 'KZ-75': 9 }, legend: words, unit: words, details: { 'KZ-71': words, 'KZ-75': words } } },
      { title: words, video: { src: 'film.mp4', poster: 'picture.svg', captions: { kk: 'film.vtt', ru: 'film.vtt' }, caption: words } },
      { text: { kk: `![${script}](picture.svg "${script}")\n\n# ${script}\n\n- ${script}\n\n> ${script}\n\n| ${script.replaceAll('|', '')} |\n|---|\n| x |\n\n\`${script}\`` } },
    ],
  };
}

const HOSTILE: Files = {
  'kiosk.json': {
    title: { kk: SCRIPTS[0], ru: SCRIPTS.join(' ') }, // All of them leave no room for a slide.
    sections: SCRIPTS.map((script, index) => ({ id: `d${index}`, title: { kk: script, ru: script } })),
  },
  ...Object.fromEntries(SCRIPTS.flatMap((script, index) => [
    [`d${index}/deck.json`, hostileDeck(script, index)],
    [`d${index}/picture.svg`, PICTURE],
    [`d${index}/film.mp4`, 'no film'],
    [`d${index}/film.vtt`, CAPTIONS],
  ])),
};

const app = useApp({ slides: HOSTILE });

/** Elements that can run, load or lead somewhere, made of nothing but text. */
const DANGEROUS = 'script:not([src^="./assets/"], [src^="/assets/"]), iframe, object, embed, form, input, base, a[href], link[href*="pwned"], meta[http-equiv="refresh"], '
  + 'marquee, [onerror], [onload], [onclick], [onfocus], [ontoggle], [onmouseover], [src*="pwned"], [srcset]';

test('a script in the name of the kiosk, of a section or of a deck is text', async () => {
  const page = await app.visit('?lang=ru&attract=off');
  await arrive(page, { state: 'menu' });
  for (const script of SCRIPTS) assert.ok(await page.getByText(script.replace(/\s+/g, ' '), { exact: false }).count() > 0, script);
  assert.equal(await page.locator(DANGEROUS).count(), 0);
});

test('forty scripts in every field of a deck are text: none runs, none is asked for', async (t) => {
  assert.equal(SCRIPTS.length, 40);
  const page = await app.visit('?lang=kk&attract=off');
  let pages = 0;
  for (const [index, script] of SCRIPTS.entries()) {
    await page.evaluate((id) => { location.hash = `#/${id}`; }, `d${index}`);
    await arrive(page, { state: 'deck', deck: `d${index}`, slide: '1', page: '1' });
    assert.ok((await shown(page)).join('').startsWith(script.replace(/\s+/g, '')), `the title shows ${script}`);
    for await (const { slide } of walk(page)) {
      pages += 1;
      assert.equal(await page.locator(DANGEROUS).count(), 0, `${script} on slide ${slide}`);
      if (slide !== '4') continue;
      for (const tile of await page.locator('slide-frame[shown] slide-map button[data-step]:not([data-step=none])').all()) {
        await tile.click(); // It may come near, and the others go out of sight.
        await page.locator('slide-frame[shown] slide-map .close').click();
      }
    }
  }
  t.diagnostic(`${pages} pages with scripts in them`);
});

const OUTSIDE = ['https://pwned.test/x.png', '//pwned.test/x.png', 'javascript:pwned(1)', 'data:text/html,<script>pwned(1)</script>', '../../../etc/passwd', 'a\\..\\b.png', 'x.png?pwned', 'x.png#pwned', ' javascript:pwned(1)', '\u2028/../../../../etc/hostname', 'a\u2029/../../../etc/hostname', '\u0085/../x.png'];
/** They lie beside the deck, and a browser would run or read them. */
const NO_MEDIA = ['deck.json', 'page.html', 'script.js', 'style.css', 'page.svg.xhtml', 'notes.txt', 'app.webmanifest', '.svg', 'hostname'];

test('what is no picture and no film of the deck is neither packed nor asked for', async () => {
  const slide = (src: string): object => ({ title: { ru: 'Путь' }, image: { src }, video: { src, poster: src, captions: { ru: src } }, text: { ru: `![путь](<${src}>)` } });
  const deck = (src: string, index: number): [string, object] => [`p${index}/deck.json`, { id: `p${index}`, title: { ru: 'Путь' }, slides: [slide(src)] }];
  const paths = [...OUTSIDE, ...NO_MEDIA];
  const beside = paths.flatMap((_, index) => NO_MEDIA.filter((name) => name !== 'deck.json').map((name): [string, string] => [`p${index}/${name}`, 'pwned(1)']));
  const folder = await writeSlides(Object.fromEntries([...paths.map(deck), ...beside, ['kiosk.json', { logo: 'kiosk.json', languages: ['ru'] }]]));
  const { decks, broken, problems, logo } = await readSource(folder, PUBLIC);
  await remove(folder);
  assert.deepEqual([decks.flatMap(({ media }) => [...media]), logo], [[], null]);
  assert.deepEqual(broken.map(({ id }) => id), OUTSIDE.map((_, index) => `p${index}`).sort());
  assert.deepEqual(decks.map(({ json }) => json.id), NO_MEDIA.map((_, index) => `p${OUTSIDE.length + index}`).sort());
  for (const [index, src] of paths.entries()) {
    const told = problems.filter(({ file }) => file.includes(`/p${index}/`));
    const codes = told.filter(({ pointer, code }) => !pointer.includes('/text') || code.startsWith('media/')).map(({ code }) => code);
    const isPicture = told.every(({ code }) => code !== 'text/raw-html'); // Markdown takes a tag in an address for what it is.
    assert.deepEqual(codes, Array.from({ length: isPicture ? 5 : 4 }, () => index < OUTSIDE.length ? 'media/bad-path' : 'media/wrong-kind'), JSON.stringify(src));
  }
});
