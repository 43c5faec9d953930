// Good JSON, damaged in one known way as hands and editors damage it: what `check` must tell, and where.
import { readToken } from '../../src/core/json-tokens.ts';

export interface Damage {
  readonly kind: DamageKind;
  readonly text: string;
  /** UTF-16 units from 0 in the damaged text. */
  readonly offset: number;
  readonly code: string;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
  readonly isKey: boolean;
  /** The end of the token before, and the start of the one after. */
  readonly before: number;
  readonly next: number;
}

type Maker = (text: string, tokens: readonly Token[], choose: <T>(list: readonly T[]) => T | undefined) => Omit<Damage, 'kind'> | null;

const cut = (text: string, start: number, end: number, by = ''): string => text.slice(0, start) + by + text.slice(end);
const strings = (tokens: readonly Token[]): Token[] => tokens.filter(({ sign }) => sign === '"');
const longTexts = (text: string, tokens: readonly Token[]): Token[] => strings(tokens).filter(({ start, end, isKey }) => !isKey && / /.test(text.slice(start + 2, end - 2)));

/** A place between two words inside a text. */
function gap(text: string, { start, end }: Token, choose: <T>(list: readonly T[]) => T | undefined): number | null {
  const inside = text.slice(start + 1, end - 1);
  const gaps = [...inside.matchAll(/ (?=\p{L})/gu)].map(({ index }) => start + 1 + index).filter((at) => text.charAt(at - 1) !== '\\');
  return choose(gaps) ?? null;
}

const inText = (code: string, sign: string): Maker => (text, tokens, choose) => {
  const token = choose(longTexts(text, tokens));
  const at = token && gap(text, token, choose);
  return typeof at === 'number' ? { text: cut(text, at, at + 1, sign), offset: at, code } : null;
};

const literal = (from: RegExp, to: string): Maker => (text, tokens, choose) => {
  const token = choose(tokens.filter(({ start, end }) => from.test(text.slice(start, end))));
  return token ? { text: cut(text, token.start, token.end, to), offset: token.start, code: 'json/wrong-literal' } : null;
};

const closer = (sign: string): Maker => (text, tokens, choose) => {
  const token = choose(tokens.filter((one) => one.sign === sign && one.next < text.length));
  return token ? { text: cut(text, token.start, token.end), offset: token.before, code: 'json/missing-bracket' } : null;
};

const opener = (sign: string): Maker => (text, tokens, choose) => {
  const token = choose(tokens.filter((one) => one.sign === sign && one.start > 0 && !'}]'.includes(text.charAt(one.next))));
  return token ? { text: cut(text, token.start, token.end), offset: token.next - 1, code: 'json/missing-bracket' } : null;
};

const quoted = (open: string, close: string): Maker => (text, tokens, choose) => {
  const token = choose(strings(tokens).filter(({ start, end }) => !text.slice(start + 1, end - 1).includes('\\') && !text.slice(start + 1, end - 1).includes(close)));
  return token ? { text: cut(cut(text, token.end - 1, token.end, close), token.start, token.start + 1, open), offset: token.start, code: 'json/wrong-quote' } : null;
};

