// Reads slides/: every file on its own, so that none can take another down, then what they are together.
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { deckIdFrom } from '../core/deck-id.ts';
import { inOwnLanguage } from '../core/deck-language.ts';
import { ENDINGS, isOfKind, mediaOf, type MediaKind } from '../core/deck-media.ts';
import { languageInName } from '../core/detect-language.ts';
import { finding, locate, place, type Finding } from '../core/finding.ts';
import type { Kiosk } from '../core/generated/kiosk.ts';
import { holeFinding, holesIn, type Hole } from '../core/hole-findings.ts';
import { readLegacyDeck, type LegacyPart } from '../core/legacy-deck.ts';
import { joinLegacy, logoOf } from '../core/legacy-join.ts';
import type { Locale } from '../core/locale.ts';
import { byPlace, type Problem } from '../core/problem.ts';
import { guessed, readEntries, unreadable, withCauses, type Entry } from '../core/read-entries.ts';
import { readJson, type JsonReading } from '../core/read-json.ts';
import { withoutEchoes } from '../core/readable.ts';
import { sectionFindings } from '../core/section-findings.ts';
import { KIOSK_LANGUAGES, translationFindings } from '../core/translation-findings.ts';
import { judge, verdictsOf } from '../core/verdicts.ts';
import { inParallel } from './in-parallel.ts';
import { pictureFindings } from './media-findings.ts';
import { BRAND_FILE, readBrandFile } from './read-brand.ts';
import { brokenDeck, canonicalDeck, legacyDeck, legacyWords, type FileFindings, type Shelf, type SourceReading } from './read-source-decks.ts';
import { byPath, listFiles, readText, shownPath, type ListedFile } from './read-source-files.ts';
import { readKioskFile } from './read-source-kiosk.ts';
import { findMedia } from './read-source-media.ts';
import { SourceMemory } from './source-memory.ts';
import type { BrokenDeck, Source, SourceDeck } from './source.ts';

const MEDIA = Object.keys(ENDINGS) as MediaKind[];

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

export type Memory = SourceMemory<Document, Entry, SourceReading>;

/**
 * Reads every *.json below `slidesFolder`, or only `files`; all paths are absolute. kiosk.json is the one that lies
 * directly in the folder, or any among `files`; so is brand.css. With a memory, what nobody has changed is not read again. Reports `slides/no-decks` of a folder, and what the parts report.
 */
export async function readSource(slidesFolder: string, publicFolder: string, files?: readonly string[], memory: Memory = new SourceMemory()): Promise<Source> {
  const listed = files ? [] : await listFiles(slidesFolder);
  const paths = files ? [...files].sort(byPath) : listed.map(({ path }) => path).filter((path) => path.endsWith('.json'));
  const shelf: Shelf = { publicFolder, known: new Set(listed.flatMap(({ path, isPlain }) => isPlain ? [path] : [])) };
  const isBrand = (path: string): boolean => basename(path) === BRAND_FILE;
  const isKiosk = (path: string): boolean => basename(path) === 'kiosk.json' && (files !== undefined || dirname(path) === resolve(slidesFolder));
  const documents = await inParallel(paths.filter((one) => !isKiosk(one) && !isBrand(one)), (path) => memory.document(path, readDocument));

  const canonical = await readCanonical(documents, shelf, memory);
  const entries = documents.flatMap((document) => document.entries);
  const halves = new Set(entries.flatMap((entry) => entry.form === 'broken' && entry.isHalf ? entry.id ?? [] : []));
  const taken = new Set(canonical.map((reading) => reading.ok ? reading.deck.json.id : reading.id).filter((id) => !halves.has(id)));
  const joined = joinLegacy(legacyParts(documents, slidesFolder), taken);
  const ids = [...taken, ...joined.map(({ json }) => json.id)];
  const kioskPath = paths.find(isKiosk);
  const whole = [...canonical.flatMap((reading) => reading.ok ? [reading.deck.json] : []), ...joined.map(({ json }) => json)];
  const slides = new Map(whole.map(({ id, slides: own }) => [id, own.map((slide) => slide.id ?? null)]));
  const kiosk = await readKioskFile(kioskPath, { slidesFolder, publicFolder, ids: files ? null : ids, slides });
  const settings = files ? await settingsIn(slidesFolder) : kiosk.json;
  const languages = settings.languages ?? KIOSK_LANGUAGES;
  const legacy = await inParallel(joined, async (deck): Promise<SourceReading> => {
    const reading = await legacyDeck(deck, shelf);
    return { ...reading, files: [...reading.files, ...legacyWords(deck, halves.has(deck.json.id) ? [] : languages)] };
  });

  const { brand, problems: ofBrand } = await readBrandFile(files ? paths.find(isBrand) ?? '' : join(slidesFolder, BRAND_FILE));
  const { title, logo } = logoOf(joined);
  const holes = files || kioskPath !== undefined ? [] : holesIn(ids, []);
  const readings = [...canonical.map((reading) => withWhole(reading, { ids: files ? null : ids, languages, holes })), ...legacy];
  const ofFolder = files || readings.length > 0 ? [] : locate(shownPath(slidesFolder) || '.', '', [finding('slides/no-decks', '', {}, 0)]);
  const unused = unusedMedia(listed, readings, kiosk.named);
  const all = sorted(documents, readings, [...ofFolder, ...kiosk.problems, ...ofBrand, ...unused]);
  return {
    ...all,
    ...judge(all.problems, verdictsOf(settings)),
    brand,
    kiosk: kiosk.json.title || !title ? kiosk.json : { ...kiosk.json, title },
    logo: kiosk.logo ?? (logo && await legacyLogo(logo, publicFolder)),
  };
}

