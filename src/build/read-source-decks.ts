// From a deck as its file says it to one that can be shown: its media found, whatever form it had.
import { dirname, resolve } from 'node:path';
import { inOwnLanguage } from '../core/deck-language.ts';
import { mediaFault, mediaOf, withMedia, type MediaUse } from '../core/deck-media.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Deck as DeckFile } from '../core/generated/deck.ts';
import { sourceOf, type JoinedDeck } from '../core/legacy-join.ts';
import { readEntries, type BrokenEntry, type Entry } from '../core/read-entries.ts';
import { withoutEchoes, type Readable } from '../core/readable.ts';
import { pictureFault } from './picture-fault.ts';
import { MAX_PIXELS } from './picture-recipe.ts';
import { captionFiles } from './read-source-captions.ts';
import { withCharts } from './read-source-charts.ts';
import { mapFindings } from './read-source-maps.ts';
import { findMedia } from './read-source-media.ts';
import type { SourceDeck } from './source.ts';

/** What is wrong with the files that a deck comes from. */
export interface FileFindings {
  readonly file: string;
  /** Of a file that is no JSON; what a deck's own file holds is known already. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

export type SourceReading =
  | { readonly ok: true; readonly deck: SourceDeck; readonly files: readonly FileFindings[] }
  | {
    readonly ok: false;
    readonly id: string;
    /** The first one is the deck's own. */
    readonly files: readonly FileFindings[];
    /** Why it can't be shown. */
    readonly causes: readonly Finding[];
    /** What of it can still be judged by what the whole kiosk knows. */
    readonly readable: Readable<DeckFile> | null;
  };

interface Place {
  readonly path: string;
  readonly file: string;
  readonly publicFolder: string;
}

/** `repeated` is not empty where another deck has the id already: then this one can't be shown. */
export async function canonicalDeck(
  { json, findings }: Extract<Entry, { form: 'deck' }>, place: Place, repeated: readonly Finding[],
): Promise<SourceReading> {
  const { shown, media, own, others } = await withItsFiles(json, place);
  const { file } = place;
  const files = [{ file, findings: [...repeated, ...findings, ...own] }, ...others];
  if (repeated.length > 0) return { ok: false, id: json.id, files, causes: repeated, readable: { json, gone: new Set() } };
  return { ok: true, deck: { json: inOwnLanguage(shown), file, media }, files };
}

/** A deck that does not fit the schema, or is no deck at all: of what can be read of it the files are looked at all the same. */
export async function brokenDeck({ causes, findings, readable }: BrokenEntry, id: string, place: Place): Promise<SourceReading> {
  const { own, others } = readable ? await withItsFiles(readable.json, place) : { own: [], others: [] };
  const files = [{ file: place.file, findings: [...causes, ...findings, ...readable ? withoutEchoes(own, readable) : []] }, ...others];
  return { ok: false, id, files, causes, readable };
}

interface WithItsFiles {
  /** The deck with the numbers of its CSV files in it. */
  readonly shown: DeckFile;
  readonly media: ReadonlyMap<string, string>;
  /** Findings of the deck's own file, and of those that it names. */
  readonly own: readonly Finding[];
  readonly others: readonly FileFindings[];
}

/** Reports `media/missing`, `media/unreadable` and `media/too-many-pixels`, and what is wrong inside of tables, maps and captions. */
async function withItsFiles(json: DeckFile, { path, publicFolder }: Place): Promise<WithItsFiles> {
  const { media, missing, faults } = await findAll(json, [dirname(path)], publicFolder);
  const charts = await withCharts(json, media);
  const lacking = missing.map(({ src, pointer }) => finding('media/missing', pointer, { src }));
  return {
    shown: charts.json, media,
    own: [...lacking, ...faults, ...charts.findings, ...await mapFindings(json, media)],
    others: [...charts.files, ...await captionFiles(json, media)],
  };
}

