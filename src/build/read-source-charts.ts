// Charts whose numbers lie in CSV files beside the deck: a device gets them in the deck itself.
import { chartWithCsv } from '../core/chart-csv.ts';
import { chartFindings } from '../core/deck-findings.ts';
import { inOwnLanguage } from '../core/deck-language.ts';
import { shownTexts } from '../core/deck-texts.ts';
import { finding, type Finding } from '../core/finding.ts';
import type { Deck as DeckFile, Slide as SlideFile } from '../core/generated/deck.ts';
import { glyphFindings } from '../core/glyph-findings.ts';
import { normalise } from '../core/normalise.ts';
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
    // The words of a table are told of at its own file.
    const glyphs = reading.ok ? glyphFindings(shownTexts({ labels: chart.labels, series: chart.series })) : [];
    const strange = glyphs.map(({ code, params }) => finding(code, '', params, 0));
    // Tables on Windows begin with a byte order mark as a rule.
    const ofEncoding = reading.ok ? reading.findings.filter(({ code }) => code !== 'file/byte-order-mark') : [];
    files.push({ file: shownPath(path), text: reading.ok ? reading.text : '', findings: [...ofEncoding, ...findings, ...strange] });
    slides.push({ ...slide, chart });
    read.add(index);
  }
  for (const { chart } of json.slides) if (chart?.csv) media.delete(chart.csv);
  const filled = { ...json, slides };
  const shown = normalise(inOwnLanguage(filled)).slides;
  return { json: filled, findings: [...read].flatMap((index) => shown[index]?.chart ? chartFindings(shown[index].chart, `/slides/${index}/chart`) : []), files };
}
