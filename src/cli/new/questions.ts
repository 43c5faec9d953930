// What `npm run new` asks, and what it takes for an answer: the rules of `check`, before anything is written.
import { holesIn, type Hole } from '../../core/hole-findings.ts';
import { describe, type Description } from '../../core/problem-text.ts';
import { isLocale, LOCALES, type Locale } from '../../core/locale.ts';
import { readEntries } from '../../core/read-entries.ts';
import { suggest } from '../../core/suggestion.ts';
import { NEW_TEXT } from './new-text.ts';
import type { Answers } from './new-deck.ts';
import { TEMPLATE_NAMES, type Template } from './templates.ts';

/** What lies in the slides folder already. */
export interface Surroundings {
  /** The file of each deck, by its id; of broken ones too. */
  readonly decks: ReadonlyMap<string, string>;
  /** The sections that kiosk.json names. */
  readonly sections: readonly string[];
  /** The languages of the kiosk. */
  readonly languages: readonly Locale[];
}

export type Option = 'id' | 'languages' | 'title-kk' | 'title-ru' | 'title-en' | 'blocks';

/** Somebody who can be asked. */
export interface Terminal {
  /** Null where nobody answers any more. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly say: (sentence: string) => void;
}

export type Outcome = { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly reason: string };

interface Question<T> {
  readonly option: Option;
  readonly words: string;
  /** What Enter alone means; null where it means nothing. */
  readonly usual: string | null;
  /** May nobody answer? */
  readonly optional: boolean;
  readonly parse: (answer: string) => Parsed<T>;
}

type Parsed<T> = { readonly value: T } | { readonly fault: string };

/** Asks for what the options don't say. A wrong option ends it; a wrong answer is asked for again. */
export async function answersFrom(options: { readonly [O in Option]?: string }, around: Surroundings, terminal: Terminal, locale: Locale): Promise<Outcome> {
  const text = NEW_TEXT[locale];
  const settle = async <T>({ option, words, usual, optional, parse }: Question<T>): Promise<Parsed<T>> => {
    const given = options[option];
    for (;;) {
      const line = given ?? await terminal.ask(`${words}${usual === null ? '' : ` [${usual}]`}: `);
      if (line === null && !optional) return { fault: text.unanswered(`--${option}`) };
      const parsed = parse(line?.trim() || (usual ?? ''));
      if ('value' in parsed) return parsed;
      if (given !== undefined || line === null) return { fault: `--${option}: ${parsed.fault}` };
      terminal.say(parsed.fault);
    }
  };
  const id = await settle({ option: 'id', words: text.id, usual: nextId(around), optional: false, parse: (answer) => parseId(answer, around, locale) });
  if ('fault' in id) return refused(id);
  for (const hole of newHoles(id.value, around)) terminal.say(sentences(describe({ code: 'section/hole', params: { id: hole.id, below: hole.below } }, locale)));
  const languages = await settle({ option: 'languages', words: text.languages, usual: around.languages.join(', '), optional: true, parse: (answer) => parseLanguages(answer, locale) });
  if ('fault' in languages) return refused(languages);
  const idle = LOCALES.find((lang) => options[`title-${lang}`] !== undefined && !languages.value.includes(lang));
  if (idle) return refused({ fault: text.idleTitle(`--title-${idle}`, languages.value.join(', ')) });
  const title: { [L in Locale]?: string } = {};
  for (const lang of languages.value) {
    const words = await settle({ option: `title-${lang}`, words: text.title[lang], usual: null, optional: false, parse: (answer) => answer === '' ? { fault: text.noTitle } : { value: answer } });
    if ('fault' in words) return refused(words);
    title[lang] = words.value;
  }
  const blocks = await settle({ option: 'blocks', words: text.blocks(TEMPLATE_NAMES.join(', ')), usual: 'cover, text', optional: true, parse: (answer) => parseBlocks(answer, around, locale) });
  return 'fault' in blocks ? refused(blocks) : { ok: true, answers: { id: id.value, languages: languages.value, title, blocks: blocks.value } };
}

function refused({ fault }: { readonly fault: string }): Outcome {
  return { ok: false, reason: fault };
}

/** The number after the last one on the top level of the menu. */
function nextId({ decks }: Surroundings): string {
  return String(1 + [...decks.keys()].reduce((last, id) => Math.max(last, /^\d+/.test(id) ? Number.parseInt(id, 10) : 0), 0));
}

function parseId(id: string, { decks }: Surroundings, locale: Locale): Parsed<string> {
  const [entry] = readEntries({ id, title: 'x', slides: [{ title: 'x' }] }, true);
  const cause = entry?.form === 'broken' ? entry.causes[0] : undefined;
  if (cause) return { fault: sentences(describe(cause, locale)) };
  const other = decks.get(id);
  return other === undefined ? { value: id } : { fault: describe({ code: 'deck/duplicate-id', params: { id, other } }, locale).message };
}

function parseLanguages(answer: string, locale: Locale): Parsed<readonly Locale[]> {
  const languages = listOf(answer);
  const unknown = languages.find((lang) => !isLocale(lang));
  return unknown !== undefined || languages.length === 0 ? { fault: NEW_TEXT[locale].noLanguage(unknown ?? '', LOCALES.join(', ')) } : { value: LOCALES.filter((lang) => languages.includes(lang)) };
}

function parseBlocks(answer: string, around: Surroundings, locale: Locale): Parsed<readonly Template[]> {
  const text = NEW_TEXT[locale];
  const names = listOf(answer);
  if (names.length === 0) return { fault: text.noBlocks };
  if (names.length > MOST_SLIDES) return { fault: text.manyBlocks(MOST_SLIDES) };
  const blocks = names.flatMap((name) => TEMPLATE_NAMES.filter((known) => known === name));
  if (blocks.length < names.length) {
    const wrong = names.find((name) => !TEMPLATE_NAMES.some((known) => known === name)) ?? '';
    return { fault: text.noBlock(wrong, TEMPLATE_NAMES.join(', '), suggest(wrong, TEMPLATE_NAMES)) };
  }
  return blocks.includes('section') && around.decks.size === 0 ? { fault: text.noSection } : { value: blocks };
}

/** As the schema of decks has it. */
const MOST_SLIDES = 500;

function listOf(answer: string): string[] {
  return answer.toLowerCase().split(/[\s,;]+/).filter(Boolean);
}

/** The sections that this deck would leave without a name. */
function newHoles(id: string, { decks, sections }: Surroundings): readonly Hole[] {
  const before = new Set(holesIn([...decks.keys()], sections).map((hole) => hole.id));
  return holesIn([...decks.keys(), id], sections).filter((hole) => !before.has(hole.id));
}

function sentences({ message, remedy }: Description): string {
  return `${message} ${remedy}`;
}
