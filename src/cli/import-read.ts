// One file that is to be imported: read, mended, and taken for what it is only if it holds decks of the legacy form.
import { basename, dirname } from 'node:path';
import { readText, shownPath } from '../build/read-source-files.ts';
import { languageInName } from '../core/detect-language.ts';
import { finding, locate, type Finding, type PlacedFinding } from '../core/finding.ts';
import { readLegacyDeck, type LegacyPart } from '../core/legacy-deck.ts';
import type { Problem } from '../core/problem.ts';
import { readEntries } from '../core/read-entries.ts';
import { mend } from './import-repair.ts';

export interface ImportFile {
  /** The path as the editor knows it. */
  readonly file: string;
  readonly parts: readonly LegacyPart[];
  /** What was repaired, doubted or refused before the decks were looked at. */
  readonly problems: readonly Problem[];
  /** Problems of the decks, placed in the text as it came. */
  readonly locate: (findings: readonly Finding[]) => Problem[];
}

/** A file none of whose decks can be taken has no parts, and at least one error. Reports `import/not-a-deck` beside what the steps report. */
export async function readImport(path: string): Promise<ImportFile> {
  const file = shownPath(path);
  const reading = await readText(path);
  if (!reading.ok) return refused(file, '', [reading.finding]);
  const { text } = reading;
  const mended = mend(text);
  if (!mended.ok) return refused(file, text, mended.findings);
  const entries = readEntries(mended.json, false);
  if (entries.some((entry) => entry.form === 'deck' || isNoDeck(entry))) return refused(file, text, [finding('import/not-a-deck', '', {}, 0)]);
  const place = (findings: readonly Finding[]): Problem[] => locate(file, text, mended.place(findings));
  const named = languageInName(`${basename(dirname(path))}/${basename(path)}`);
  return {
    file,
    parts: entries.flatMap((entry) => entry.form === 'legacy' ? [readLegacyDeck({ file, base: entry.base, json: entry.json, named })] : []),
    problems: [
      ...locate(file, text, [...reading.findings, ...mended.repairs]),
      ...place(entries.flatMap((entry) => entry.form === 'broken' ? entry.causes : [])),
    ],
    locate: place,
  };
}

function isNoDeck(entry: ReturnType<typeof readEntries>[number]): boolean {
  return entry.form === 'broken' && entry.causes.some(({ code }) => code === 'deck/unknown-form');
}

function refused(file: string, text: string, findings: readonly (Finding | PlacedFinding)[]): ImportFile {
  return { file, parts: [], problems: locate(file, text, findings), locate: () => [] };
}
