// Releases that are signed, where whoever publishes has made a key (`npm run release:key`). The public half lies among the slides and
// is built into the app; the private one comes from the environment.
import { createPrivateKey, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { p256 } from '@noble/curves/nist.js';
import { signedText, type Pointer } from '../core/release.ts';

/** In the folder of the slides: SPKI as PEM. */
export const PUBLIC_KEY_FILE = 'release-key.pem';
/** PKCS #8 as PEM. */
export const PRIVATE_KEY_VARIABLE = 'KORME_SIGNING_KEY';

export interface Signing {
  /** The public one. */
  readonly key: JsonWebKey;
  /** The same pointer always gets the same signature (RFC 6979), so that two builds of one commit are alike. */
  readonly seal: (pointer: Pointer) => Pointer;
}

/** `signing` is null where there is no key. Half of a pair is a reason to publish nothing. */
export type SigningRead = { readonly ok: true; readonly signing: Signing | null } | { readonly ok: false; readonly reason: string };

/**
 * @param slides the folder of the slides.
 * @param secret what the environment has as the private key.
 */
export async function readSigning(slides: string, secret: string | undefined): Promise<SigningRead> {
  const told = await readFile(join(slides, PUBLIC_KEY_FILE), 'utf8').catch(() => null);
  if (told === null && !secret) return { ok: true, signing: null };
  if (told === null) return { ok: false, reason: `${PRIVATE_KEY_VARIABLE} is set, but ${PUBLIC_KEY_FILE} is not among the slides: devices would not look at the signature.` };
  if (!secret) return { ok: false, reason: `${PUBLIC_KEY_FILE} is among the slides, but ${PRIVATE_KEY_VARIABLE} is not set: devices would refuse the release.` };
  if (told.includes('PRIVATE KEY')) return { ok: false, reason: `${PUBLIC_KEY_FILE} holds a private key, which everybody who has the slides can read now: make a new pair.` };
  const [publicKey, privateKey] = [curved(() => createPublicKey(told)), curved(() => createPrivateKey(pem(secret)))];
  if (!publicKey) return { ok: false, reason: `${PUBLIC_KEY_FILE} is no public key of the curve P-256 in PEM.` };
  if (!privateKey) return { ok: false, reason: `${PRIVATE_KEY_VARIABLE} is no private key of the curve P-256 in PEM, with its line breaks.` };
  if (!createPublicKey(pem(secret)).equals(publicKey)) return { ok: false, reason: `${PRIVATE_KEY_VARIABLE} does not belong to ${PUBLIC_KEY_FILE}.` };
  return { ok: true, signing: { key: publicKey.export({ format: 'jwk' }), seal: (pointer) => seal(pointer, privateKey) } };
}

/** Some hosts of CI keep line breaks as two characters, or put spaces around. */
function pem(text: string): string {
  return text.trim().replaceAll(String.raw`\n`, '\n');
}

function curved(read: () => KeyObject): KeyObject | null {
  try {
    const key = read();
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : null;
  } catch {
    return null;
  }
}

/** As WebCrypto has it: SHA-256, then r and s. */
function seal(pointer: Pointer, privateKey: KeyObject): Pointer {
  const { d = '' } = privateKey.export({ format: 'jwk' });
  const signature = p256.sign(Buffer.from(signedText(pointer)), Buffer.from(d, 'base64url'));
  return { ...pointer, signature: Buffer.from(signature).toString('hex') };
}
