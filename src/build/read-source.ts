// Reads slides/: every file on its own, so that none can take another down, then what they are together.
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { deckIdFrom } from '../core/deck-id.ts';
import { languageInName } from '../core/detect-language.ts';
import { finding, locate, place, type Finding } from '../core/finding.ts';
import { readLegacyDeck, type LegacyPart } from '../core/legacy-deck.ts';
import { joinLegacy, logoOf } from '../core/legacy-join.ts';
import { byPlace, type Problem } from '../core/problem.ts';
import { readEntries, unreadable, withCauses, type Entry } from '../core/read-entries.ts';
import { readJson, type JsonReading } from '../core/read-json.ts';
import { withoutEchoes } from '../core/readable.ts';
import { sectionFindings } from '../core/section-findings.ts';
import { judge, verdictsOf, type Verdicts } from '../core/verdicts.ts';
import { BRAND_FILE, readBrandFile } from './read-brand.ts';
import { brokenDeck, canonicalDeck, legacyDeck, pictureFinding, type SourceReading, type FileFindings } from './read-source-decks.ts';
import { byPath, findJson, readText, shownPath } from './read-source-files.ts';
import { readKioskFile } from './read-source-kiosk.ts';
import { findMedia } from './read-source-media.ts';
import type { BrokenDeck, Source, SourceDeck } from './source.ts';

/** A file that was read as far as it could be. */
interface Document {
  readonly path: string;
  /** The path as the editor knows it. */
  readonly file: string;
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Of the file as a whole, where that keeps no deck from being shown. */
  readonly findings: readonly Finding[];
  readonly placing: JsonReading['place'];
}

/**
 * Reads every *.json below `slidesFolder`, or only `files`; all paths are absolute. kiosk.json is the one that lies
 * directly in the folder, or any among `files`; so is brand.css. Reports `slides/no-decks` of a folder, and what the parts report.
 */
export async function readSource(slidesFolder: string, publicFolder: string, files?: readonly string[]): Promise<Source> {
  const paths = files ? [...files].sort(byPath) : await findJson(slidesFolder);
  const isBrand = (path: string): boolean => basename(path) === BRAND_FILE;
  const isKiosk = (path: string): boolean => basename(path) === 'kiosk.json' && (files !== undefined || dirname(path) === resolve(slidesFolder));
  const documents: Document[] = [];
  for (const path of paths.filter((one) => !isKiosk(one) && !isBrand(one))) documents.push(await readDocument(path));

  const canonical = await readCanonical(documents, publicFolder);
  const taken = new Set(canonical.map((reading) => reading.ok ? reading.deck.json.id : reading.id));
  const joined = joinLegacy(legacyParts(documents, slidesFolder), taken);
  const legacy: SourceReading[] = [];
  for (const deck of joined) legacy.push(await legacyDeck(deck, publicFolder));

  const ids = [...taken, ...joined.map(({ json }) => json.id)];
  const kiosk = await readKioskFile(paths.find(isKiosk), { slidesFolder, publicFolder, ids: files ? null : ids });
  const { brand, problems: ofBrand } = await readBrandFile(files ? paths.find(isBrand) ?? '' : join(slidesFolder, BRAND_FILE));
  const { title, logo } = logoOf(joined);
  const readings = [...canonical.map((reading) => files ? reading : withSections(reading, ids)), ...legacy];
  const ofFolder = files || readings.length > 0 ? [] : locate(shownPath(slidesFolder) || '.', '', [finding('slides/no-decks', '', {}, 0)]);
  const all = sorted(documents, readings, [...ofFolder, ...kiosk.problems, ...ofBrand]);
  return {
    ...all,
    ...judge(all.problems, files ? await verdictsIn(slidesFolder) : verdictsOf(kiosk.json)),
    brand,
    kiosk: kiosk.json.title || !title ? kiosk.json : { ...kiosk.json, title },
    logo: kiosk.logo ?? (logo && await legacyLogo(logo, publicFolder)),
  };
}

/** What the kiosk of some files says of warnings. */
async function verdictsIn(slidesFolder: string): Promise<Verdicts> {
  const { json } = await readKioskFile(join(slidesFolder, 'kiosk.json'), { slidesFolder, publicFolder: slidesFolder, ids: null });
  return verdictsOf(json);
}

/** Null where it is not there or can't be shown. */
async function legacyLogo({ src, file }: { readonly src: string; readonly file: string }, publicFolder: string): Promise<string | null> {
  const path = await findMedia(src, [dirname(resolve(file))], publicFolder);
  return path && await pictureFinding(path, src, '') === null ? path : null;
}

