// Names of fields that parse but would lose or change something.
import { readToken } from './json-tokens.ts';

/** A key that is written twice in one object, or that could change what an object is. */
export interface KeyFault {
  readonly code: 'json/duplicate-key' | 'json/forbidden-key';
  /** UTF-16 units from 0. */
  readonly offset: number;
  readonly key: string;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** @param text must be JSON. */
export function keyFaults(text: string): KeyFault[] {
  const faults: KeyFault[] = [];
  /** The keys of each open object; null for an open list. */
  const open: (Set<string> | null)[] = [];
  let isName = false;
  for (let token = readToken(text, 0); token.kind !== 'end'; token = readToken(text, token.end)) {
    const sign = text.charAt(token.start);
    const keys = open.at(-1);
    if (sign === '{' || sign === '[') open.push(sign === '{' ? new Set() : null);
    else if (sign === '}' || sign === ']') open.pop();
    else if (isName && keys) {
      const key = JSON.parse(text.slice(token.start, token.end)) as string;
      if (FORBIDDEN.has(key)) faults.push({ code: 'json/forbidden-key', offset: token.start, key });
      else if (keys.has(key)) faults.push({ code: 'json/duplicate-key', offset: token.start, key });
      keys.add(key);
    }
    isName = sign === '{' || (sign === ',' && open.at(-1) !== null);
  }
  return faults;
}