const MAKERS = {
  'comma left out': (text, tokens, choose) => {
    const token = choose(tokens.filter(({ sign }) => sign === ','));
    return token ? { text: cut(text, token.start, token.end), offset: token.start, code: 'json/missing-comma' } : null;
  },
  'comma after the last': (text, tokens, choose) => {
    const token = choose(tokens.filter(({ sign, before }) => '}]'.includes(sign) && !'{['.includes(text.charAt(before - 1))));
    return token ? { text: cut(text, token.before, token.before, ','), offset: token.before, code: 'json/trailing-comma' } : null;
  },
  'comma twice': (text, tokens, choose) => {
    const token = choose(tokens.filter(({ sign }) => sign === ','));
    return token ? { text: cut(text, token.end, token.end, ','), offset: token.end, code: 'json/extra-comma' } : null;
  },
  'colon left out': (text, tokens, choose) => {
    const token = choose(tokens.filter(({ sign }) => sign === ':'));
    return token ? { text: cut(text, token.start, token.end), offset: token.start, code: 'json/missing-colon' } : null;
  },
  'line break in a text': inText('json/line-break-in-string', '\n'),
  'tab in a text': inText('json/tab-in-string', '\t'),
  'control character in a text': inText('json/control-character', '\u0007'),
  'backslash in a text': inText('json/bad-escape', '\\д'),
  'quotation mark in a text': inText('json/quote-in-text', '" '),
  'closing mark of a text left out': (text, tokens, choose) => {
    const token = choose(strings(tokens).filter(({ isKey, start, end }) => !isKey && end - start > 3));
    return token ? { text: cut(text, token.end - 1, token.end), offset: token.end - 1, code: 'json/missing-quote' } : null;
  },
  'opening mark of a text left out': (text, tokens, choose) => {
    const token = choose(strings(tokens).filter(({ isKey, start, end }) => !isKey && /^\p{L}/u.test(text.slice(start + 1, end))));
    return token ? { text: cut(text, token.start, token.start + 1), offset: token.start, code: 'json/missing-quote' } : null;
  },
  'closing mark of a name left out': (text, tokens, choose) => {
    const token = choose(strings(tokens).filter(({ isKey }) => isKey));
    return token ? { text: cut(text, token.end - 1, token.end), offset: token.end - 1, code: 'json/missing-quote' } : null;
  },
  'opening mark of a name left out': (text, tokens, choose) => {
    const token = choose(strings(tokens).filter(({ isKey, start }) => isKey && /\w/.test(text.charAt(start + 1))));
    return token ? { text: cut(text, token.start, token.start + 1), offset: token.start, code: 'json/missing-quote' } : null;
  },
  'name without marks': (text, tokens, choose) => {
    const token = choose(strings(tokens).filter(({ isKey, start, end }) => isKey && /^[a-z]\w*$/i.test(text.slice(start + 1, end - 1))));
    return token ? { text: cut(cut(text, token.end - 1, token.end), token.start, token.start + 1), offset: token.start, code: 'json/unquoted' } : null;
  },
  'smart quotes': quoted('“', '”'),
  'guillemets': quoted('«', '»'),
  'single quotes': quoted('\'', '\''),
  'True': literal(/^true$/, 'True'),
  'None': literal(/^(?:null|\d+)$/, 'None'),
  'comment': (text, tokens, choose) => {
    const token = choose(tokens.filter(({ sign, next }) => sign === ',' && !text.slice(0, next).endsWith('\n') && text.slice(0, next).includes('\n')));
    return token ? { text: cut(text, token.end, token.end, ' // кейін\n'), offset: token.end + 1, code: 'json/comment' } : null;
  },
  'closing brace left out': closer('}'),
  'closing bracket left out': closer(']'),
  'opening brace left out': opener('{'),
  'opening bracket left out': opener('['),
  'wrong closing bracket': (text, tokens, choose) => {
    const token = choose(tokens.filter(({ sign }) => sign === '}' || sign === ']'));
    return token ? { text: cut(text, token.start, token.end, token.sign === '}' ? ']' : '}'), offset: token.start, code: 'json/wrong-bracket' } : null;
  },
  'two documents': (text) => ({ text: `${text}\n${text}`, offset: text.length + 1, code: 'json/two-documents' }),
  'cut short': (text, tokens, choose) => {
    const token = choose(tokens.filter(({ start }) => start > 0));
    const end = token ? text.slice(0, token.start).trimEnd().length : 0;
    return token ? { text: text.slice(0, token.start), offset: end, code: 'json/cut-short' } : null;
  },
} satisfies Record<string, Maker>;

export type DamageKind = keyof typeof MAKERS;

export const DAMAGE_KINDS = Object.keys(MAKERS) as readonly DamageKind[];

/** Null where the text has no place for it. `choose` picks one of a list, undefined where that is empty. */
export function damage(text: string, kind: DamageKind, choose: <T>(list: readonly T[]) => T | undefined): Damage | null {
  const made = MAKERS[kind](text, tokensOf(text), choose);
  return made && { kind, ...made };
}

function tokensOf(text: string): Token[] {
  const plain: { start: number; end: number }[] = [];
  for (let token = readToken(text, 0); token.kind !== 'end'; token = readToken(text, token.end)) plain.push(token);
  return plain.map(({ start, end }, index) => ({
    start, end, sign: text.charAt(start),
    isKey: text.charAt(start) === '"' && text.charAt(plain[index + 1]?.start ?? text.length) === ':',
    before: plain[index - 1]?.end ?? 0, next: plain[index + 1]?.start ?? text.length,
  }));
}
