// A pair of keys, what is signed with it, and every way in which half of it may be missing. The browser's own WebCrypto reads it.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { readSigning, type Signing } from '../../src/build/signing.ts';
import type { Pointer } from '../../src/core/release.ts';
import { signedWith } from '../../src/services/signature.ts';
import { folderWith } from './support/folder.ts';

const POINTER: Pointer = { format: 1, sequence: 7, manifest: { hash: 'a'.repeat(64), type: 'json', size: 300 } };
const own = pair();

function pair(namedCurve = 'prime256v1'): { readonly publicKey: string; readonly privateKey: string } {
  return generateKeyPairSync('ec', { namedCurve, privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
}

async function signing(t: test.TestContext): Promise<Signing> {
  const read = await readSigning(await folderWith(t, { 'release-key.pem': own.publicKey }), own.privateKey);
  assert.ok(read.ok && read.signing);
  return read.signing;
}

test('what is signed holds, and every other number, form, manifest and size does not', async (t) => {
  const { key, seal } = await signing(t);
  const isSigned = signedWith(key);
  const sealed = seal(POINTER);
  assert.match(sealed.signature ?? '', /^[0-9a-f]{128}$/);
  assert.equal(await isSigned(sealed), true);
  const { manifest } = sealed;
  const forged: Pointer[] = [
    { ...sealed, sequence: 8 }, { ...sealed, format: 2 }, { ...sealed, manifest: { ...manifest, hash: 'b'.repeat(64) } }, { ...sealed, manifest: { ...manifest, size: 301 } },
    { ...sealed, manifest: { ...manifest, pieces: [] } }, { ...sealed, manifest: { ...manifest, type: 'js' } }, { ...sealed, signature: '0'.repeat(128) }, POINTER,
  ];
  for (const one of forged) assert.equal(await isSigned(one), false, JSON.stringify(one));
});

test('another key does not hold', async (t) => {
  const other = pair();
  const read = await readSigning(await folderWith(t, { 'release-key.pem': other.publicKey }), other.privateKey);
  assert.ok(read.ok && read.signing);
  assert.equal(await signedWith(read.signing.key)((await signing(t)).seal(POINTER)), false);
});

test('the same release gets the same signature in each build', async (t) => {
  const { seal } = await signing(t);
  assert.deepEqual(seal(POINTER), seal(POINTER));
  assert.notEqual(seal({ ...POINTER, sequence: 8 }).signature, seal(POINTER).signature);
});

test('half a pair, or none of one curve, is a reason to publish nothing; without any key nothing is signed', async (t) => {
  const wide = pair('secp384r1');
  const cases: readonly [publicKey: string | null, privateKey: string | undefined, reason: RegExp | null][] = [
    [null, undefined, null],
    [null, '', null],
    [own.publicKey, '', /KORME_SIGNING_KEY is not set/],
    [null, own.privateKey, /release-key\.pem is not among the slides/],
    [own.publicKey, pair().privateKey, /does not belong to release-key\.pem/],
    [own.privateKey, own.privateKey, /holds a private key/],
    ['no key', own.privateKey, /release-key\.pem is no public key of the curve P-256/],
    [wide.publicKey, wide.privateKey, /release-key\.pem is no public key of the curve P-256/],
    [own.publicKey, own.publicKey, /KORME_SIGNING_KEY is no private key of the curve P-256/],
    [own.publicKey, wide.privateKey, /KORME_SIGNING_KEY is no private key of the curve P-256/],
  ];
  for (const [publicKey, privateKey, reason] of cases) {
    const read = await readSigning(await folderWith(t, publicKey === null ? { 'kiosk.json': {} } : { 'release-key.pem': publicKey }), privateKey);
    if (reason) assert.match(read.ok ? '' : read.reason, reason);
    else assert.deepEqual(read, { ok: true, signing: null });
  }
});

test('the private key may have spaces around it, and its line breaks as two characters', async (t) => {
  const folder = await folderWith(t, { 'release-key.pem': own.publicKey });
  for (const secret of [`  ${own.privateKey} `, own.privateKey.replaceAll('\n', String.raw`\n`), own.privateKey.replaceAll('\n', '\r\n')]) assert.ok((await readSigning(folder, secret)).ok);
});

test('a browser that computes no signatures takes nothing for signed', async (t) => {
  const { key, seal } = await signing(t);
  const sealed = seal(POINTER);
  t.mock.getter(globalThis, 'crypto', () => ({}));
  assert.equal(await signedWith(key)(sealed), false);
});
