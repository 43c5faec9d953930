// What check:layout can be told.
import { parseOptions } from '../../src/cli/parse-options.ts';
import { isLocale, type Locale } from '../../src/core/locale.ts';
import { ENGINE_NAMES, type EngineName } from '../engines/engine.ts';
import { nameOf, SCREENS, type ScreenSize } from './screens.ts';

export interface LayoutOptions {
  /** As the user wrote it; the sample content where it is absent. */
  readonly slides: string | undefined;
  readonly engines: readonly EngineName[];
  /** Those that have to be there. */
  readonly required: readonly EngineName[];
  /** Null is what is usual for each engine. */
  readonly sizes: readonly ScreenSize[] | null;
  readonly langs: readonly Locale[];
  readonly textSizes: readonly number[];
  /** On each screen, which pairs of language and text size: all; every other one, so that two screens have all of them; or one, so that four have. */
  readonly part: Part;
}

export const PARTS = ['all', 'half', 'quarter'] as const;
export type Part = typeof PARTS[number];

export type LayoutOptionsRead =
  | { readonly ok: true; readonly value: LayoutOptions }
  | { readonly ok: false; readonly reason: string };

export function parseLayoutOptions(args: string[]): LayoutOptionsRead {
  const options = parseOptions(args, ['slides', 'engine', 'require', 'sizes', 'langs', 'text', 'part']);
  if (!options.ok) return options;
  const { slides, engine = 'chromium', require: wanted, sizes, langs = 'kk,ru', text = '100,200', part: asked = 'all' } = options.values;
  const part = PARTS.find((one) => one === asked);
  const engines = parseEngines(engine);
  const required = wanted === undefined ? [] : parseEngines(wanted);
  const chosen = sizes === undefined ? undefined : each(sizes, (name) => SCREENS.find((screen) => nameOf(screen) === name.replace('x', '×')));
  const languages = each(langs, (lang) => isLocale(lang) ? lang : undefined);
  const textSizes = each(text, (size) => /^[1-9]\d{1,2}$/.test(size) ? Number(size) : undefined);
  if (!engines) return refusal('engine', engine);
  if (!required) return refusal('require', wanted);
  if (chosen === null) return refusal('sizes', sizes);
  if (!languages) return refusal('langs', langs);
  if (!textSizes) return refusal('text', text);
  if (!part) return refusal('part', asked);
  return { ok: true, value: { slides, engines, required, sizes: chosen ?? null, langs: languages, textSizes, part } };
}

function refusal(option: string, value: string | undefined): LayoutOptionsRead {
  return { ok: false, reason: `--${option} does not know "${value}". ${USAGE}` };
}

const USAGE = `Use: npm run check:layout -- [--slides FOLDER] [--engine all|${ENGINE_NAMES.join('|')}] [--require ${ENGINE_NAMES.join(',')}] [--sizes ${SCREENS.map(nameOf).join(',').replaceAll('×', 'x')}] [--langs kk,ru] [--text 100,200] [--part all|half|quarter]`;

/** `all`, or names between commas; null where one is no engine. */
export function parseEngines(value: string): readonly EngineName[] | null {
  return value === 'all' ? ENGINE_NAMES : each(value, (name) => ENGINE_NAMES.find((known) => known === name));
}

/** Null where an item makes no sense. */
function each<Value>(list: string, read: (item: string) => Value | undefined): readonly Value[] | null {
  const values = list.split(',').map((item) => read(item.trim()));
  return values.every((value) => value !== undefined) ? values : null;
}
