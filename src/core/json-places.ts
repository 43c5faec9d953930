// Where in a JSON text its values and keys stand, so that a problem found in the data can name a line and a column.
import { readToken } from './json-tokens.ts';

export interface Place {
  /** Of the key that names the value; null for entries of a list and for the whole. */
  readonly key: number | null;
  readonly value: number;
}

/** The wanted pointers as a tree, so that the walk costs the same however many values the text holds. */
interface Wanted {
  readonly children: Map<string, Wanted>;
  pointer: string | null;
}

interface Frame {
  readonly wanted: Wanted | undefined;
  /** Of the entry that comes next in a list; null in an object. */
  index: number | null;
}

/** One step of a JSON pointer (RFC 6901). */
export function pointerTo(pointer: string, step: string | number): string {
  if (typeof step === 'number' || !/[~/]/.test(step)) return `${pointer}/${step}`;
  return `${pointer}/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

export function pointerSteps(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * Offsets (UTF-16 units from 0) of the values at `pointers` in a text that scanned clean; a pointer that leads nowhere
 * is left out. Where a key is written twice, its last value counts, as in JSON.parse.
 */
export function placesOf(text: string, pointers: Iterable<string>): Map<string, Place> {
  const root = tree(pointers);
  const places = new Map<string, Place>();
  if (root.pointer === null && root.children.size === 0) return places;
  const open: Frame[] = [];
  let wanted: Wanted | undefined = root;
  let key: number | null = null;
  for (let token = readToken(text, 0); token.kind !== 'end'; token = readToken(text, token.end)) {
    const frame = open.at(-1);
    const sign = text.charAt(token.start);
    if (sign === '}' || sign === ']') {
      open.pop();
      continue;
    }
    if (sign === ',' || sign === ':') continue;
    if (frame?.index === null && key === null) {
      key = token.start;
      wanted = frame.wanted?.children.get(JSON.parse(text.slice(token.start, token.end)) as string);
      continue;
    }
    if (frame && frame.index !== null) wanted = frame.wanted?.children.get(String(frame.index++));
    if (wanted && wanted.pointer !== null) places.set(wanted.pointer, { key, value: token.start });
    if (sign === '{' || sign === '[') open.push({ wanted, index: sign === '[' ? 0 : null });
    key = null;
  }
  return places;
}

/**
 * Where the unit `inside` (UTF-16, from 0) of a value stands that is a text beginning at `value`: what is written as an escape is
 * longer in the file than in what it says. A value of any other kind is its own place.
 */
export function placeInside(text: string, value: number, inside: number): number {
  if (text.charAt(value) !== '"') return value;
  let at = value + 1;
  for (let unit = 0; unit < inside && at < text.length && text.charAt(at) !== '"'; unit += 1) {
    at += text.charAt(at) !== '\\' ? 1 : text.charAt(at + 1) === 'u' ? 6 : 2;
  }
  return at;
}

function tree(pointers: Iterable<string>): Wanted {
  const root: Wanted = { children: new Map(), pointer: null };
  for (const pointer of pointers) {
    let node = root;
    for (const step of pointerSteps(pointer)) {
      const next = node.children.get(step) ?? { children: new Map<string, Wanted>(), pointer: null };
      node.children.set(step, next);
      node = next;
    }
    node.pointer = pointer;
  }
  return root;
}
