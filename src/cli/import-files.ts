// Legacy files as canonical decks: what would become of them, and the decks themselves, written where nothing is yet.
import { dirname, join, resolve } from 'node:path';
import { legacyDeck, type SourceReading } from '../build/read-source-decks.ts';
import { findMedia } from '../build/read-source-media.ts';
import { finding } from '../core/finding.ts';
import { joinLegacy, logoOf, type JoinedDeck } from '../core/legacy-join.ts';
import { byPlace, type Problem } from '../core/problem.ts';
import { readImport, type ImportFile } from './import-read.ts';
import type { Imported, WrittenDeck } from './import-report.ts';
import { writeDeck, writeKiosk } from './import-write.ts';
import { PUBLIC } from './project.ts';

export interface ImportPlan {
  readonly files: readonly ImportFile[];
  readonly decks: readonly { readonly joined: JoinedDeck; readonly reading: SourceReading }[];
  /** Of the files and of what they hold. */
  readonly problems: readonly Problem[];
}

/** Reads, and writes nothing. */
export async function planImport(paths: readonly string[]): Promise<ImportPlan> {
  const files: ImportFile[] = [];
  for (const path of paths) files.push(await readImport(path));
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const decks: ImportPlan['decks'][number][] = [];
  for (const joined of joinLegacy(files.flatMap(({ parts }) => parts), new Set())) {
    const reading = await legacyDeck(joined, { publicFolder: PUBLIC, known: new Set() });
    for (const found of reading.files) problems.push(...files.find(({ file }) => file === found.file)?.locate(found.findings) ?? []);
    decks.push({ joined, reading });
  }
  return { files, decks, problems: problems.sort(byPlace) };
}

export async function importFiles(paths: readonly string[], out: string): Promise<Imported> {
  return writeImport(await planImport(paths), out);
}

/** What is in the folder already stays as it is. Reports `import/exists`. */
export async function writeImport({ files, decks, problems }: ImportPlan, out: string): Promise<Imported> {
  const written: WrittenDeck[] = [];
  const shown: JoinedDeck[] = [];
  const exist: Problem[] = [];
  for (const { joined, reading } of decks) {
    if (!reading.ok) continue;
    const deck = await writeDeck(reading.deck, out);
    if (deck) {
      shown.push(joined);
      written.push({
        ...deck, slides: reading.deck.json.slides.length,
        langs: joined.parts.map(({ lang }) => lang), sources: joined.parts.map(({ source }) => source.file),
      });
    } else {
      const owner = files.find(({ file }) => reading.deck.files[0] === file);
      exist.push(...owner?.locate([finding('import/exists', '', { path: join(out, joined.json.id, 'deck.json') }, 0)]) ?? []);
    }
  }
  return { decks: written, kiosk: await kioskFor(shown, out), problems: [...problems, ...exist].sort(byPlace) };
}

/** What the decks say about the kiosk as a whole goes into kiosk.json. */
async function kioskFor(decks: readonly JoinedDeck[], out: string): Promise<Imported['kiosk']> {
  const { title, logo: named } = logoOf(decks);
  const logo = named && await findMedia(named.src, [dirname(resolve(named.file))], PUBLIC);
  if (title === null && logo === null) return null;
  return { path: join(out, 'kiosk.json'), name: Object.values(title ?? {}).join(' / '), written: await writeKiosk(title, logo, out) };
}
