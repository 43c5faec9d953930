import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { isMediaPath, mediaOf, withMedia } from '../../src/core/deck-media.ts';
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
  assert.deepEqual(mediaOf(file).map(({ src, pointer }) => `${src} ${pointer}`), [
    'a.avif /slides/0/image', '/img/b.png /slides/1/image/src', 'c.mp4 /slides/1/video',
    'a.mp4 /slides/2/video/src', 'p.webp /slides/2/video/poster', 'kk.vtt /slides/2/video/captions/kk', 'ru.vtt /slides/2/video/captions/ru',
    'd.webp /slides/3/text/kk', 'е ж.png /slides/3/facts/0/value',
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

test('takes the same paths in a text as the schema takes in a field', async () => {
  const schema = await readFile(join(import.meta.dirname, '../../schemas/slide.schema.json'), 'utf8');
  const slideSchema = JSON.parse(schema) as { readonly $defs: { readonly mediaPath: { readonly pattern: string; readonly maxLength: number } } };
  const pattern = new RegExp(slideSchema.$defs.mediaPath.pattern, 'u');
  const paths = ['a.png', '/img/a.png', 'img/a b.png', 'Өзен.avif', '..a/b..', '//host/a.png', 'https://host/a.png', '../a.png', 'a/../b', 'a/..', 'a\\b', 'a?b', 'a#b', 'data:x', 'a\nb', 'a'.repeat(200), 'a'.repeat(201)];
  for (const path of paths) assert.equal(isMediaPath(path), pattern.test(path) && path.length <= slideSchema.$defs.mediaPath.maxLength, path);
  assert.equal(isMediaPath(''), false);
});
