// A number by lot, for a device that has none.
import { NUMBERS } from '../core/staff-device.ts';

export function lotNumber(): number {
  const [lot = 0] = crypto.getRandomValues(new Uint32Array(1));
  return NUMBERS.first + lot % (NUMBERS.last - NUMBERS.first + 1);
}
