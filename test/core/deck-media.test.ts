import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isMediaPath, mediaOf, withMedia } from '../../src/core/deck-media.ts';
import { characters } from '../../src/core/limits.ts';
import type { Deck as DeckFile, Slide as SlideFile } from '../../src/core/generated/deck.ts';

function deck(...slides: SlideFile[]): DeckFile {
  return { id: '1', title: 'Вода', slides };
}

const FILM: SlideFile = { video: { src: 'a.mp4', poster: 'p.webp', captions: { kk: 'kk.vtt', ru: 'ru.vtt' }, caption: 'Канал' } };

test('finds every file that a deck names', () => {
  const file = deck(
    { image: 'a.avif', video: '' }, { image: { src: '/img/b.png', alt: 'Река' }, video: 'c.mp4' }, FILM,
    { text: { kk: '![өзен](d.webp "Есіл")' }, facts: [{ label: 'x', value: '- ![канал](<е ж.png>)' }] },
  );
  assert.deepEqual(mediaOf(file).map(({ src, kind, pointer }) => `${src} ${kind} ${pointer}`), [
    'a.avif image /slides/0/image', '/img/b.png image /slides/1/image/src', 'c.mp4 video /slides/1/video',
    'a.mp4 video /slides/2/video/src', 'p.webp image /slides/2/video/poster', 'kk.vtt captions /slides/2/video/captions/kk', 'ru.vtt captions /slides/2/video/captions/ru',
    'd.webp image /slides/3/text/kk', 'е ж.png image /slides/3/facts/0/value',
  ]);
});

test('renames files wherever a deck names them, and nothing else', () => {
  const renamed = withMedia(deck({ title: 'x', image: 'a' }, { image: { src: 'a', alt: 'y' }, video: 'a' }, FILM), (src) => src && `${src}!`);
  assert.deepEqual(renamed.slides, [
    { title: 'x', image: 'a!' }, { image: { src: 'a!', alt: 'y' }, video: 'a!' },
    { video: { src: 'a.mp4!', poster: 'p.webp!', captions: { kk: 'kk.vtt!', ru: 'ru.vtt!' }, caption: 'Канал' } },
  ]);
});

test('shows a slide without the files that are not there', () => {
  const { slides } = withMedia(deck({ title: 'x', image: 'a', video: 'a' }, FILM), (src) => src === 'a.mp4' || src === 'ru.vtt' ? src : null);
  assert.deepEqual(slides, [{ title: 'x' }, { video: { src: 'a.mp4', captions: { ru: 'ru.vtt' }, caption: 'Канал' } }]);
});

/** A dot of a pattern stops at each of these characters, so that what follows it could be overlooked. */
const CLIMBERS = ['\n', '\r', '\u0085', '\u2028', '\u2029', '\u007f'].flatMap((sign) => [`${sign}/../../secret.png`, `a${sign}b.png`, `a/${sign}/../../../secret.png`]);

test('takes no path that climbs out of its folder, whatever stands before the two dots', () => {
  for (const path of ['../a.png', 'a/../../b.png', 'a/..', '..', '/../a.png', ...CLIMBERS]) assert.equal(isMediaPath(path), false, JSON.stringify(path));
});

test('takes the same paths in a text as the schema takes in a field', async () => {
  const schema = await readFile(join(import.meta.dirname, '../../schemas/slide.schema.json'), 'utf8');
  const slideSchema = JSON.parse(schema) as { readonly $defs: { readonly mediaPath: { readonly pattern: string; readonly maxLength: number } } };
  const pattern = new RegExp(slideSchema.$defs.mediaPath.pattern, 'u');
  const paths = ['a.png', '/img/a.png', 'img/a b.png', 'Өзен.avif', '..a/b..', '//host/a.png', 'https://host/a.png', '../a.png', 'a/../b', 'a/..', 'a\\b', 'a?b', 'a#b', 'data:x', 'a\nb', 'a'.repeat(200), 'a'.repeat(201), '😀'.repeat(200), ...CLIMBERS];
  for (const path of paths) assert.equal(isMediaPath(path), pattern.test(path) && characters(path) <= slideSchema.$defs.mediaPath.maxLength, JSON.stringify(path));
  assert.equal(isMediaPath(''), false);
});
