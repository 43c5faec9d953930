import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { PIECE } from '../../src/core/pieces.ts';
import { verifiedBlob } from '../../src/sw/verified-blob.ts';

const filled = (size: number, seed: number): Uint8Array<ArrayBuffer> => new Uint8Array(size).fill(seed).fill(seed + 1, size / 2);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

for (const size of [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 3]) {
  test(`knows ${size} bytes by their hash`, async () => {
    const blob = new Blob([filled(size, 1)]);
    assert.equal(await verifiedBlob(blob, hash(filled(size, 1))), true);
    assert.equal(await verifiedBlob(blob, hash(filled(size + 1, 1))), false);
  });
}

test('knows whatever is read at once, and after it, each by its own bytes', async () => {
  const size = fc.oneof({ weight: 3, arbitrary: fc.nat(5_000) }, fc.constantFrom(PIECE, PIECE - 7, 3 * PIECE));
  await fc.assert(fc.asyncProperty(fc.array(fc.array(fc.record({ size, seed: fc.nat(250) }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), async (turns) => {
    for (const turn of turns) {
      const files = turn.map((file) => filled(file.size, file.seed));
      assert.deepEqual(await Promise.all(files.map((bytes) => verifiedBlob(new Blob([bytes]), hash(bytes)))), files.map(() => true));
    }
  }), { numRuns: 25 });
});

test('reads in an engine that has its own buffers only', async () => {
  const blob = new Blob(['0123456789']);
  const stream = blob.stream.bind(blob);
  blob.stream = () => stream().pipeThrough(new TransformStream());
  assert.equal(await verifiedBlob(blob, hash(Buffer.from('0123456789'))), true);
});

test('does not take what breaks while it is read, and goes on with the next', async () => {
  const broken = new Blob([filled(PIECE, 2)]);
  broken.stream = () => new ReadableStream({ type: 'bytes', pull: (controller) => { controller.error(new DOMException('', 'NotReadableError')); } });
  assert.equal(await verifiedBlob(broken, hash(filled(PIECE, 2))), false);
  assert.equal(await verifiedBlob(new Blob(['0']), hash(Buffer.from('0'))), true);
});

test('does not take what ends too early', async () => {
  const short = new Blob(['0123456789']);
  short.stream = () => new Blob(['01234']).stream();
  assert.equal(await verifiedBlob(short, hash(Buffer.from('0123456789'))), false);
});
