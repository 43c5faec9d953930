// A problem before it has a file and a line: rules look at data and name a pointer; where that stands in the text is one
// question, answered once, at the end.
import { placesOf } from './json-places.ts';
import { severityOf, type Problem, type ProblemCode, type ProblemParams } from './problem.ts';
import { positionsIn } from './text-position.ts';

export interface Finding<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly params: ProblemParams[Code];
  /** JSON pointer of what is wrong; empty for the whole document. */
  readonly pointer: string;
  /** Its key, its value, or a place in the text (UTF-16 units from 0) where there is no data yet. */
  readonly at: 'key' | 'value' | number;
}

export function finding<Code extends ProblemCode>(
  code: Code, pointer: string, params: ProblemParams[Code], at: Finding['at'] = 'value',
): Finding<Code> {
  return { code, params, pointer, at };
}

/** The findings of one document, in the order of their places. `text` must scan clean where a finding names a key or a value. */
export function locate(file: string, text: string, findings: readonly Finding[]): Problem[] {
  if (findings.length === 0) return [];
  const position = positionsIn(text);
  const places = placesOf(text, findings.filter(({ at }) => typeof at === 'string').map(({ pointer }) => pointer));
  return findings
    .map((found) => {
      const place = places.get(found.pointer);
      const offset = typeof found.at === 'number' ? found.at : (found.at === 'key' ? place?.key : null) ?? place?.value ?? 0;
      return { offset, found };
    })
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, found: { code, params, pointer } }) => ({
      code, severity: severityOf(code), file, ...position(offset), pointer, params,
    }));
}
