import assert from 'node:assert/strict';
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderWith } from '../build/support/folder.ts';
import { PNG } from '../build/support/picture.ts';
import { Command } from './support/command.ts';

const BROKEN = '{\n  "id": "1"\n  "title": "Су",\n  "slides": [{ "text": "бір\nекі" },]\n}\n';
const FIXED = '{\n  "id": "1",\n  "title": "Су",\n  "slides": [{ "text": "бір\\nекі" }]\n}\n';
const GOOD = '{ "id": "2", "title": "Су", "slides": [{ "title": "Су" }] }';

test('shows what changes, writes it when asked to, and has nothing to do the second time', async (t) => {
  const folder = await folderWith(t, { '1/deck.json': BROKEN, '2/deck.json': GOOD });
  const file = join(folder, '1/deck.json');
  await chmod(file, 0o640);
  const { code, out } = await new Command('fix', folder, '--yes', '--lang', 'en').ended();
  assert.equal(code, 0);
  assert.equal(out, [
    file,
    '  -    2 |   "id": "1"', '  +      |   "id": "1",',
    '  -    4 |   "slides": [{ "text": "бір', '  -    5 | екі" },]', '  +      |   "slides": [{ "text": "бір\\nекі" }]',
    '', `${file}: written.`, 'npm run check says what else there is.', '',
  ].join('\n'));
  assert.equal(await readFile(file, 'utf8'), FIXED);
  assert.equal((await stat(file)).mode & 0o777, 0o640);
  assert.deepEqual((await readdir(join(folder, '1'))), ['deck.json'], 'no draft is left');
  const again = await new Command('fix', folder, '--yes', '--lang', 'ru').ended();
  assert.deepEqual([again.code, again.out], [0, 'Того, что можно исправить без человека, нет.\nОстальное скажет npm run check.\n']);
});

for (const [answer, lang, written] of [['y', 'en', true], ['да', 'ru', true], ['иә', 'kk', true], ['n', 'en', false], ['', 'kk', false], [null, 'ru', false]] as const) {
  test(`${written ? 'writes' : 'writes nothing'} after ${answer === null ? 'no answer' : `the answer "${answer}"`}`, async (t) => {
    const folder = await folderWith(t, { 'deck.json': BROKEN });
    const command = new Command('fix', join(folder, 'deck.json'), '--lang', lang);
    if (answer !== null) command.answer(answer);
    const { code, out } = await command.ended();
    assert.match(out, /\[[yди]\/[NНЖ]\]/);
    assert.deepEqual([code, await readFile(join(folder, 'deck.json'), 'utf8')], [written ? 0 : 1, written ? FIXED : BROKEN]);
  });
}

test('takes each answer for its own question, also where all of them come at once', async (t) => {
  const deck = '{ "id": "1", "title": "Су" "slides": [{ "image": "My Photo.JPG" }] }';
  const folder = await folderWith(t, { '1/deck.json': deck, '1/My Photo.JPG': 'x' });
  const command = new Command('fix', folder, '--names', '--lang', 'en');
  command.answer('y\ny');
  const { code, out } = await command.ended();
  assert.deepEqual([code, (await readdir(join(folder, '1'))).sort()], [0, ['deck.json', 'my-photo.jpg']], out);
});

test('renames nothing while somebody saves the deck that names it, and follows a link to a deck', async (t) => {
  const deck = '{ "id": "1", "title": "Су", "slides": [{ "image": "My Photo.JPG" }] }';
  const folder = await folderWith(t, { 'elsewhere/1.json': deck, 'slides/1/My Photo.JPG': 'x' });
  const linked = join(folder, 'slides/1/deck.json');
  await symlink('../../elsewhere/1.json', linked);
  const command = new Command('fix', join(folder, 'slides'), '--names', '--lang', 'en');
  await command.says(/these 2 files\? /);
  await writeFile(linked, deck.replace('Су', 'Өзен'));
  command.answer('y');
  const { code, err } = await command.ended();
  assert.match(err, /saved by somebody in the meantime/);
  assert.deepEqual([code, await readFile(linked, 'utf8'), await readdir(join(folder, 'slides/1'))], [1, deck.replace('Су', 'Өзен'), ['My Photo.JPG', 'deck.json']]);
  assert.equal((await new Command('fix', join(folder, 'slides'), '--names', '--yes').ended()).code, 0);
  assert.match(await readFile(join(folder, 'elsewhere/1.json'), 'utf8'), /Өзен.*my-photo\.jpg/);
});

