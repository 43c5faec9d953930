import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPath, filesOf, type FileEntry, type Release } from '../../src/core/release.ts';

const file = (letter: string, type: string): FileEntry => ({ hash: letter.repeat(64), type, size: 1 });

test('lists the manifest, the decks, the logo and the media of a release, each file once', () => {
  const release: Release = {
    pointer: { format: 1, manifest: file('a', 'json') },
    manifest: {
      format: 1,
      kiosk: {},
      logo: file('d', 'svg'),
      decks: [
        { id: '1', title: {}, slides: 1, file: file('b', 'json'), media: { 'one.png': file('e', 'png'), 'logo.svg': file('d', 'svg') } },
        { id: '2', title: {}, slides: 1, file: file('c', 'json'), media: { 'same.png': file('e', 'png') } },
      ],
      broken: [],
    },
    screen: { width: 1920, height: 1080, avif: true },
  };
  assert.deepEqual(filesOf(release).map(({ hash }) => hash[0]).join(''), 'abcde');
});

test('names a file by its hash and its type', () => {
  assert.equal(contentPath(file('0', 'avif')), `content/${'0'.repeat(64)}.avif`);
});
