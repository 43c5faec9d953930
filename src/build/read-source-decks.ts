// From a deck as its file says it to one that can be shown: its media found, whatever form it had.
import { dirname, join, resolve } from 'node:path';
import { inOwnLanguage } from '../core/deck-language.ts';
import { mediaFault, mediaOf, withMedia, type MediaUse } from '../core/deck-media.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Deck as DeckFile } from '../core/generated/deck.ts';
import { legacyFindings, unevenFindings } from '../core/legacy-findings.ts';
import { sourceOf, type JoinedDeck } from '../core/legacy-join.ts';
import type { Locale } from '../core/locale.ts';
import { readEntries, type BrokenEntry, type Entry } from '../core/read-entries.ts';
import { withoutEchoes, type Readable } from '../core/readable.ts';
import { translationFindings } from '../core/translation-findings.ts';
import { mediaFindings } from './media-findings.ts';
import { captionFiles } from './read-source-captions.ts';
import { withCharts } from './read-source-charts.ts';
import { mapFindings } from './read-source-maps.ts';
import { findMedia, nearestMedia } from './read-source-media.ts';
import type { SourceDeck } from './source.ts';

/** What is wrong with the files that a deck comes from. */
export interface FileFindings {
  readonly file: string;
  /** Of a file that is no JSON; what a deck's own file holds is known already. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

export type SourceReading =
  | { readonly ok: true; readonly deck: SourceDeck } & DeckReading
  | {
    readonly ok: false;
    readonly id: string;
    /** Why it can't be shown. */
    readonly causes: readonly Finding[];
  } & DeckReading;

interface DeckReading {
  /** The first one is the deck's own. */
  readonly files: readonly FileFindings[];
  /** What of its file can be judged by what the whole kiosk knows; null where that is nothing, and for a legacy deck. */
  readonly readable: Readable<DeckFile> | null;
  /** The media files that it names, absolute; of a deck that can't be shown there may be more. */
  readonly named: ReadonlySet<string>;
}

/** Where media may lie. */
export interface Shelf {
  readonly publicFolder: string;
  /** Files below the slides that were seen to be no links. */
  readonly known: ReadonlySet<string>;
}

interface Place extends Shelf {
  readonly path: string;
  readonly file: string;
}

/** `repeated` is not empty where another deck has the id already: then this one can't be shown. */
export async function canonicalDeck(
  { json, findings }: Extract<Entry, { form: 'deck' }>, place: Place, repeated: readonly Finding[],
): Promise<SourceReading> {
  const { shown, media, named, own, others } = await withItsFiles(json, place);
  const { file } = place;
  const files = [{ file, findings: [...repeated, ...findings, ...own] }, ...others];
  const readable: Readable<DeckFile> = { json, gone: new Set() };
  if (repeated.length > 0) return { ok: false, id: json.id, files, causes: repeated, readable, named };
  return { ok: true, deck: { json: inOwnLanguage(shown), files: [file], media }, files, readable, named };
}

/** A deck that does not fit the schema, or is no deck at all: of what can be read of it the files are looked at all the same. */
export async function brokenDeck({ causes, findings, readable }: BrokenEntry, id: string, place: Place): Promise<SourceReading> {
  const { own, others, named } = readable ? await withItsFiles(readable.json, place) : { own: [], others: [], named: new Set<string>() };
  const files = [{ file: place.file, findings: [...causes, ...findings, ...readable ? withoutEchoes(own, readable) : []] }, ...others];
  return { ok: false, id, files, causes, readable, named };
}

interface WithItsFiles {
  /** The deck with the numbers of its CSV files in it. */
  readonly shown: DeckFile;
  readonly media: ReadonlyMap<string, string>;
  readonly named: ReadonlySet<string>;
  /** Findings of the deck's own file, and of those that it names. */
  readonly own: readonly Finding[];
  readonly others: readonly FileFindings[];
}

/** Reports `media/missing`, what is wrong with media that were found, and what is wrong inside of tables, maps and captions. */
async function withItsFiles(json: DeckFile, { path, ...shelf }: Place): Promise<WithItsFiles> {
  const { media, named, missing, faults } = await findAll(json, [dirname(path)], shelf);
  const charts = await withCharts(json, media);
  const lacking = missing.map(({ src, pointer, at, suggestion }) => finding('media/missing', pointer, { src, suggestion }, at));
  return {
    shown: charts.json, media, named,
    own: [...lacking, ...faults, ...charts.findings, ...await mapFindings(json, media)],
    others: [...charts.files, ...await captionFiles(json, media)],
  };
}

