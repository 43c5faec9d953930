// What a schema cannot say about a canonical deck that fits it.
import { blockFindings } from './block-findings.ts';
import { donutFault, MANY_LABELS } from './chart.ts';
import type { Chart, Slide } from './deck.ts';
import { inOwnLanguage } from './deck-language.ts';
import { mediaFault, mediaOf, type MediaUse } from './deck-media.ts';
import { markdownTexts, shownTexts } from './deck-texts.ts';
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile } from './generated/deck.ts';
import { glyphFindings } from './glyph-findings.ts';
import { MAX_TEXT, tooMuchText } from './limits.ts';
import { contentOf } from './markdown-content.ts';
import { normalise } from './normalise.ts';
import { imagesOf, textsOf } from './slide-texts.ts';
import { tableFindings } from './table-findings.ts';
import { textFindings } from './text-findings.ts';

/**
 * Reports `slide/duplicate-id`, `slide/too-much-text`, `slide/empty`, `slide/block-unfilled`, `text/…` but for missing translations, `map/needs-geo`, `table/…`, `chart/no-values`, `chart/uneven`,
 * `chart/no-ring`, `chart/many-labels`, `chart/two-sources`, `media/wrong-kind`, `media/missing-alt`, `media/missing-captions`, and `media/bad-path` for pictures in Markdown.
 */
export function deckFindings(file: DeckFile): Finding[] {
  const texts = shownTexts(file);
  const spoken = inOwnLanguage(file);
  const { slides } = normalise(spoken);
  const media = mediaOf(file).flatMap((use) => mediaFault(use) ?? undescribed(use));
  return [
    ...repeatedIds(file), ...oddSlides(file, slides), ...tags(file), ...glyphFindings(texts), ...textFindings(texts, spoken.lang ?? 'kk'),
    ...maps(file), ...tableFindings(file), ...charts(file, slides), ...media,
  ];
}

function repeatedIds(file: DeckFile): Finding[] {
  const numbers = new Map<string, number>();
  return file.slides.flatMap(({ id }, index) => {
    if (id === undefined) return [];
    const other = numbers.get(id);
    if (other === undefined) numbers.set(id, index + 1);
    return other === undefined ? [] : [finding('slide/duplicate-id', `/slides/${index}/id`, { id, other })];
  });
}

/** `slides` are those of the file, normalised. */
function oddSlides(file: DeckFile, slides: readonly Slide[]): Finding[] {
  const unfilled = blockFindings(file, slides);
  const odd = slides.flatMap((slide, index): Finding[] => {
    const excess = tooMuchText(slide);
    if (excess) return [finding('slide/too-much-text', `/slides/${index}`, { ...excess, limit: MAX_TEXT })];
    // A slide that is empty for want of what its block shows is told of by that.
    const isTold = file.slides[index]?.chart || unfilled.some(({ pointer }) => pointer === `/slides/${index}/block`);
    return isEmpty(slide) && !isTold ? [finding('slide/empty', `/slides/${index}`, { number: index + 1 })] : [];
  });
  return [...odd, ...unfilled];
}

function isEmpty(slide: Slide): boolean {
  return textsOf(slide).length === 0 && imagesOf(slide).length === 0 && !slide.video && !slide.map && !slide.chart && slide.numbers.length === 0 && !slide.table && !slide.section;
}

function undescribed({ src, kind, pointer, at, undescribed: written }: MediaUse): Finding[] {
  return written ? [finding(kind === 'video' ? 'media/missing-captions' : 'media/missing-alt', pointer, { src, written }, at)] : [];
}

function tags(file: DeckFile): Finding[] {
  return markdownTexts(file).flatMap(({ pointer, markdown }) => contentOf(markdown).html.map((found) => finding('text/raw-html', pointer, { found }, { inside: Math.max(0, markdown.indexOf(found)) })));
}

/** What only a map of the deck's own can have. */
function maps(file: DeckFile): Finding[] {
  return file.slides.flatMap(({ map }, index) => typeof map !== 'object' || map.geo ? [] : (['key', 'name', 'markers'] as const)
    .filter((key) => map[key] !== undefined).map((key) => finding('map/needs-geo', `/slides/${index}/map/${key}`, { key }, 'key')));
}

/** A chart whose numbers lie in a CSV file is judged when that has been read. */
function charts(file: DeckFile, slides: readonly Slide[]): Finding[] {
  return file.slides.flatMap(({ chart }, index) => {
    if (!chart) return [];
    const pointer = `/slides/${index}/chart`;
    if (chart.csv) return (chart.series ?? []).some(({ values = [] }) => values.length > 0) ? [finding('chart/two-sources', `${pointer}/csv`, {})] : [];
    const wanted = chart.labels?.length ?? 0;
    const uneven = (chart.series ?? []).flatMap(({ values = [] }, number) => values.length === wanted ? [] : [
      finding('chart/uneven', `${pointer}/series/${number}`, { number: number + 1, count: values.length, wanted }),
    ]);
    const shown = slides[index]?.chart;
    return shown ? [...uneven, ...chartFindings(shown, pointer)] : [finding('chart/no-values', pointer, {})];
  });
}

/** Reports `chart/no-ring` and `chart/many-labels`. */
export function chartFindings(chart: Chart, pointer: string): Finding[] {
  const fault = chart.kind === 'donut' ? donutFault(chart) : null;
  const count = chart.labels.length;
  return [...fault === null ? [] : [finding('chart/no-ring', pointer, { fault })], ...count <= MANY_LABELS ? [] : [finding('chart/many-labels', pointer, { count, limit: MANY_LABELS })]];
}