test('leaves a file that can not be read, says so, and fails', async (t) => {
  const folder = await folderWith(t, { '1/deck.json': FIXED });
  await symlink('nowhere', join(folder, '1/gone.json'));
  const { code, out } = await new Command('fix', folder, '--yes', '--lang', 'en').ended();
  assert.equal(code, 1);
  assert.match(out, /Left for you:\n.*gone\.json:1:1 .*\[file\/unreadable\]/);
});

test('turns other encodings into UTF-8, captions and tables too', async (t) => {
  const folder = await folderWith(t, {
    'deck.json': Buffer.from(`\ufeff${GOOD}`, 'utf16le'), 'marked.json': `\ufeff${GOOD}`,
    'a.kk.vtt': Buffer.concat([Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\n'), Buffer.from([0x8d, 0xe0, 0xe7, 0xe0, 0x9d])]), 'b.csv': new Uint8Array([0xc2, 0xee, 0xe4, 0xe0, 0x3b, 0x31]),
  });
  const { code, out } = await new Command('fix', folder, '--yes', '--lang', 'en').ended();
  assert.equal(code, 0);
  assert.match(out, /it was UTF-16\.[^]*\(BOM\) goes/);
  assert.deepEqual(await Promise.all(['deck.json', 'marked.json', 'b.csv'].map((name) => readFile(join(folder, name), 'utf8'))), [GOOD, GOOD, 'Вода;1']);
  assert.match(await readFile(join(folder, 'a.kk.vtt'), 'utf8'), /Қазақ$/);
});

test('touches no file that a repair could change, and says why', async (t) => {
  const path = '{"id": "1", "title": "x", "slides": [{"image": "img\\new.png"},]}';
  const twice = '{"id": "1", "id": "2", "title": "x", "slides": [{"title": "x"},]}';
  const folder = await folderWith(t, { 'path.json': path, 'twice.json': twice });
  const { code, out } = await new Command('fix', folder, '--yes', '--lang', 'en').ended();
  assert.equal(code, 1);
  assert.match(out, /path\.json was left as it is: it holds backslashes[^]*twice\.json was left as it is: a field is written twice[^]*Left for you:\n[^]*json\/trailing-comma/);
  assert.deepEqual([await readFile(join(folder, 'path.json'), 'utf8'), await readFile(join(folder, 'twice.json'), 'utf8')], [path, twice]);
});

test('leaves what has no safe answer, with its place', async (t) => {
  const folder = await folderWith(t, { 'deck.json': '{"id": "1" "title": "x",\n"slides": [{"title": "x"}' });
  const { code, out } = await new Command('fix', folder, '--yes', '--lang', 'en').ended();
  assert.equal(code, 1);
  assert.match(out, /: written\.\nLeft for you:\n.*deck\.json:2:26  error: The file stops/);
});

test('writes through a link, and leaves the link', async (t) => {
  const folder = await folderWith(t, { 'real/deck.json': BROKEN });
  await mkdir(join(folder, 'linked'));
  await symlink(join(folder, 'real/deck.json'), join(folder, 'linked/deck.json'));
  assert.equal((await new Command('fix', join(folder, 'linked/deck.json'), '--yes').ended()).code, 0);
  assert.equal(await readFile(join(folder, 'real/deck.json'), 'utf8'), FIXED);
});

test('gives legacy decks the canonical form, and keeps the old files beside', async (t) => {
  const folder = await folderWith(t, {
    'old/su-kz.json': '{"ID": "7" "content": [{"title": "Су", "text": "Құбыр\\tжаңа", "img_path": "/well.svg"}]}', 'old/su-ru.json': { ID: '7', content: [{ title: 'Вода', text: 'Труба\tновая' }] },
    'old/well.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>', '2/deck.json': GOOD,
  });
  const asked = await new Command('fix', folder, '--canonical', '--lang', 'en').ended();
  assert.match(asked.out, /7\/deck\.json  slides: 1, from .*su-kz\.json, .*su-ru\.json/);
  assert.deepEqual(await readdir(folder), ['2', 'old'], 'nothing is written before somebody agrees');
  const { code, out } = await new Command('fix', folder, '--canonical', '--yes', '--lang', 'en').ended();
  assert.equal(code, 0, out);
  assert.deepEqual(await readdir(join(folder, '7')), ['deck.json', 'well.svg']);
  assert.deepEqual(await readdir(join(folder, 'old')), ['su-kz.json.old', 'su-ru.json.old', 'well.svg']);
  assert.deepEqual((JSON.parse(await readFile(join(folder, '7/deck.json'), 'utf8')) as { slides: { title: unknown }[] }).slides[0]?.title, { kk: 'Су', ru: 'Вода' });
  const again = await new Command('fix', folder, '--canonical', '--yes', '--lang', 'en').ended();
  assert.match(again.out, /^There is nothing that can be repaired/);
});

test('leaves a legacy deck whose id has a deck already', async (t) => {
  const folder = await folderWith(t, { 'a.json': { ID: '2', content: [{ title: 'Су', text: 'Құбыр' }] }, '2/deck.json': GOOD });
  const { code } = await new Command('fix', folder, '--canonical', '--yes').ended();
  assert.equal(code, 1);
  assert.deepEqual([await readdir(folder), await readFile(join(folder, '2/deck.json'), 'utf8')], [['2', 'a.json'], GOOD]);
});

test('puts letters of the right alphabet into words when it is asked to, and then only', async (t) => {
  const text = '{ "id": "2", "title": { "kk": "Кiтап", "ru": "Книга" }, "slides": [{ "title": "Су" }] }';
  const folder = await folderWith(t, { '2/deck.json': text });
  const file = join(folder, '2/deck.json');
  assert.match((await new Command('fix', folder, '--yes', '--lang', 'en').ended()).out, /^There is nothing/);
  const { code, out } = await new Command('fix', folder, '--alphabet', '--yes', '--lang', 'en').ended();
  assert.equal(code, 0, out);
  assert.equal(await readFile(file, 'utf8'), text.replace('Кiтап', 'Кітап'));
});

test('says that there is nothing to do only where there is nothing, and what is left only once', async (t) => {
  const folder = await folderWith(t, { '1/deck.json': '{ "id": "1", "title": "Cу", "slides": [{ "image": { "src": "Su.png", "alt": "" } }] }', '1/Su.png': PNG, '2/deck.json': '{ "id": "2" // су\n}' });
  const { out } = await new Command('fix', folder, '--alphabet', '--names', '--yes', '--lang', 'en').ended();
  assert.doesNotMatch(out, /There is nothing/);
  assert.equal(out.match(/json\/comment/g)?.length, 1);
  const again = await new Command('fix', folder, '--alphabet', '--names', '--yes', '--lang', 'en').ended();
  assert.deepEqual(again.out.match(/There is nothing|json\/comment/g), ['There is nothing', 'json/comment']);
});

test('renames media files and what names them', async (t) => {
  const deck = { id: '2', title: 'Су', slides: [{ title: 'Су', image: { src: 'Су құбыры.SVG', alt: '' }, text: '![Құдық](img/Құдық.svg) және ![Құдық](img/Құдық.svg)' }, { image: 'су-құбыры.svg' }] };
  const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
  const folder = await folderWith(t, { '2/deck.json': deck, '2/Су құбыры.SVG': picture, '2/су-құбыры.svg': `${picture} `, '2/img/Құдық.svg': picture });
  const { code, out } = await new Command('fix', folder, '--names', '--yes', '--lang', 'en').ended();
  assert.equal(code, 0, out);
  assert.deepEqual(await readdir(join(folder, '2')), ['deck.json', 'img', 'su-qubyry-2.svg', 'su-qubyry.svg']);
  assert.deepEqual(await readdir(join(folder, '2/img')), ['qudyq.svg']);
  const { slides } = JSON.parse(await readFile(join(folder, '2/deck.json'), 'utf8')) as typeof deck;
  assert.deepEqual(slides, [{ title: 'Су', image: { src: 'su-qubyry.svg', alt: '' }, text: '![Құдық](img/qudyq.svg) және ![Құдық](img/qudyq.svg)' }, { image: 'su-qubyry-2.svg' }]);
  assert.equal(await readFile(join(folder, '2/su-qubyry-2.svg'), 'utf8'), `${picture} `);
  assert.match((await new Command('fix', folder, '--names', '--yes', '--lang', 'en').ended()).out, /^There is nothing/);
});

test('does not write over what somebody saved meanwhile', async (t) => {
  const folder = await folderWith(t, { 'deck.json': BROKEN });
  const command = new Command('fix', folder, '--lang', 'en');
  await command.says(/Write this file\?/);
  await writeFile(join(folder, 'deck.json'), GOOD);
  command.answer('y');
  const { code, err } = await command.ended();
  assert.deepEqual([code, await readFile(join(folder, 'deck.json'), 'utf8')], [1, GOOD]);
  assert.match(err, /saved by somebody in the meantime/);
});

for (const [args, sentence] of [[['no/such/folder'], /^There is no file or folder .* Use: /], [['--yess'], /^These options are not understood: --yess\. Use: /], [['--lang', 'de'], /^There are no sentences in "de"\. Use: /]] as const) {
  test(`says in one sentence what is wrong with "fix ${args.join(' ')}"`, async () => {
    const { code, out, err } = await new Command('fix', ...args).ended();
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, sentence);
  });
}
