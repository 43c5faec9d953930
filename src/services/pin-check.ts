// Whether a PIN is the one whose hash kiosk.json holds. Plain http on a LAN address has no `crypto.subtle`.
import type { Pin } from '../core/generated/kiosk.ts';
import { hashOfPin } from '../core/staff-pin.ts';

export function canCheckPins(): boolean {
  return Boolean(globalThis.crypto?.subtle as SubtleCrypto | undefined);
}

/** False, too, where the browser fails to compute it. */
export async function pinFits(pin: string, expected: Pin): Promise<boolean> {
  return hashOfPin(crypto.subtle, pin, expected).then((hash) => hash === expected.hash, () => false);
}