/** What the kiosk of some files says. */
async function settingsIn(slidesFolder: string): Promise<Kiosk> {
  return (await readKioskFile(join(slidesFolder, 'kiosk.json'), { slidesFolder, publicFolder: slidesFolder, ids: null })).json;
}

/** Reports `media/unused`. What lies beside a deck with faults may be named where it can't be read. */
function unusedMedia(listed: readonly ListedFile[], readings: readonly SourceReading[], logo: string | null): Problem[] {
  const named = new Set(readings.flatMap((reading) => [...reading.named]));
  const unclear = readings.flatMap((reading) => reading.ok ? [] : reading.files.slice(0, 1).map(({ file }) => `${dirname(resolve(file))}${sep}`));
  return listed.map(({ path }) => path)
    .filter((path) => path !== logo && !named.has(path) && MEDIA.some((kind) => isOfKind(path, kind)) && !unclear.some((folder) => path.startsWith(folder)))
    .flatMap((path) => locate(shownPath(path), '', [finding('media/unused', '', { src: basename(path) }, 0)]));
}

/** Null where it is not there or can't be shown. */
async function legacyLogo({ src, file }: { readonly src: string; readonly file: string }, publicFolder: string): Promise<string | null> {
  const path = await findMedia(src, [dirname(resolve(file))], publicFolder);
  return path && !(await pictureFindings(path, src, '')).isLost ? path : null;
}

/** Every canonical deck, and everything that is no deck at all; the first deck with an id keeps it. */
async function readCanonical(documents: readonly Document[], shelf: Shelf, memory: Memory): Promise<SourceReading[]> {
  const tasks: (() => Promise<SourceReading>)[] = [];
  const owners = new Map<string, string>();
  const nameless = new Map<string, number>();
  for (const { path, file, entries } of documents) {
    for (const entry of entries) {
      const where = { path, file, ...shelf };
      if (entry.form === 'broken') {
        const id = entry.id ?? nameFor(path, nameless);
        tasks.push(() => brokenDeck(entry, id, where));
      }
      if (entry.form !== 'deck') continue;
      const { id } = entry.json;
      const other = owners.get(id);
      owners.set(id, other ?? file);
      const repeated = other === undefined ? [] : [finding('deck/duplicate-id', '/id', { id, other })];
      const read = (): Promise<SourceReading> => canonicalDeck(entry, where, repeated);
      tasks.push(repeated.length === 0 && mediaOf(entry.json).length === 0 ? () => memory.reading(entry, read) : read);
    }
  }
  return inParallel(tasks, (task) => task());
}

interface Whole {
  /** Of all decks; null where only some were read. */
  readonly ids: readonly string[] | null;
  readonly languages: readonly Locale[];
  /** Sections without a name, where no kiosk.json could give them one. */
  readonly holes: readonly Hole[];
}

/** The deck with what only the whole kiosk can say of it. */
function withWhole(reading: SourceReading, { ids, languages, holes }: Whole): SourceReading {
  const { readable, files } = reading;
  if (!readable) return reading;
  const { json } = readable;
  const findings = [
    ...ids ? sectionFindings(json, ids) : [],
    ...translationFindings(json, inOwnLanguage(json).lang ?? 'kk', languages),
    ...holes.filter(({ below }) => below === json.id).map((hole) => holeFinding(hole, '/id')),
  ];
  return { ...reading, files: [...files, { file: files[0]?.file ?? '', findings: withoutEchoes(findings, readable) }] };
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
  const entries = !certain ? [guessed(json, all)] : readEntries(json, basename(path) === 'deck.json').map((entry) => withCauses(entry, all));
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