/** Reports `legacy/missing-media`, what is wrong with media that were found, and `text/missing-glyph`. */
export async function legacyDeck(joined: JoinedDeck, shelf: Shelf): Promise<SourceReading> {
  const { json, parts } = joined;
  const folders = parts.map(({ source }) => dirname(resolve(source.file)));
  const { media, named, missing, faults } = await findAll(json, folders, shelf);
  const found = joined.findings.slice();
  for (const fault of faults) {
    const origin = sourceOf(joined, fault.pointer);
    found.push({ file: origin.file, finding: { ...fault, pointer: origin.pointer, at: 'value' } });
  }
  for (const { src, pointer } of missing) {
    const origin = sourceOf(joined, pointer);
    found.push({ file: origin.file, finding: finding('legacy/missing-media', origin.pointer, { src }) });
  }
  for (const { logo, source } of parts) {
    const path = logo && await findMedia(logo.value, folders, shelf.publicFolder, shelf.known);
    if (path) named.add(path);
    else if (logo) {
      found.push({ file: source.file, finding: finding('legacy/missing-media', logo.pointer, { src: logo.value }) });
    }
  }
  const [entry] = readEntries(json, true);
  const broken = entry?.form === 'broken';
  for (const one of [...broken ? entry.causes : [], ...lackingGlyphs(entry)]) {
    const origin = sourceOf(joined, one.pointer);
    const told = found.some((other) => other.file === origin.file && other.finding.pointer === origin.pointer && other.finding.code === one.code);
    if (!told) found.push({ file: origin.file, finding: { ...one, pointer: origin.pointer, at: 'value' } });
  }
  const files = [...Map.groupBy(found, ({ file }) => file)].map(([file, its]) => ({ file, findings: its.map((one) => one.finding) }));
  if (broken) return { ok: false, id: json.id, files, causes: files.flatMap((one) => one.findings), readable: null, named };
  const shown = withMedia(json, (src) => media.has(src) ? src : null);
  return { ok: true, deck: { json: shown, files: parts.map(({ source }) => source.file), media }, files, readable: null, named };
}

/** What is wrong with the words of a legacy deck, told in its own files: `text/…`. `languages` are those that it should have. */
export function legacyWords({ json, parts }: JoinedDeck, languages: readonly Locale[]): FileFindings[] {
  const [first] = parts;
  // That a single slide lacks a language is told by what joined them.
  const untranslated = first && translationFindings(json, first.lang, languages).find(({ pointer }) => pointer === '/title');
  return [
    ...parts.map((part) => ({ file: part.source.file, findings: [...legacyFindings(part), ...unevenFindings(part, parts)] })),
    ...untranslated ? [{ file: first.source.file, findings: [{ ...untranslated, pointer: first.source.base }] }] : [],
  ];
}

/** The title of a legacy deck is that of a slide, which tells it. */
function lackingGlyphs(entry: Entry | undefined): readonly Finding[] {
  const findings = entry && entry.form !== 'legacy' ? entry.findings : [];
  return findings.filter(({ code, pointer }) => code === 'text/missing-glyph' && pointer !== '/title' && !pointer.startsWith('/title/'));
}

interface Media {
  /** The absolute path of each file that can be shown, by the path that the deck names. */
  readonly media: Map<string, string>;
  /** Every file that the deck names, or that was probably meant. */
  readonly named: Set<string>;
  readonly missing: readonly MissingMedia[];
  readonly faults: readonly Finding[];
}

interface MissingMedia extends MediaUse {
  readonly suggestion: string | null;
}

async function findAll(json: DeckFile, folders: readonly string[], { publicFolder, known }: Shelf): Promise<Media> {
  const media = new Map<string, string>();
  const named = new Set<string>();
  const missing: MissingMedia[] = [];
  const faults: Finding[] = [];
  for (const use of mediaOf(json)) {
    if (mediaFault(use)) {
      for (const folder of folders) named.add(join(folder, use.src));
      continue;
    }
    const path = media.get(use.src) ?? await findMedia(use.src, folders, publicFolder, known);
    if (path === null) {
      const near = await nearestMedia(use.src, use.kind, folders);
      if (near) named.add(near.path);
      missing.push({ ...use, suggestion: near?.src ?? null });
      continue;
    }
    const { isLost, findings } = await mediaFindings(path, use, !named.has(path));
    named.add(path);
    faults.push(...findings);
    if (!isLost) media.set(use.src, path);
  }
  return { media, named, missing, faults };
}
