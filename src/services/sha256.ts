// The SHA-256 that names a file, where the browser can compute it: plain http on a LAN address has no `crypto.subtle`.

/** In hex; null where it can't be computed. */
export async function sha256(bytes: BufferSource): Promise<string | null> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
