// Decks and slides for tests, which say only what they are about.
import type { Chart, Deck, Image, RegionMap, Slide, Video } from '../../src/core/deck.ts';

export function makeSlide(fields: Partial<Slide> = {}): Slide {
  return {
    id: null, block: 'text', title: null, text: null, facts: [], image: null, video: null, map: null, chart: null,
    gallery: [], numbers: [], table: null, quote: null, timeline: [], people: [], compare: null, section: null, ...fields,
  };
}

/** @param slides How many slides without a name, or what each of them has. */
export function makeDeck(id: string, slides: number | readonly Partial<Slide>[]): Deck {
  const fields = typeof slides === 'number' ? Array.from({ length: slides }, () => ({})) : slides;
  return { id, title: { ru: `Дек ${id}` }, slides: fields.map(makeSlide) };
}

export function makeImage(fields: Partial<Image> = {}): Image {
  return { src: 'a.avif', alt: null, caption: null, focus: { x: 0.5, y: 0.5 }, ...fields };
}

export function makeVideo(fields: Partial<Video> = {}): Video {
  return { src: 'a.mp4', poster: null, captions: {}, caption: null, then: 'stay', ...fields };
}

export function makeMap(fields: Partial<RegionMap> = {}): RegionMap {
  return { geo: null, values: { 'KZ-75': 1 }, legend: null, unit: null, details: {}, ...fields };
}

export function makeChart(fields: Partial<Chart> = {}): Chart {
  return { kind: 'bar', labels: [{ kk: 'Қыс', ru: 'Зима' }, { kk: 'Жаз', ru: 'Лето' }], series: [{ name: null, values: [71, 44] }], unit: null, caption: null, ...fields };
}