/** Every canonical deck, and everything that is no deck at all; the first deck with an id keeps it. */
async function readCanonical(documents: readonly Document[], publicFolder: string): Promise<SourceReading[]> {
  const readings: SourceReading[] = [];
  const owners = new Map<string, string>();
  const nameless = new Map<string, number>();
  for (const { path, file, entries } of documents) {
    for (const entry of entries) {
      if (entry.form === 'broken') readings.push(await brokenDeck(entry, entry.id ?? nameFor(path, nameless), { path, file, publicFolder }));
      if (entry.form !== 'deck') continue;
      const { id } = entry.json;
      const other = owners.get(id);
      owners.set(id, other ?? file);
      const repeated = other === undefined ? [] : [finding('deck/duplicate-id', '/id', { id, other })];
      readings.push(await canonicalDeck(entry, { path, file, publicFolder }, repeated));
    }
  }
  return readings;
}

/** `ids` are those of all decks. */
function withSections(reading: SourceReading, ids: readonly string[]): SourceReading {
  if (reading.ok) {
    const { file, json } = reading.deck;
    return { ...reading, files: [...reading.files, { file, findings: sectionFindings(json, ids) }] };
  }
  const { readable, files } = reading;
  const findings = readable ? withoutEchoes(sectionFindings(readable.json, ids), readable) : [];
  return { ...reading, files: [...files, { file: files[0]?.file ?? '', findings }] };
}

function legacyParts(documents: readonly Document[], slidesFolder: string): LegacyPart[] {
  return documents.flatMap(({ path, file, entries }) => {
    const named = languageInName(telling(slidesFolder, path));
    return entries.flatMap((entry) => entry.form === 'legacy' ? [readLegacyDeck({ file, base: entry.base, json: entry.json, named })] : []);
  });
}

/** The same source gives the same order, on every machine. */
function sorted(documents: readonly Document[], readings: readonly SourceReading[], ofTheWhole: readonly Problem[]): Pick<Source, 'decks' | 'broken' | 'problems'> {
  const problems = located(documents, readings.flatMap(({ files }) => files));
  const decks: SourceDeck[] = [];
  const broken: BrokenDeck[] = [];
  for (const reading of readings) {
    if (reading.ok) decks.push(reading.deck);
    else {
      const its = reading.causes.flatMap((found) => problems.get(found) ?? []);
      broken.push({ id: reading.id, file: reading.files[0]?.file ?? '', problems: its.sort(byPlace) });
    }
  }
  return {
    decks: decks.sort((a, b) => byPath(a.json.id, b.json.id)),
    broken: broken.sort((a, b) => byPath(a.id, b.id) || byPath(a.file, b.file)),
    problems: [...ofTheWhole, ...once(problems.values())].sort(byPlace),
  };
}

/** Two slides may name one table or one film, and one text may hold a tag twice: an editor mends it once. */
function once(problems: Iterable<Problem>): Problem[] {
  return [...new Map([...problems].map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** Each text is walked once, however many decks it holds. */
function located(documents: readonly Document[], found: readonly FileFindings[]): Map<Finding, Problem> {
  const byFile = Map.groupBy([...documents, ...found], ({ file }) => file);
  const texts = new Map([...found, ...documents].flatMap((one) => one.text === undefined ? [] : [[one.file, { text: one.text, placing: placingOf(one) }]]));
  return new Map([...texts].flatMap(([file, { text, placing }]) => {
    const findings = (byFile.get(file) ?? []).flatMap((one) => one.findings);
    const problems = locate(file, text, findings, placing);
    return findings.flatMap((one, index): [Finding, Problem][] => {
      const problem = problems[index];
      return problem ? [[one, problem]] : [];
    });
  }));
}

function placingOf(one: Document | FileFindings): Document['placing'] | undefined {
  return 'placing' in one ? one.placing : undefined;
}

async function readDocument(path: string): Promise<Document> {
  const file = shownPath(path);
  const reading = await readText(path);
  if (!reading.ok) return { path, file, text: '', entries: [unreadable(null, [reading.finding])], findings: [], placing: (found) => place('', found) };
  const { text } = reading;
  const [ofEncoding = [], findings = []] = [true, false].map((wanted) => reading.findings.filter(({ code }) => (code === 'file/not-utf8') === wanted));
  const { json, certain, causes, place: placing } = readJson(text);
  const all = [...ofEncoding, ...causes];
  const entries = !certain ? [unreadable(null, all)] : readEntries(json, basename(path) === 'deck.json').map((entry) => withCauses(entry, all));
  return { path, file, text, entries, findings, placing };
}

/** The part of a path that may tell a language: what lies below the slides, or of a file elsewhere its name and its folder. */
function telling(slidesFolder: string, path: string): string {
  const below = relative(slidesFolder, path);
  return (below.startsWith('..') ? below.split(sep).slice(-2).join(sep) : below).replaceAll(sep, '/');
}

/** An id for a deck whose file does not tell it: from its folder, or from its own name where that says more; namesakes get numbers. */
function nameFor(path: string, used: Map<string, number>): string {
  const name = deckIdFrom(basename(path) === 'deck.json' ? basename(dirname(path)) : basename(path, '.json'));
  const number = (used.get(name) ?? 0) + 1;
  used.set(name, number);
  return number === 1 ? name : `${name}-${number}`;
}
