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
  let cancelled = false;
  blob.stream = () => new ReadableStream({ pull: async (controller) => { for await (const chunk of stream()) controller.enqueue(chunk); controller.close(); }, cancel: () => { cancelled = true; } }, { highWaterMark: 0 });
  assert.equal(await verifiedBlob(blob, hash(Buffer.from('0123456789'))), true);
  assert.equal(cancelled, true, 'what nobody reads is let go');
});

test('takes nothing that breaks while it is read, and goes on with the next', async () => {
  const broken = new Blob([filled(PIECE, 2)]);
  broken.stream = () => new ReadableStream({ type: 'bytes', pull: (controller) => { controller.error(new DOMException('', 'NotReadableError')); } });
  await assert.rejects(verifiedBlob(broken, hash(filled(PIECE, 2))), { name: 'NotReadableError' });
  assert.equal(await verifiedBlob(new Blob(['0']), hash(Buffer.from('0'))), true);
});

test('takes nothing that ends too early', async () => {
  const short = new Blob(['0123456789']);
  short.stream = () => new Blob(['01234']).stream();
  await assert.rejects(verifiedBlob(short, hash(Buffer.from('0123456789'))), /ends after 5 of 10/);
});

test('reads piece after piece into the same buffers, and keeps no more of them than a player needs', async () => {
  const [bytes, made] = [filled(PIECE, 3), countBuffers()];
  const read = async (): Promise<void> => { assert.equal(await verifiedBlob(new Blob([bytes]), hash(bytes)), true); };
  try {
    await Promise.all([read(), read(), read(), read(), read()]);
    made.count = 0;
    for (let turn = 0; turn < 5; turn += 1) await read();
    await Promise.all([read(), read(), read()]);
    assert.equal(made.count, 0);
    await Promise.all([read(), read(), read(), read(), read()]);
    assert.equal(made.count, 2);
  } finally {
    made.stop();
  }
});

/** Counts the buffers of a piece that are made. */
function countBuffers(): { count: number; stop(): void } {
  const whole = globalThis.ArrayBuffer;
  const made = { count: 0, stop: () => { globalThis.ArrayBuffer = whole; } };
  globalThis.ArrayBuffer = new Proxy(whole, { construct(target, [size]: [number]) {
    if (size === PIECE) made.count += 1;
    return new target(size);
  } });
  return made;
}
