// The PIN of the staff panel: what may be one, and the hash that stands for it where everybody can read it.
import type { Pin } from './generated/kiosk.ts';

/**
 * Rounds of PBKDF2 for a new PIN: what OWASP asks of HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). A server of today takes
 * 0.2 s for them, a tablet of 2018 about 1 s, which is as long as somebody at a screen should wait.
 */
export const ITERATIONS = 600_000;

export const SHORTEST_PIN = 4;
export const LONGEST_PIN = 12;

export type PinFault = 'form' | 'weak';

/** What speaks against a new PIN; null where nothing does. */
export function pinFault(pin: string): PinFault | null {
  if (!isPin(pin)) return 'form';
  return isWeak(pin) ? 'weak' : null;
}

export function isPin(text: string): boolean {
  return /^\d{4,12}$/.test(text);
}

/** Down the middle of the keys, and round their corners. */
const DRAWN = /^(?:2580|0852|1379|1397|3179|7139|9713|147258369|159357)$/;

/** What a stranger tries first: a piece that repeats, even steps up or down, pairs, a year, a line over the keys. */
function isWeak(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = new Set(digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10));
  return steps.size === 1 || /^(\d{1,3})\1+$/.test(pin) || /^(?:(\d)\1)+$/.test(pin) || /^(?:19|20)\d\d$/.test(pin) || DRAWN.test(pin);
}

/** What WebCrypto's `subtle` can do, here and in Node. */
export interface Pbkdf2<Key> {
  importKey(format: 'raw', secret: Uint8Array<ArrayBuffer>, algorithm: 'PBKDF2', extractable: false, usages: ['deriveBits']): Promise<Key>;
  deriveBits(algorithm: { name: 'PBKDF2'; hash: 'SHA-256'; salt: Uint8Array<ArrayBuffer>; iterations: number }, key: Key, length: number): Promise<ArrayBuffer>;
}

/** @param salt in hex. @returns the hash in hex. */
export async function hashOfPin<Key>(subtle: Pbkdf2<Key>, pin: string, { salt, iterations }: Pick<Pin, 'salt' | 'iterations'>): Promise<string> {
  const key = await subtle.importKey('raw', Uint8Array.from(pin, (digit) => digit.charCodeAt(0)), 'PBKDF2', false, ['deriveBits']);
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  return toHex(new Uint8Array(await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytes, iterations }, key, 256)));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a release carries, if a PIN can be compared with it: the device's validator leaves it to this. */
export function readPin(value: unknown): Pin | null {
  if (typeof value !== 'object' || value === null) return null;
  const { salt, hash, iterations } = value as { readonly [K in keyof Pin]?: unknown };
  const isWhole = typeof salt === 'string' && /^[0-9a-f]{32}$/.test(salt) && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
    && typeof iterations === 'number' && Number.isInteger(iterations) && iterations >= 1 && iterations <= MOST_ITERATIONS;
  return isWhole ? { salt, hash, iterations } : null;
}

/** As the schema of kiosk.json has it: more would keep somebody waiting for seconds. */
const MOST_ITERATIONS = 2_000_000;
