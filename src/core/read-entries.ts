// What the data of one file of slides/ is: a deck of the canonical form, decks of the legacy form, or neither.
import { deckFindings } from './deck-findings.ts';
import { finding, type Finding } from './finding.ts';
import type { Deck as DeckFile } from './generated/deck.ts';
import type { Kiosk } from './generated/kiosk.ts';
import type { LegacyDeck } from './generated/legacy-deck.ts';
import validateDeck from './generated/validate-deck.js';
import validateKiosk from './generated/validate-kiosk.js';
import validateLegacy from './generated/validate-legacy-deck.js';
import { readable, withoutEchoes, type Readable } from './readable.ts';
import { schemaFindings } from './schema-findings.ts';
import type { Validate } from './validation.ts';

export type Entry =
  | { readonly form: 'deck'; readonly json: DeckFile; readonly findings: readonly Finding[] }
  /** `base` is the JSON pointer of the deck in its file. */
  | { readonly form: 'legacy'; readonly json: LegacyDeck; readonly base: string }
  | BrokenEntry;

export interface BrokenEntry {
  readonly form: 'broken';
  readonly id: string | null;
  /** Of the legacy form: another file may hold the same deck in another language. */
  readonly isHalf: boolean;
  /** Why it can't be shown. */
  readonly causes: readonly Finding[];
  /** What else is wrong with it. */
  readonly findings: readonly Finding[];
  /** What of a canonical deck can still be judged, if anything. */
  readonly readable: Readable<DeckFile> | null;
}

/** Nobody reads more of them, and a hostile file could hold millions. */
const MAX_ERRORS = 500;

/** `json` is what a file holds; `isDeck` says that its name leaves no doubt that a canonical deck is meant. */
export function readEntries(json: unknown, isDeck: boolean): Entry[] {
  if (Array.isArray(json)) return readList(json);
  if (isObject(json) && ('slides' in json || (isDeck && !isLegacy(json)))) return [readCanonical(json)];
  return [isLegacy(json) ? readLegacy(json, '') : noDeck('')];
}

export interface KioskReading {
  /** Without the fields that do not fit: the defaults apply in their place, and all others go on to hold, the PIN of staff among them. */
  readonly kiosk: Kiosk;
  readonly findings: readonly Finding[];
  /** What of the file can be judged, if anything. */
  readonly readable: Readable<Kiosk> | null;
}

export function readKiosk(json: unknown): KioskReading {
  const findings = misfits('kiosk', validateKiosk, json, '');
  if (findings.length === 0) return { kiosk: json as Kiosk, findings, readable: { json: json as Kiosk, gone: new Set() } };
  return { kiosk: fitting(json), findings, readable: isObject(json) ? restOf<Kiosk>(json, findings, (mended) => misfits('kiosk', validateKiosk, mended, '')) : null };
}

function fitting(json: unknown): Kiosk {
  const fits = ([key, value]: [string, unknown]): boolean => misfits('kiosk', validateKiosk, { [key]: value }, '').length === 0;
  return isObject(json) ? Object.fromEntries(Object.entries(json).filter(fits)) : {};
}

function readCanonical(json: object): Entry {
  const misfit = misfits('deck', validateDeck, json, '');
  if (misfit.length > 0) return misfitting(json, misfit);
  const deck = json as DeckFile;
  const findings = deckFindings(deck);
  // The device would refuse it, so that no text can freeze a screen.
  const [tooMuch = [], others = []] = [true, false].map((wanted) => findings.filter(({ code }) => (code === 'slide/too-much-text') === wanted));
  if (tooMuch.length === 0) return { form: 'deck', json: deck, findings };
  return { form: 'broken', id: deck.id, isHalf: false, causes: tooMuch, findings: others, readable: { json: deck, gone: new Set() } };
}

function misfitting(json: object, causes: readonly Finding[]): Entry {
  const rest = restOf<DeckFile>(json, causes, (mended) => misfits('deck', validateDeck, mended, ''));
  const findings = rest ? withoutEchoes(deckFindings(rest.json), rest) : [];
  return { form: 'broken', id: idIn(json, 'id'), isHalf: false, causes, findings, readable: rest };
}

function restOf<T>(json: object, causes: readonly Finding[], faultsOf: (json: object) => readonly Finding[]): Readable<T> | null {
  return causes.length < MAX_ERRORS ? readable<T>(json, causes, faultsOf) : null;
}

/** What was read from a text that had to be mended for that: it can't be shown, but everything else is told of it. */
export function withCauses(entry: Entry, causes: readonly Finding[]): Entry {
  if (causes.length === 0) return entry;
  switch (entry.form) {
    case 'deck': return { form: 'broken', id: entry.json.id, isHalf: false, causes, findings: entry.findings.filter((found) => !isToldBy(found, causes)), readable: { json: entry.json, gone: new Set() } };
    case 'legacy': return unreadable(idIn(entry.json, 'ID'), causes);
    case 'broken': return { ...entry, causes: [...causes, ...entry.causes.filter((cause) => !isToldBy(cause, causes))] };
  }
}

/** A key that no deck may have is none that the schema knows; a mark inside a text ends the text before it is a wrong one. */
function isToldBy({ code, params }: Finding, causes: readonly Finding[]): boolean {
  if (code === 'text/wrong-quotes') return causes.some((cause) => cause.code === 'json/quote-in-text');
  return code === 'schema/unknown-key' && 'key' in params && causes.some((cause) => cause.code === 'json/forbidden-key' && 'key' in cause.params && cause.params.key === params.key);
}

/** What is no canonical deck has nothing beside its faults that could be judged. `id` is that of a legacy deck. */
export function unreadable(id: string | null, causes: readonly Finding[]): BrokenEntry {
  return { form: 'broken', id, isHalf: id !== null, causes, findings: [], readable: null };
}

/** What stands in a text of which nobody can say how it goes on. */
export function guessed(json: unknown, causes: readonly Finding[]): BrokenEntry {
  return unreadable(isLegacy(json) ? idIn(json, 'ID') : null, causes);
}

/** Legacy decks, each on its own; whatever else stands among them is told once, and of a list without decks only that it is none. */
function readList(list: readonly unknown[]): Entry[] {
  const decks = list.flatMap((json, index) => isLegacy(json) ? [readLegacy(json, `/${index}`)] : []);
  const other = list.findIndex((json) => !isLegacy(json));
  if (decks.length > 0 && other === -1) return decks;
  return [...decks, noDeck(decks.length === 0 ? '' : `/${other}`)];
}

function noDeck(pointer: string): Entry {
  return unreadable(null, [finding('deck/unknown-form', pointer, {})]);
}

function isLegacy(json: unknown): json is object {
  return isObject(json) && 'content' in json;
}

function readLegacy(json: object, base: string): Entry {
  const causes = misfits('legacy', validateLegacy, json, base);
  return causes.length > 0 ? unreadable(idIn(json, 'ID'), causes) : { form: 'legacy', json: json as LegacyDeck, base };
}

function misfits(form: 'deck' | 'kiosk' | 'legacy', validate: Validate, json: unknown, base: string): Finding[] {
  if (validate(json)) return [];
  return schemaFindings(form, json, (validate.errors ?? []).slice(0, MAX_ERRORS))
    .map((found) => ({ ...found, pointer: base + found.pointer }));
}

/** Only what the schema takes for an id: the menu of the preview is made from it. */
function idIn(json: object, key: string): string | null {
  const id = (json as Record<string, unknown>)[key];
  return validateDeck({ id, title: '', slides: [{}] }) ? String(id) : null;
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
