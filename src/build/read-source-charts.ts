// Charts whose numbers lie in CSV files beside the deck: a device gets them in the deck itself.
import { chartWithCsv } from '../core/chart-csv.ts';
import { chartFindings } from '../core/deck-findings.ts';
import { inOwnLanguage } from '../core/deck-language.ts';
import { shownTexts } from '../core/deck-texts.ts';
import { finding, insideOf, type Finding } from '../core/finding.ts';
import type { Chart as ChartFile, Deck as DeckFile, Slide as SlideFile } from '../core/generated/deck.ts';
import { glyphFindings } from '../core/glyph-findings.ts';
import type { Locale } from '../core/locale.ts';
import { normalise } from '../core/normalise.ts';
import { textFindings } from '../core/text-findings.ts';
import { readText, shownPath } from './read-source-files.ts';
import type { FileFindings } from './read-source-decks.ts';

export interface ChartsReading {
  readonly json: DeckFile;
  /** Of the deck itself. */
  readonly findings: readonly Finding[];
  readonly files: readonly FileFindings[];
}

/** @param media The files that were found; a CSV file is taken out: nothing of it is left to pack. */
export async function withCharts(json: DeckFile, media: Map<string, string>): Promise<ChartsReading> {
  if (!json.slides.some(({ chart }) => chart?.csv)) return { json, findings: [], files: [] };
  const files: FileFindings[] = [];
  const read = new Set<number>();
  const slides: SlideFile[] = [];
  for (const [index, slide] of json.slides.entries()) {
    const path = slide.chart?.csv ? media.get(slide.chart.csv) : undefined;
    const reading = path === undefined ? null : await readText(path);
    if (!slide.chart || path === undefined || !reading) {
      slides.push(slide);
      continue;
    }
    const { chart, findings } = reading.ok ? chartWithCsv(slide.chart, reading.text) : { chart: slide.chart, findings: [reading.finding] };
    const ofWords = reading.ok ? wordFindings(chart, reading.text, inOwnLanguage(json).lang ?? 'kk') : [];
    // Tables on Windows begin with a byte order mark as a rule.
    const ofEncoding = reading.ok ? reading.findings.filter(({ code }) => code !== 'file/byte-order-mark') : [];
    files.push({ file: shownPath(path), text: reading.ok ? reading.text : '', findings: [...ofEncoding, ...findings, ...ofWords] });
    slides.push({ ...slide, chart });
    read.add(index);
  }
  for (const { chart } of json.slides) if (chart?.csv) media.delete(chart.csv);
  const filled = { ...json, slides };
  const shown = normalise(inOwnLanguage(filled)).slides;
  return { json: filled, findings: [...read].flatMap((index) => shown[index]?.chart ? chartFindings(shown[index].chart, `/slides/${index}/chart`) : []), files };
}

/** What is wrong with the words of a table, told where they stand in it: `text/…`. What the deck itself calls a series is told of there. */
function wordFindings({ labels, series }: ChartFile, text: string, own: Locale): Finding[] {
  const texts = shownTexts({ labels, series });
  const words = new Map(texts.map((one) => [one.pointer, one.words]));
  return [...glyphFindings(texts), ...textFindings(texts, own)].flatMap((found) => {
    const at = placeIn(text, words.get(found.pointer) ?? '', insideOf(found));
    return at === null ? [] : [finding(found.code, '', found.params, at)];
  });
}

/** A cell in quotation marks has those of its own twice. */
function placeIn(text: string, words: string, inside: number): number | null {
  const plain = text.indexOf(words);
  if (plain >= 0) return plain + inside;
  const [cell, before] = [words, words.slice(0, inside)].map((part) => part.replaceAll('"', '""'));
  const start = text.indexOf(cell ?? '');
  return start < 0 ? null : start + (before ?? '').length;
}
