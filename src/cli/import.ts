// npm run import -- FILE… --out DIR [--lang en|ru|kk]: legacy files, broken as they come, become canonical decks.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { legacyDeck } from '../build/read-source-decks.ts';
import { findMedia } from '../build/read-source-media.ts';
import { finding } from '../core/finding.ts';
import { joinLegacy, logoOf, type JoinedDeck } from '../core/legacy-join.ts';
import { byPlace, type Problem } from '../core/problem.ts';
import { readImport, type ImportFile } from './import-read.ts';
import { importReport, type Imported, type WrittenDeck } from './import-report.ts';
import { writeDeck, writeKiosk } from './import-write.ts';
import { fromUser, PUBLIC } from './project.ts';
import { staffLocale } from './staff-locale.ts';

const USAGE = 'Use: npm run import -- FILE… --out FOLDER [--lang en|ru|kk]';

/** Returns 0 where every file was imported, 1 where something was refused, 2 where the command is used wrongly. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return misused(options);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(`There are no sentences in "${options.lang}".`);
  const paths = [...new Set(options.files.map(fromUser))];
  for (const path of paths) {
    const isFile = await stat(path).then((found) => found.isFile(), () => false);
    if (!isFile) return misused(`There is no file ${path}.`);
  }
  const out = fromUser(options.out);
  const imported = await importFiles(paths, out);
  const reportPath = join(out, 'import-report.txt');
  const report = importReport(imported, reportPath, locale);
  await mkdir(out, { recursive: true });
  await writeFile(reportPath, report.full);
  console.log(report.short);
  return imported.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A sentence where the arguments make no sense. */
function parse(args: string[]): { readonly files: readonly string[]; readonly out: string; readonly lang: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' }, lang: { type: 'string' } } });
    if (positionals.length === 0) return 'No file to import was named.';
    if (!values.out) return 'The folder for the decks is missing.';
    return { files: positionals, out: values.out, lang: values.lang };
  } catch {
    return `These options are not understood: ${args.filter((arg) => arg.startsWith('-')).join(' ')}.`;
  }
}

function misused(sentence: string): number {
  console.error(`${sentence} ${USAGE}`);
  return 2;
}

async function importFiles(paths: readonly string[], out: string): Promise<Imported> {
  const files: ImportFile[] = [];
  for (const path of paths) files.push(await readImport(path));
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const decks: WrittenDeck[] = [];
  const shown: JoinedDeck[] = [];
  for (const joined of joinLegacy(files.flatMap(({ parts }) => parts), new Set())) {
    const reading = await legacyDeck(joined, { publicFolder: PUBLIC, known: new Set() });
    for (const found of reading.files) problems.push(...files.find(({ file }) => file === found.file)?.locate(found.findings) ?? []);
    if (!reading.ok) continue;
    const written = await writeDeck(reading.deck, out);
    if (written) {
      shown.push(joined);
      decks.push({
        ...written, slides: reading.deck.json.slides.length,
        langs: joined.parts.map(({ lang }) => lang), sources: joined.parts.map(({ source }) => source.file),
      });
    } else {
      const owner = files.find(({ file }) => file === reading.deck.file);
      problems.push(...owner?.locate([finding('import/exists', '', { path: join(out, joined.json.id, 'deck.json') }, 0)]) ?? []);
    }
  }
  return { decks, kiosk: await kioskFor(shown, out), problems: problems.sort(byPlace) };
}

/** What the decks say about the kiosk as a whole goes into kiosk.json. */
async function kioskFor(decks: readonly JoinedDeck[], out: string): Promise<Imported['kiosk']> {
  const { title, logo: named } = logoOf(decks);
  const logo = named && await findMedia(named.src, [dirname(resolve(named.file))], PUBLIC);
  if (title === null && logo === null) return null;
  return { path: join(out, 'kiosk.json'), name: Object.values(title ?? {}).join(' / '), written: await writeKiosk(title, logo, out) };
}
