// Whether a release was made by whoever holds the private key; the app has the public one, where its operator has given it one.
import { signedText, type Pointer } from '../core/release.ts';

export type IsSigned = (pointer: Pointer) => Promise<boolean>;

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };

/**
 * Nothing expires. Where the browser can't compute signatures (plain http on a LAN address) nothing counts as signed.
 * @param key the public one, as a JWK.
 */
export function signedWith(key: JsonWebKey): IsSigned {
  return async (pointer) => {
    const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
    if (!subtle || !pointer.signature) return false;
    const signature = Uint8Array.from(pointer.signature.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
    const publicKey = await subtle.importKey('jwk', key, CURVE, false, ['verify']);
    return subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, publicKey, signature, new TextEncoder().encode(signedText(pointer)));
  };
}

declare global {
  interface ImportMetaEnv {
    /** The public key of a built app: see src/build/signing.ts. */
    readonly RELEASE_KEY: JsonWebKey | null;
  }
}
