// How exact `check` is: good decks are damaged in one known way each, and the first fault that is told is compared with it.
import { readFile } from 'node:fs/promises';
import { findJson } from '../src/build/read-source-files.ts';
import { positionsIn } from '../src/core/text-position.ts';
import { readJson } from '../src/core/read-json.ts';
import { damage, DAMAGE_KINDS, type DamageKind } from '../test/support/damage.ts';

export interface Exactness {
  readonly kind: DamageKind;
  readonly faults: number;
  readonly line: number;
  /** Line and column. */
  readonly place: number;
  /** Nothing else was told. */
  readonly alone: number;
}

/** Of each kind in each form of the file. */
const RUNS = 10;

/** As an editor leaves a file: as ours are, with Windows' line ends, indented with tabs. */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text, (text) => text.replaceAll('\n', '\r\n'), (text) => JSON.stringify(JSON.parse(text), null, '\t'),
];

/** The same faults each time. */
export async function exactness(slides: string): Promise<Exactness[]> {
  const files = (await findJson(slides)).filter((path) => path.endsWith('deck.json'));
  const decks = await Promise.all(files.map((path) => readFile(path, 'utf8')));
  const random = generator(1);
  const choose = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return DAMAGE_KINDS.map((kind) => {
    let [faults, line, place, alone] = [0, 0, 0, 0];
    for (const form of FORMS) {
      for (let run = 0; run < RUNS; run += 1) {
        const made = damage(form(choose(decks) ?? '{}'), kind, choose);
        if (!made) continue;
        const { causes } = readJson(made.text);
        const position = positionsIn(made.text);
        const [wanted, found] = [position(made.offset), position(causes[0]?.at ?? -1)];
        faults += 1;
        if (found.line === wanted.line) line += 1;
        if (found.line === wanted.line && found.column === wanted.column) place += 1;
        if (causes.length === 1) alone += 1;
      }
    }
    return { kind, faults, line, place, alone };
  });
}

/** Numbers from 0 to 1 (a linear congruential generator: Numerical Recipes, 1992). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
