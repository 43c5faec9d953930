// A text as a file in the browser's folder for downloads. The policy of the page allows it: what it forbids is loading, not saving.
import type { Clock } from '../core/clock.ts';

/** Milliseconds for the browser to read it. */
const READING = 60_000;

export function saveText(name: string, text: string, clock: Clock): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  clock.after(READING, () => { URL.revokeObjectURL(address); });
}
