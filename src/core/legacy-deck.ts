// One deck of the legacy form, read as what it means: a language, a title, slides whose pasted text has its structure back.
import { UNITS } from './cartogram.ts';
import { deckIdFrom } from './deck-id.ts';
import { detectLanguage, kazakhWord } from './detect-language.ts';
import { ENDINGS, isMediaPath, isOfKind, type MediaKind } from './deck-media.ts';
import { finding, type Finding } from './finding.ts';
import type { LegacyDeck, LegacySlide } from './generated/legacy-deck.ts';
import { pointerTo } from './json-places.ts';
import { legacyText, type LegacyText } from './legacy-text.ts';

/** A legacy deck that fits its schema, and where it comes from. */
export interface LegacySource {
  readonly file: string;
  /** JSON pointer of the deck in its file: empty, or the number of an entry. */
  readonly base: string;
  readonly json: LegacyDeck;
  /** The language that the name of the file or its folder says. */
  readonly named: 'kk' | 'ru' | null;
}

export interface LegacyPart {
  readonly source: LegacySource;
  readonly id: string;
  readonly lang: 'kk' | 'ru';
  readonly title: string;
  readonly logoTitle: string;
  readonly logo: LegacyField | null;
  readonly slides: readonly LegacySlideParts[];
  /** Of the file that the deck comes from. */
  readonly findings: readonly Finding[];
}

export interface LegacySlideParts {
  readonly pointer: string;
  readonly title: string;
  readonly body: LegacyText;
  readonly image: LegacyField | null;
  readonly video: LegacyField | null;
  readonly map: LegacyField | null;
}

/** A value and the pointer where it was written. */
export interface LegacyField {
  readonly value: string;
  readonly pointer: string;
}

type Scalar = string | number | null | undefined;

const PLACEHOLDER = /\/\/[^\s"]*\?\?\?[^\s"]*?\/\//g;
const DECK_KEYS = ['name', 'ID', 'logo_title', 'logo_path', 'slide_max', 'slide_now', 'content'];
const SLIDE_KEYS = ['title', 'block', 'img_path', 'img', 'video', 'map', 'text'];

/** Reports `legacy/no-id`, `number-id`, `renamed`, `mixed-language`, `extra-keys`, `placeholder`, `bad-path`, `wrong-kind` and `unknown-map`. */
export function readLegacyDeck(source: LegacySource): LegacyPart {
  const { json, base, named } = source;
  const findings: Finding[] = [];
  const field = (written: Scalar, at: string, key: string): LegacyField => {
    const pointer = pointerTo(at, key);
    const value = String(written ?? '').replace(PLACEHOLDER, (found) => {
      findings.push(finding('legacy/placeholder', pointer, { found }));
      return '';
    });
    return { value, pointer };
  };
  const path = (written: Scalar, at: string, key: string, kind: MediaKind): LegacyField | null => {
    const { value, pointer } = field(written, at, key);
    const src = value.trim().replaceAll('\\', '/');
    if (src === '') return null;
    if (!isMediaPath(src)) findings.push(finding('legacy/bad-path', pointer, { found: src }));
    else if (isOfKind(src, kind)) return { value: src, pointer };
    else findings.push(finding('legacy/wrong-kind', pointer, { found: src, allowed: ENDINGS[kind] }));
    return null;
  };
  const slides = json.content.map((slide, index) => {
    const at = `${base}/content/${index}`;
    return {
      pointer: at,
      title: oneLine(field(slide.title, at, 'title').value),
      body: legacyText(field(slide.text, at, 'text').value),
      image: path(slide.img_path, at, 'img_path', 'image') ?? path(slide.img, at, 'img', 'image'),
      video: path(slide.video, at, 'video', 'video'),
      map: mapCodes(field(slide.map, at, 'map'), findings),
    };
  });
  const words = json.content.flatMap(({ title, text }) => [title ?? '', text ?? '']).join('\n');
  const lang = named ?? detectLanguage(words);
  const odd = named === null && lang === 'ru' ? kazakhWord(words) : null;
  if (odd !== null) findings.push(finding('legacy/mixed-language', pointerTo(base, 'content'), { found: odd, lang }));
  const extra = extraKeys(json, base);
  if (extra) findings.push(extra);
  const name = oneLine(String(json.name ?? ''));
  const id = idOf(source, findings);
  return {
    source, id, lang, slides, findings,
    title: /^[\d.\s]*$/.test(name) ? slides.find(({ title }) => title !== '')?.title ?? '' : name,
    logoTitle: oneLine(field(json.logo_title, base, 'logo_title').value),
    logo: path(json.logo_path, base, 'logo_path', 'image'),
  };
}

/** Keeps no-break spaces, which hold a number and its unit together. */
function oneLine(words: string): string {
  return words.replace(/[ \t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').trim();
}

/** The units that the map names; what is no unit is reported. */
function mapCodes({ value, pointer }: LegacyField, findings: Finding[]): LegacyField | null {
  const words = value.split(/[\s,;]+/).filter(Boolean);
  const codes = words.filter((word) => UNITS.some(({ code }) => code === word));
  const unknown = words.filter((word) => !codes.includes(word));
  if (unknown.length > 0) findings.push(finding('legacy/unknown-map', pointer, { found: unknown.join(' ') }));
  return codes.length > 0 ? { value: codes.join(' '), pointer } : null;
}

/** All keys that nothing reads, reported once, at the first of them. */
function extraKeys(json: LegacyDeck, base: string): Finding | null {
  const extra = [
    ...unknownKeys(json, DECK_KEYS).map((key) => ({ key, pointer: pointerTo(base, key) })),
    ...json.content.flatMap((slide: LegacySlide, index) =>
      unknownKeys(slide, SLIDE_KEYS).map((key) => ({ key, pointer: pointerTo(`${base}/content/${index}`, key) }))),
  ];
  const first = extra[0];
  return first ? finding('legacy/extra-keys', first.pointer, { keys: [...new Set(extra.map(({ key }) => key))].join(', ') }, 'key') : null;
}

function unknownKeys(owner: object, known: readonly string[]): string[] {
  return Object.keys(owner).filter((key) => !known.includes(key));
}

/** The deck's ID in letters that an address takes; without an ID, the name of the file. */
function idOf({ file, base, json }: LegacySource, findings: Finding[]): string {
  const written = String(json.ID ?? '').trim();
  const stem = (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const id = deckIdFrom(written || stem);
  if (typeof json.ID === 'number') findings.push(finding('legacy/number-id', pointerTo(base, 'ID'), { to: id }));
  if (written === '') findings.push(finding('legacy/no-id', base, { to: id }));
  else if (id !== written) findings.push(finding('legacy/renamed', pointerTo(base, 'ID'), { from: written, to: id }));
  return id;
}
