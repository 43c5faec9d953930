// Other words for what Körme calls its own way: no spelling leads from "pie" to "donut".

/** From a word in small letters to what it may mean, the likeliest first; which of them fits depends on the place. */
const MEANT: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
  pie: ['donut'], doughnut: ['donut'], ring: ['donut'], circle: ['donut'],
  column: ['bar'], columns: ['bar'], histogram: ['bar'], curve: ['line'],
  graph: ['chart'], diagram: ['chart'], plot: ['chart'],
  team: ['people'], staff: ['people'], persons: ['people'],
  stats: ['numbers'], statistics: ['numbers'], figures: ['numbers'], kpi: ['numbers'], metrics: ['numbers'],
  images: ['gallery'], pictures: ['gallery'], photos: ['gallery'], carousel: ['gallery'],
  picture: ['image'], photo: ['image'],
  film: ['video'], movie: ['video'], clip: ['video'],
  history: ['timeline'], events: ['timeline'], milestones: ['timeline'],
  comparison: ['compare'], versus: ['compare'], citation: ['quote'], blockquote: ['quote'],
  hero: ['cover'], intro: ['cover'],
  heading: ['title'], header: ['title', 'head'], headline: ['title'], name: ['title', 'label'],
  body: ['text'], content: ['slides', 'text'], description: ['alt', 'text'],
  path: ['src'], file: ['src', 'csv', 'geo'], url: ['src'],
}));

/** The known word that means the same; null where there is none. */
export function synonym(word: string, known: readonly string[]): string | null {
  return MEANT.get(word.toLowerCase())?.find((meant) => known.includes(meant)) ?? null;
}
