// The captions that a deck names, read as a device will show them.
import { captionFindings } from '../core/captions.ts';
import { mediaOf } from '../core/deck-media.ts';
import type { Deck as DeckFile } from '../core/generated/deck.ts';
import { isLocale, type Locale } from '../core/locale.ts';
import type { FileFindings } from './read-source-decks.ts';
import { readText, shownPath } from './read-source-files.ts';

/** Each file once, however many slides name it. Reports `text/…`, and what keeps a file from being read. */
export async function captionFiles(json: DeckFile, media: ReadonlyMap<string, string>): Promise<FileFindings[]> {
  const paths = new Map(mediaOf(json).flatMap(({ kind, src, pointer }): [string, Locale][] => {
    const path = kind === 'captions' ? media.get(src) : undefined;
    const lang = pointer.split('/').at(-1) ?? '';
    return path !== undefined && isLocale(lang) ? [[path, lang]] : [];
  }));
  return Promise.all([...paths].map(async ([path, lang]) => {
    const reading = await readText(path);
    const file = shownPath(path);
    return reading.ok
      ? { file, text: reading.text, findings: [...reading.findings, ...captionFindings(reading.text, lang)] }
      : { file, text: '', findings: [reading.finding] };
  }));
}
