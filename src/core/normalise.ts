// From a deck as a file may write it (each field short or long) to the one form that the program knows.
import { autoBlock } from './block.ts';
import type { Chart, Deck, Fact, GeoSource, Image, RegionMap, Slide, Video } from './deck.ts';
import type { Deck as DeckFile, Fact as FactFile, Image as ImageFile, MapWithValues as MapFile, Slide as SlideFile, Text as TextFile } from './generated/deck.ts';
import { LOCALES, type Locale, type Text } from './locale.ts';
import { normaliseBlocks } from './normalise-blocks.ts';

/** `file` fits schemas/deck.schema.json. An empty string means that the field is absent; a plain one is in the deck's `lang` (deck-language.ts). */
export function normalise(file: DeckFile): Deck {
  const lang = file.lang ?? 'kk';
  const slides = file.slides.map((slide, index) => normaliseSlide(slide, { deck: file.id, lang, first: index === 0 }));
  const title = words(file.title, lang) ?? slides.find((slide) => slide.title)?.title ?? { [lang]: file.id };
  return { id: file.id, title, slides };
}

interface Place {
  /** The id of its deck. */
  readonly deck: string;
  readonly lang: Locale;
  readonly first: boolean;
}

function normaliseSlide(file: SlideFile, { deck, lang, first }: Place): Slide {
  const fields = {
    id: file.id ?? null,
    title: words(file.title, lang),
    text: words(file.text, lang),
    facts: (file.facts ?? []).flatMap((fact) => normaliseFact(fact, lang)),
    image: normaliseImage(file.image, lang),
    video: normaliseVideo(file.video, lang),
    map: normaliseMap(file.map, lang),
    chart: normaliseChart(file.chart, lang),
    ...normaliseBlocks(file, { words: (text) => words(text, lang), image: (image) => normaliseImage(image, lang) }),
    section: file.section ?? (file.block === 'section' ? deck : null),
  };
  const block = file.block === undefined || file.block === 'auto' ? autoBlock(fields, first) : file.block;
  return { ...fields, block, ...file.duration && { duration: file.duration } };
}

function words(text: TextFile | undefined, lang: Locale): Text | null {
  const byLanguage = typeof text === 'string' ? { [lang]: text } : text ?? {};
  const filled: { [L in Locale]?: string } = {};
  for (const locale of LOCALES) {
    const said = byLanguage[locale];
    if (said?.trim()) filled[locale] = said;
  }
  return Object.keys(filled).length > 0 ? filled : null;
}

function normaliseFact(fact: FactFile, lang: Locale): Fact[] {
  const label = words(fact.label, lang);
  const value = words(fact.value, lang);
  return label || value ? [{ label: label ?? {}, value: value ?? {} }] : [];
}

function normaliseImage(image: ImageFile | undefined, lang: Locale): Image | null {
  if (!image) return null;
  const parts = typeof image === 'string' ? { src: image } : image;
  return parts.src === '' ? null : {
    src: parts.src,
    alt: words(parts.alt, lang),
    caption: words(parts.caption, lang),
    focus: parts.focus ?? { x: 0.5, y: 0.5 },
  };
}

function normaliseVideo(video: SlideFile['video'], lang: Locale): Video | null {
  if (!video) return null;
  const parts = typeof video === 'string' ? { src: video } : video;
  return parts.src === '' ? null : {
    src: parts.src,
    poster: parts.poster || null,
    captions: words(parts.captions, lang) ?? {},
    caption: words(parts.caption, lang),
    then: parts.then ?? 'stay',
  };
}

function normaliseMap(map: SlideFile['map'], lang: Locale): RegionMap | null {
  if (!map) return null;
  if (typeof map === 'string') {
    const codes = map.split(/[\s,]+/).filter(Boolean);
    return { geo: null, values: Object.fromEntries(codes.map((code) => [code, null])), legend: null, unit: null, details: {} };
  }
  const details = Object.entries(map.details ?? {}).flatMap(([code, text]) => {
    const said = words(text, lang);
    return said ? [[code, said] as const] : [];
  });
  return { geo: normaliseGeo(map, lang), values: map.values ?? {}, legend: words(map.legend, lang), unit: words(map.unit, lang), details: Object.fromEntries(details) };
}

function normaliseGeo({ geo, key, name, markers = [] }: MapFile, lang: Locale): GeoSource | null {
  return geo ? { src: geo, key: key || null, name: words(name, lang), markers: markers.map(({ lon, lat, label, text }) => ({ lon, lat, label: words(label, lang) ?? {}, text: words(text, lang) })) } : null;
}

/** A chart that still waits for its CSV, or has no values, is none. */
function normaliseChart(chart: SlideFile['chart'], lang: Locale): Chart | null {
  const labels = (chart?.labels ?? []).map((label) => words(label, lang) ?? {});
  const series = (chart?.series ?? []).map(({ name, values = [] }) => ({ name: words(name, lang), values: labels.map((_label, index) => values[index] ?? null) }));
  if (!chart || !series.some(({ values }) => values.some((value) => value !== null))) return null;
  return { kind: chart.kind, labels, series, unit: words(chart.unit, lang), caption: words(chart.caption, lang) };
}
