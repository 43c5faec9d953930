// What a text holds, found in one pass over its signs: most texts give most rules nothing to look at.
import { HIDDEN } from './prose.ts';

export interface Traits {
  readonly words: number;
  /** Those of them that only Kazakh can spell. */
  readonly kazakhWords: number;
  /** A word has Latin and Cyrillic letters. */
  readonly mixes: boolean;
  /** There is a Cyrillic letter that neither Kazakh nor Russian has. */
  readonly isForeign: boolean;
  readonly hasE: boolean;
  readonly hasQuotes: boolean;
  readonly hasHyphens: boolean;
  readonly hasDoubleSpaces: boolean;
  /** As a reader would count them: a run of spaces is one, marks of Markdown are none. */
  readonly length: number;
}

const LETTER = 1, LATIN = 2, CYRILLIC = 4, KAZAKH = 8, FOREIGN = 16, QUOTE = 32, HYPHEN = 64, SPACE = 128, MARK = 256, JOINS = 512, E = 1024;

const OF_BOTH = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const KAZAKH_LETTERS = 'әғқңөұүһі';

/** By code unit; what stands elsewhere is no sign that a rule asks for. */
const KINDS = new Uint16Array(0x2070);
/** Latin and Cyrillic with all that stands between, more Latin, and the signs of typesetters. */
const RANGES = [[0, 0x530], [0x1e00, 0x1f00], [0x2000, 0x2070]] as const;

for (const code of RANGES.flatMap(([first, end]) => Array.from({ length: end - first }, (_, index) => first + index))) {
  const sign = String.fromCharCode(code);
  const small = sign.toLowerCase();
  const isCyrillic = /\p{Script=Cyrillic}/u.test(sign);
  const isForeign = isCyrillic && !(OF_BOTH + KAZAKH_LETTERS).includes(small);
  KINDS[code] = (/\p{L}/u.test(sign) ? LETTER : 0) | (/\p{M}/u.test(sign) ? JOINS : 0) | (/\p{Script=Latin}/u.test(sign) ? LATIN : 0) | (isCyrillic ? CYRILLIC : 0)
    | (KAZAKH_LETTERS.includes(small) ? KAZAKH : 0) | (isForeign ? FOREIGN : 0) | (small === 'э' ? E : 0) | ('"“”„«»'.includes(sign) ? QUOTE : 0) | (sign === '-' ? HYPHEN : 0)
    | (/\s/u.test(sign) ? SPACE : 0) | ('*_#|>'.includes(sign) ? MARK : 0);
}

const HIDDEN_CODE = HIDDEN.charCodeAt(0);

export function traitsOf(prose: string): Traits {
  let [words, kazakhWords, length] = [0, 0, 0];
  let [all, word, before] = [0, 0, SPACE];
  let [mixes, hasDoubleSpaces] = [false, false];
  for (let at = 0; at <= prose.length; at += 1) {
    const code = at === prose.length ? 0x20 : prose.charCodeAt(at);
    const kind = KINDS[code] ?? 0;
    if ((kind & (LETTER | JOINS)) !== 0) word |= kind;
    else if (word !== 0) {
      words += 1;
      if ((word & KAZAKH) !== 0) kazakhWords += 1;
      if ((word & LATIN) !== 0 && (word & CYRILLIC) !== 0) mixes = true;
      all |= word;
      word = 0;
    }
    all |= kind;
    if ((kind & SPACE) !== 0 && (before & SPACE) !== 0) hasDoubleSpaces ||= at > 0 && at < prose.length;
    else if ((kind & MARK) === 0 && code !== HIDDEN_CODE) length += 1;
    before = kind;
  }
  // A space at the end was counted, or else the one that ends the loop.
  length = Math.max(0, length - 1);
  const has = (kind: number): boolean => (all & kind) !== 0;
  return { words, kazakhWords, mixes, isForeign: has(FOREIGN), hasE: has(E), hasQuotes: has(QUOTE), hasHyphens: has(HYPHEN), hasDoubleSpaces, length };
}
