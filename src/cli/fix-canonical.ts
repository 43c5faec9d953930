// fix --canonical: legacy decks become decks of the canonical form, in folders of their own. The old files stay beside, under
// another name, so that nothing of them is lost and nothing is shown twice.
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { shownPath } from '../build/read-source-files.ts';
import type { Locale } from '../core/locale.ts';
import { asText } from './check-report.ts';
import { CANONICAL_TEXT } from './fix-canonical-text.ts';
import { planImport, writeImport, type ImportPlan } from './import-files.ts';
import { readImport } from './import-read.ts';
import { inColour } from './terminal.ts';

/** What a file is called that is not read any more. */
const OLD = '.old';

/** What would become of the legacy files among `paths`, all of one slides folder; null where there are none. */
export async function planCanonical(paths: readonly string[]): Promise<ImportPlan | null> {
  const legacy: string[] = [];
  for (const path of paths) if (path.endsWith('.json') && (await readImport(path)).parts.length > 0) legacy.push(path);
  return legacy.length > 0 ? planImport(legacy) : null;
}

export function showCanonical({ decks, problems }: ImportPlan, folder: string, locale: Locale): void {
  const text = CANONICAL_TEXT[locale];
  for (const { joined, reading } of decks) {
    if (!reading.ok) continue;
    const sources = joined.parts.map(({ source }) => source.file).join(', ');
    console.log(`${inColour('bold', shownPath(join(folder, joined.json.id, 'deck.json')))}  ${text.deck(reading.deck.json.slides.length, sources)}`);
  }
  const doubts = problems.filter(({ code }) => code !== 'import/repaired');
  if (doubts.length > 0) console.log(`\n${text.compare}`);
  for (const problem of doubts) console.log(asText(problem, locale, null));
  console.log('');
}

/** False where a deck could not be written. */
export async function writeCanonical(plan: ImportPlan, folder: string, locale: Locale): Promise<boolean> {
  const text = CANONICAL_TEXT[locale];
  const { decks, problems } = await writeImport(plan, folder);
  for (const { path } of decks) console.log(text.written(shownPath(path)));
  const taken = problems.filter(({ code }) => code === 'import/exists');
  for (const problem of taken) console.log(asText(problem, locale, null));
  const lost = new Set([...taken.map(({ file }) => file), ...plan.decks.flatMap(({ joined, reading }) => reading.ok ? [] : joined.parts.map(({ source }) => source.file))]);
  for (const { file } of plan.files) {
    // A file of several decks stays as long as one of them is nowhere else.
    if (lost.has(file) || !decks.some(({ sources }) => sources.includes(file))) continue;
    await rename(resolve(file), resolve(file + OLD));
    console.log(text.old(file, file + OLD));
  }
  return lost.size === 0;
}
