// Where the hash of a PIN goes in the text of kiosk.json, so that nothing else of it changes, not even a space.
import type { Edit } from '../../core/edits.ts';
import type { Pin } from '../../core/generated/kiosk.ts';
import { placesOf } from '../../core/json-places.ts';
import { readToken } from '../../core/json-tokens.ts';

/** @param text a JSON object that scanned clean. */
export function pinEdit(text: string, { salt, hash, iterations }: Pin): Edit {
  const pin = JSON.stringify({ salt, hash, iterations }).replace(/[{:,]/g, '$& ').replace('}', ' }');
  const places = placesOf(text, ['', '/staff', '/staff/pin']);
  const old = places.get('/staff/pin');
  if (old) return { start: old.value, end: endOf(text, old.value), text: pin };
  const staff = places.get('/staff');
  const whole = places.get('')?.value ?? 0;
  if (!staff) return intoObject(text, whole, `"staff": { "pin": ${pin} }`);
  if (text.charAt(staff.value) === '{') return intoObject(text, staff.value, `"pin": ${pin}`);
  return { start: staff.value, end: endOf(text, staff.value), text: `{ "pin": ${pin} }` };
}

/** After the last entry, on a line of its own where the others stand on lines of their own. */
function intoObject(text: string, start: number, entry: string): Edit {
  const first = readToken(text, start + 1);
  const close = endOf(text, start) - 1;
  if (first.start === close) return { start: start + 1, end: close, text: ` ${entry} ` };
  const before = text.slice(start + 1, first.start);
  const last = start + 1 + text.slice(start + 1, close).trimEnd().length;
  return { start: last, end: last, text: `,${before.includes('\n') ? before : ' '}${entry}` };
}

/** Just after the value that begins at `start`. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let token = readToken(text, start); token.kind !== 'end'; token = readToken(text, token.end)) {
    const sign = text.charAt(token.start);
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return token.end;
  }
  return text.length;
}
