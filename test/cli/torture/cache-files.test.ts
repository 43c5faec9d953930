import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { crc32 } from 'node:zlib';
import { cacheFiles, damage, layoutOf } from '../../torture/cache-files.ts';

const KEY = 'http://127.0.0.1:8080/content/ab.json';
const BODY = Buffer.from('{"slides":[]}');

/** As Chromium writes one. */
function entry(): Buffer {
  const header = Buffer.alloc(24);
  header.writeBigUInt64LE(0xfcfb6d1ba7725c30n, 0);
  header.writeUInt32LE(KEY.length, 12);
  const record = (content: Buffer, flags: number): Buffer => {
    const made = Buffer.alloc(24);
    made.writeBigUInt64LE(0xf4fa6f45970d41d8n, 0);
    made.writeUInt32LE(flags, 8);
    made.writeUInt32LE(crc32(content), 12);
    made.writeUInt32LE(content.length, 16);
    return made;
  };
  const headers = Buffer.from('content-type');
  return Buffer.concat([header, Buffer.from(KEY), BODY, record(BODY, 1), headers, Buffer.alloc(32), record(headers, 3)]);
}

async function stored(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'korme-cache-files-'));
  await mkdir(join(profile, 'Default/Service Worker/CacheStorage/a/b'), { recursive: true });
  await writeFile(join(profile, 'Default/Service Worker/CacheStorage/a/b/c_0'), entry());
  return profile;
}

test('the address and the body of a stored file are found', () => {
  const layout = layoutOf(entry());
  assert.equal(layout?.path, '/content/ab.json');
  assert.equal(entry().subarray(layout?.body.from, layout?.body.to).toString(), BODY.toString());
  assert.equal(layoutOf(Buffer.from('anything else')), null);
});

test('silent damage changes one bit of the body, and its check sum is right', async () => {
  const profile = await stored();
  const [file] = await cacheFiles(profile);
  assert.ok(file);
  await damage(file, 'silent', 0.5);
  const bytes = await readFile(file.file);
  const body = bytes.subarray(file.body.from, file.body.to);
  assert.equal([...body].filter((byte, index) => byte !== BODY[index]).length, 1);
  assert.equal(bytes.readUInt32LE(file.body.to + 12), crc32(body));
  await rm(profile, { recursive: true });
});

test('other damage flips a bit, cuts the file off, or takes it away', async () => {
  const profile = await stored();
  const [file] = await cacheFiles(profile);
  assert.ok(file);
  await damage(file, 'flip', 0.9);
  assert.equal((await readFile(file.file)).filter((byte, index) => byte !== entry()[index]).length, 1);
  await damage(file, 'truncate', 0.5);
  assert.equal((await readFile(file.file)).length, Math.floor(entry().length / 2));
  await damage(file, 'delete', 0);
  assert.deepEqual(await cacheFiles(profile), []);
  await rm(profile, { recursive: true });
});
