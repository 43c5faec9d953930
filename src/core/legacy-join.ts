// Legacy decks as canonical ones: two files, one ID and two languages are the same deck; other decks of one ID get numbers.
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile, Slide as SlideFile, WordsByLanguage } from './generated/deck.ts';
import { pointerTo } from './json-places.ts';
import type { LegacyField, LegacyPart, LegacySlideParts } from './legacy-deck.ts';

export interface JoinedDeck {
  readonly json: DeckFile;
  /** One part, or the Kazakh and the Russian one. */
  readonly parts: readonly LegacyPart[];
  readonly findings: readonly FileFinding[];
}

/** A finding of one of the files that a deck was made from. */
export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/**
 * `taken` are the ids of decks in canonical form, which keep theirs. Reports, beside what each part reported,
 * `legacy/renamed`, `unpaired-slide`, `unpaired-rows` and `different-media`.
 */
export function joinLegacy(parts: readonly LegacyPart[], taken: ReadonlySet<string>): JoinedDeck[] {
  const groups = Map.groupBy(parts, ({ id }) => id);
  const used = new Set([...taken, ...groups.keys()]);
  return [...groups].flatMap(([id, group]) => {
    const [first, second] = group;
    if (first && second && group.length === 2 && first.lang !== second.lang && !taken.has(id)) {
      return [join(id, first.lang === 'kk' ? [first, second] : [second, first], [])];
    }
    let number = 1;
    return group.map((part, index) => {
      if (index === 0 && !taken.has(id)) return join(id, [part], []);
      number = nextFree(id, number, used);
      const to = `${id}-${number}`;
      used.add(to);
      const at = pointerTo(part.source.base, part.source.json.ID === undefined ? 'content' : 'ID');
      return join(to, [part], [{ file: part.source.file, finding: finding('legacy/renamed', at, { from: id, to }) }]);
    });
  });
}

/** Where in its source a value of a joined deck was written; `pointer` is one of the canonical deck. */
export function sourceOf({ parts, json }: JoinedDeck, pointer: string): { readonly file: string; readonly pointer: string } {
  const [, number, field] = /^\/slides\/(\d+)(?:\/(\w+))?/.exec(pointer) ?? [];
  const [, lang] = /\/(kk|ru)$/.exec(pointer) ?? [];
  const spoken = parts.filter((part) => part.lang === lang);
  const candidates = (spoken.length > 0 ? spoken : parts).flatMap(({ source, slides }) => {
    const slide = number === undefined ? undefined : slides[Number(number)];
    if (!slide) return [];
    if (field === 'image' || field === 'video' || field === 'map') {
      return slide[field]?.value === json.slides[Number(number)]?.[field] ? [{ file: source.file, pointer: slide[field]?.pointer ?? slide.pointer }] : [];
    }
    return [{ file: source.file, pointer: field === undefined ? slide.pointer : pointerTo(slide.pointer, field === 'title' ? 'title' : 'text') }];
  });
  const [first] = parts;
  return candidates[0] ?? { file: first?.source.file ?? '', pointer: first?.source.base ?? '' };
}

export interface LegacyLogo {
  readonly title: WordsByLanguage | null;
  /** The path, and the file that names it. */
  readonly logo: { readonly src: string; readonly file: string } | null;
}

/** The name of the organisation or section in each language, and its logo: what the first deck that has it says. */
export function logoOf(decks: readonly JoinedDeck[]): LegacyLogo {
  const parts = decks.flatMap((deck) => deck.parts);
  const titled = (['kk', 'ru'] as const).flatMap((lang) => parts.find((part) => part.lang === lang && part.logoTitle !== '') ?? []);
  const [logo] = parts.flatMap((part) => part.logo ? [{ src: part.logo.value, file: part.source.file }] : []);
  return { title: words(titled, ({ logoTitle }) => logoTitle), logo: logo ?? null };
}

function nextFree(id: string, after: number, used: ReadonlySet<string>): number {
  let number = after + 1;
  while (used.has(`${id}-${number}`)) number++;
  return number;
}

function join(id: string, parts: readonly LegacyPart[], renamed: readonly FileFinding[]): JoinedDeck {
  const findings: FileFinding[] = [
    ...parts.flatMap((part) => part.findings.map((found) => ({ file: part.source.file, finding: found }))),
    ...renamed,
  ];
  const length = Math.max(...parts.map(({ slides }) => slides.length));
  const slides = Array.from({ length }, (_, index) => joinSlide(index, parts, findings));
  return { json: { id, title: words(parts, ({ title }) => title) ?? { ru: id }, slides }, parts, findings };
}

function joinSlide(index: number, parts: readonly LegacyPart[], findings: FileFinding[]): SlideFile {
  const present = parts.flatMap(({ lang, source, slides }) => {
    const slide = slides[index];
    return slide ? [{ lang, file: source.file, slide }] : [];
  });
  const number = index + 1;
  const [first, second] = present;
  if (first && !second && parts.length === 2) {
    findings.push({ file: first.file, finding: finding('legacy/unpaired-slide', first.slide.pointer, { number, lang: first.lang }) });
  }
  if (first && second && !samePlan(first.slide, second.slide)) {
    const [kk, ru] = [first.slide.body.facts.length, second.slide.body.facts.length];
    findings.push({ file: second.file, finding: finding('legacy/unpaired-rows', pointerTo(second.slide.pointer, 'text'), { number, kk, ru }) });
  }
  const media = (pick: (slide: LegacySlideParts) => LegacyField | null): string | null => {
    const [kept, other] = present.flatMap(({ file, slide }) => {
      const found = pick(slide);
      return found ? [{ file, ...found }] : [];
    });
    if (kept && other && other.value !== kept.value) {
      findings.push({ file: other.file, finding: finding('legacy/different-media', other.pointer, { kept: kept.value, left: other.value }) });
    }
    return kept?.value ?? null;
  };
  const title = words(present, ({ slide }) => slide.title);
  const text = words(present, ({ slide }) => slide.body.text);
  const [image, video, map] = [media((slide) => slide.image), media((slide) => slide.video), media((slide) => slide.map)];
  const rows = Math.max(...present.map(({ slide }) => slide.body.facts.length));
  const facts = Array.from({ length: rows }, (_, row) => ({
    label: words(present, ({ slide }) => slide.body.facts[row]?.label ?? '') ?? '',
    value: words(present, ({ slide }) => slide.body.facts[row]?.value ?? '') ?? '',
  }));
  return { ...(title && { title }), ...(image && { image }), ...(video && { video }), ...(map && { map }), ...(text && { text }), ...(rows > 0 && { facts }) };
}

/** The rows of two languages stand side by side only if both have the same. */
function samePlan(a: LegacySlideParts, b: LegacySlideParts): boolean {
  return a.body.facts.length === b.body.facts.length && (a.body.text === '') === (b.body.text === '');
}

/** The same words in each language that has them; null if none has. */
function words<T extends { readonly lang: 'kk' | 'ru' }>(parts: readonly T[], pick: (part: T) => string): WordsByLanguage | null {
  const filled = parts.flatMap((part) => {
    const said = pick(part);
    return said === '' ? [] : [[part.lang, said] as const];
  });
  return filled.length > 0 ? Object.fromEntries(filled) : null;
}