/** Reports `legacy/missing-media`, `media/unreadable` and `media/too-many-pixels`, where the slide shows without it, and `text/missing-glyph`. */
export async function legacyDeck(joined: JoinedDeck, publicFolder: string): Promise<SourceReading> {
  const { json, parts } = joined;
  const folders = parts.map(({ source }) => dirname(resolve(source.file)));
  const { media, missing, faults } = await findAll(json, folders, publicFolder);
  const found = joined.findings.slice();
  for (const fault of faults) {
    const origin = sourceOf(joined, fault.pointer);
    found.push({ file: origin.file, finding: { ...fault, pointer: origin.pointer } });
  }
  for (const { src, pointer } of missing) {
    const origin = sourceOf(joined, pointer);
    found.push({ file: origin.file, finding: finding('legacy/missing-media', origin.pointer, { src }) });
  }
  for (const { logo, source } of parts) {
    if (logo && await findMedia(logo.value, folders, publicFolder) === null) {
      found.push({ file: source.file, finding: finding('legacy/missing-media', logo.pointer, { src: logo.value }) });
    }
  }
  const [entry] = readEntries(json, true);
  const broken = entry?.form === 'broken';
  for (const one of [...broken ? entry.causes : [], ...lackingGlyphs(entry)]) {
    const origin = sourceOf(joined, one.pointer);
    const told = found.some((other) => other.file === origin.file && other.finding.pointer === origin.pointer && other.finding.code === one.code);
    if (!told) found.push({ file: origin.file, finding: { ...one, pointer: origin.pointer } });
  }
  const files = [...Map.groupBy(found, ({ file }) => file)].map(([file, its]) => ({ file, findings: its.map((one) => one.finding) }));
  if (broken) return { ok: false, id: json.id, files, causes: files.flatMap((one) => one.findings), readable: null };
  const shown = withMedia(json, (src) => media.has(src) ? src : null);
  return { ok: true, deck: { json: shown, file: parts[0]?.source.file ?? '', media }, files };
}

/** The title of a legacy deck is that of a slide, which tells it. */
function lackingGlyphs(entry: Entry | undefined): readonly Finding[] {
  const findings = entry && entry.form !== 'legacy' ? entry.findings : [];
  return findings.filter(({ code, pointer }) => code === 'text/missing-glyph' && pointer !== '/title' && !pointer.startsWith('/title/'));
}

interface Media {
  /** The absolute path of each file that can be shown, by the path that the deck names. */
  readonly media: Map<string, string>;
  readonly missing: readonly MediaUse[];
  readonly faults: readonly Finding[];
}

async function findAll(json: DeckFile, folders: readonly string[], publicFolder: string): Promise<Media> {
  const media = new Map<string, string>();
  const missing: MediaUse[] = [];
  const faults: Finding[] = [];
  for (const use of mediaOf(json).filter((one) => mediaFault(one) === null)) {
    const path = media.get(use.src) ?? await findMedia(use.src, folders, publicFolder);
    const fault = path === null ? null : await pictureFinding(path, use.src, use.pointer);
    if (path === null) missing.push(use);
    else if (fault) faults.push(fault);
    else {
      media.set(use.src, path);
      faults.push(...await thinFindings(path, use));
    }
  }
  return { media, missing, faults };
}

/** What is wrong with a picture that was found; null where it can be packed. */
export async function pictureFinding(path: string, src: string, pointer: string): Promise<Finding | null> {
  const fault = await pictureFault(path);
  switch (fault?.kind) {
    case undefined: case 'thin': return null;
    case 'unreadable': return finding('media/unreadable', pointer, { src });
    case 'too-many-pixels': return finding('media/too-many-pixels', pointer, { src, megapixels: fault.megapixels, limit: MAX_PIXELS / 1e6 });
  }
}

async function thinFindings(path: string, { src, pointer }: MediaUse): Promise<Finding[]> {
  const fault = await pictureFault(path);
  return fault?.kind === 'thin' ? [finding('media/thin', pointer, { src, width: fault.width, height: fault.height })] : [];
}
