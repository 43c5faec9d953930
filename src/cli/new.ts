// npm run new -- [--id ID] [--languages kk,ru] [--title-kk …] [--title-ru …] [--title-en …] [--blocks cover,text] [--slides DIR]
// [--lang en|ru|kk]: a deck to begin with. What the options don't say is asked; what is there already is never touched.
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readSource } from '../build/read-source.ts';
import { shownPath } from '../build/read-source-files.ts';
import type { Locale } from '../core/locale.ts';
import { asText } from './check-report.ts';
import { schemaFor, writeNew, writeNewFile } from './import-write.ts';
import { misused, notUnderstood, noSuchLanguage } from './misuse.ts';
import { NEW_TEXT } from './new/new-text.ts';
import { newDeck } from './new/new-deck.ts';
import { answersFrom, type Surroundings } from './new/questions.ts';
import { PLACEHOLDER } from './new/templates.ts';
import { parseOptions } from './parse-options.ts';
import { PUBLIC, slidesFolder } from './project.ts';
import { refuse } from './refuse.ts';
import { staffLocale } from './staff-locale.ts';
import { StandardTerminal } from './standard-terminal.ts';

const OPTIONS = ['id', 'languages', 'title-kk', 'title-ru', 'title-en', 'blocks', 'slides', 'lang'] as const;
const USAGE = `npm run new -- ${OPTIONS.map((name) => `[--${name} …]`).join(' ')}`;

/** Returns 0 where the deck is written and fit to be shown, 1 where something is wrong with it, 2 where nothing was written. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, OPTIONS);
  if (!options.ok) return misused(notUnderstood(args, OPTIONS), USAGE, args);
  const { slides, lang, ...given } = options.values;
  const locale = staffLocale(lang, process.env);
  if (!locale) return misused(noSuchLanguage(lang), USAGE, args);
  const text = NEW_TEXT[locale];
  const folder = slidesFolder(slides);
  if (!await stat(folder).then((found) => found.isDirectory(), () => false)) return refuse(text.noFolder(folder));
  const around = await surroundings(folder);
  const terminal = new StandardTerminal();
  const outcome = await answersFrom(given, around, terminal, locale).finally(() => terminal.close());
  if (!outcome.ok) return refuse(outcome.reason);

  const { json, pictures } = newDeck(outcome.answers, sectionToShow(around));
  const path = join(folder, json.id, 'deck.json');
  if (!await writeNew(path, { ...schemaFor(dirname(path), 'deck'), ...json })) return refuse(text.exists(shownPath(path)));
  for (const name of pictures) await writeNewFile(join(dirname(path), name), PLACEHOLDER);
  console.log(text.written(shownPath(path), json.slides.length));
  if (pictures.length > 0) console.log(text.pictures(pictures.join(', ')));
  if (outcome.answers.blocks.includes('video')) console.log(text.film);
  console.log(text.next(slides === undefined ? 'npm run dev' : `npm run dev -- --slides ${slides}`, slides === undefined ? 'npm run check' : `npm run check -- ${slides}`));
  return await tellProblems(folder, path, locale) ? 1 : 0;
}

async function surroundings(folder: string): Promise<Surroundings> {
  const { decks, broken, kiosk } = await readSource(folder, PUBLIC);
  return {
    decks: new Map([...decks.map(({ json, files: [file = ''] }): [string, string] => [json.id, file]), ...broken.map(({ id, file }): [string, string] => [id, file])]),
    sections: (kiosk.sections ?? []).map(({ id }) => id),
    languages: kiosk.languages ?? ['kk', 'ru'],
  };
}

/** A section that holds a deck, for a slide that shows one; there may be none. */
function sectionToShow({ decks }: Surroundings): string {
  return [...decks.keys()].map((id) => id.split('.')[0] ?? id).sort()[0] ?? '1';
}

/** Whatever `check` would say of the deck. True where that keeps it from being shown. */
async function tellProblems(folder: string, path: string, locale: Locale): Promise<boolean> {
  const { problems } = await readSource(folder, PUBLIC);
  const own = problems.filter(({ file }) => file === shownPath(path));
  for (const problem of own) console.error(asText(problem, locale, null));
  return own.some(({ severity }) => severity === 'error');
}
