// A problem before it has a file and a line: rules look at data and name a pointer; where that stands in the text is one
// question, answered once, at the end.
import { placeInside, placesOf } from './json-places.ts';
import { severityOf, type Problem, type ProblemCode, type ProblemParams } from './problem.ts';
import { positionsIn } from './text-position.ts';

export interface Finding<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly params: ProblemParams[Code];
  /** JSON pointer of what is wrong; empty for the whole document. */
  readonly pointer: string;
  /** Its key, its value, a place in the words that the value holds, or one in the text where there is no data yet (UTF-16 units from 0). */
  readonly at: 'key' | 'value' | { readonly inside: number } | number;
}

/** A finding whose place in the text is known. */
export interface PlacedFinding extends Finding {
  readonly at: number;
}

/** How far into its text a finding stands, in UTF-16 units. */
export function insideOf({ at }: Finding): number {
  return typeof at === 'object' ? at.inside : 0;
}

export function finding<Code extends ProblemCode>(
  code: Code, pointer: string, params: ProblemParams[Code], at: Finding['at'] = 'value',
): Finding<Code> {
  return { code, params, pointer, at };
}

/** `text` is the document that the findings are about; it must scan clean where one names a key or a value. */
export function place(text: string, findings: readonly Finding[]): PlacedFinding[] {
  const places = placesOf(text, findings.filter(({ at }) => typeof at !== 'number').map(({ pointer }) => pointer));
  return findings.map((found) => {
    if (typeof found.at === 'number') return { ...found, at: found.at };
    const at = places.get(found.pointer);
    const value = at?.value ?? 0;
    if (typeof found.at === 'object') return { ...found, at: placeInside(text, value, found.at.inside) };
    return { ...found, at: (found.at === 'key' ? at?.key : null) ?? value };
  });
}

/**
 * The findings of one document with their lines and columns, each at the index where it was.
 * @param placing finds their places; the text itself tells them where it is JSON.
 */
export function locate(
  file: string, text: string, findings: readonly Finding[], placing: (findings: readonly Finding[]) => readonly PlacedFinding[] = (all) => place(text, all),
): Problem[] {
  if (findings.length === 0) return [];
  const position = positionsIn(text);
  return placing(findings)
    .map(({ code, params, pointer, at }) => ({ code, severity: severityOf(code), file, ...position(at), pointer, params }));
}
