import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentPath, listedFiles, shownFiles, type FileEntry, type Release } from '../../src/core/release.ts';

const file = (letter: string, type: string): FileEntry => ({ hash: letter.repeat(64), type, size: 1 });

const RELEASE: Release = {
  pointer: { format: 1, sequence: 1, manifest: file('a', 'json') },
  manifest: { kiosk: {}, logo: file('d', 'svg'), decks: [], lists: [file('b', 'json')], broken: [] },
  decks: [
    { id: '1', title: {}, slides: 1, file: file('c', 'json'), cover: file('e', 'png') },
    { id: '2', title: {}, slides: 1, file: file('f', 'json') },
  ],
  screen: { width: 1920, height: 1080, avif: true },
};

function hashes(files: readonly FileEntry[]): string {
  return files.map(({ hash }) => hash[0]).join('');
}

test('lists what names other files: the manifest, its lists and the decks', () => {
  assert.equal(hashes(listedFiles(RELEASE)), 'abcf');
});

test('lists the covers, the logo and the media of decks, each file once', () => {
  assert.equal(hashes(shownFiles(RELEASE, [{ 'one.png': file('e', 'png') }, { 'two.mp4': file('9', 'mp4') }])), 'ed9');
});

test('names a file by its hash and its type', () => {
  assert.equal(contentPath(file('0', 'avif')), `content/${'0'.repeat(64)}.avif`);
});
