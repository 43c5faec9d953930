// The sentences of the interface by key. A table that lacks one does not compile; each language has its own plural forms.
import type { Locale } from './locale.ts';

export interface PlainMessages {
  readonly 'nav.home': string;
  readonly 'nav.up': string;
  readonly 'nav.next': string;
  readonly 'nav.previous': string;
  readonly 'nav.trail': string;
  readonly 'nav.controls': string;
  readonly 'nav.language': string;
  readonly 'position.slide': string;
  readonly 'position.page': string;
  readonly 'menu.sections': string;
  readonly 'menu.broken': string;
  readonly 'menu.empty.title': string;
  readonly 'menu.empty.text': string;
  readonly 'start.loading': string;
  readonly 'start.unreachable.title': string;
  readonly 'start.unreachable.text': string;
  readonly 'start.retry': string;
  readonly 'notice.unknown-address': string;
  readonly 'notice.deck-offline': string;
  readonly 'notice.deck-damaged': string;
  readonly 'end.title': string;
  readonly 'end.next': string;
  readonly 'end.section': string;
  readonly 'end.again': string;
  readonly 'language.shown.kk': string;
  readonly 'language.shown.ru': string;
  readonly 'language.shown.en': string;
  readonly 'image.missing': string;
  readonly 'image.enlarge': string;
  readonly 'zoom.in': string;
  readonly 'zoom.out': string;
  readonly 'video.play': string;
  readonly 'video.pause': string;
  readonly 'video.sound-on': string;
  readonly 'video.sound-off': string;
  readonly 'video.captions': string;
  readonly 'video.failed': string;
  readonly 'map.label': string;
  readonly 'map.hint': string;
  readonly 'map.no-value': string;
  readonly 'map.close': string;
  readonly 'map.list': string;
  readonly 'map.map': string;
  readonly 'map.failed': string;
  readonly 'chart.table': string;
  readonly 'chart.chart': string;
  readonly 'attract.language': string;
  readonly 'still.title': string;
  readonly 'still.text': string;
  readonly 'still.stay': string;
  readonly 'comfort.title': string;
  readonly 'comfort.sizes': string;
  readonly 'comfort.themes': string;
  readonly 'comfort.light': string;
  readonly 'comfort.dark': string;
  readonly 'comfort.contrast': string;
  readonly 'comfort.volumes': string;
  readonly 'comfort.silent': string;
  readonly 'comfort.volume': string;
  readonly 'comfort.reach': string;
  readonly 'comfort.done': string;
  readonly 'status.label': string;
  readonly 'status.none': string;
  readonly 'status.none.insecure': string;
  readonly 'status.none.unsupported': string;
  readonly 'status.none.refused': string;
  readonly 'status.none.full': string;
  readonly 'status.none.worker': string;
  readonly 'status.none.development': string;
  readonly 'status.filling': string;
  readonly 'status.ready': string;
  readonly 'status.stale': string;
}

/** Messages with a count: asked for by this key, kept as `<key>_<plural form>`. */
export type CountedKey = 'count.slides' | 'count.decks';

export type PluralForm = 'one' | 'few' | 'many' | 'other';

export type Messages<Forms extends PluralForm = 'other'> = PlainMessages & { readonly [K in `${CountedKey}_${Forms}`]: string };

export type MessageKey = keyof PlainMessages | CountedKey;

/** Gives a sentence in the language of the interface. */
export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** How to load the table of each language. */
export type Tables = Readonly<Record<Locale, () => Promise<{ readonly default: Messages }>>>;
