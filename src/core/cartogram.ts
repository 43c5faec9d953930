// Kazakhstan's 20 units as equal tiles, each about where its neighbours expect it (ISO 3166-2:KZ after the reform of 2022).
import type { Locale } from './locale.ts';

export interface Unit {
  readonly code: string;
  /** Place in the grid, from 1. */
  readonly column: number;
  readonly row: number;
  readonly name: Readonly<Record<Locale, string>>;
  /** What fits into a tile. */
  readonly short: Readonly<Record<Locale, string>>;
  /** What is left of it in a tile on a phone. */
  readonly brief: Readonly<Record<Locale, string>>;
}

export const COLUMNS = 7;
export const ROWS = 5;

export const UNITS: readonly Unit[] = [
  unit('KZ-39', 3, 1, ['Қостанай облысы', 'Костанайская область', 'Qostanai Region'], ['Қостанай', 'Костанай', 'Qostanai'], ['Қос', 'Кос', 'Qos']),
  unit('KZ-59', 4, 1, ['Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan Region'], ['СҚО', 'СКО', 'North'], ['СҚО', 'СКО', 'NKZ']),
  unit('KZ-55', 6, 1, ['Павлодар облысы', 'Павлодарская область', 'Pavlodar Region'], ['Павлодар', 'Павлодар', 'Pavlodar'], ['Пав', 'Пав', 'Pav']),
  unit('KZ-27', 1, 2, ['Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan Region'], ['БҚО', 'ЗКО', 'West'], ['БҚО', 'ЗКО', 'WKZ']),
  unit('KZ-15', 2, 2, ['Ақтөбе облысы', 'Актюбинская область', 'Aqtobe Region'], ['Ақтөбе', 'Актобе', 'Aqtobe'], ['Ақт', 'Акт', 'Aqt']),
  unit('KZ-11', 4, 2, ['Ақмола облысы', 'Акмолинская область', 'Aqmola Region'], ['Ақмола', 'Акмола', 'Aqmola'], ['Ақм', 'Акм', 'Aqm']),
  unit('KZ-71', 5, 2, ['Астана қаласы', 'город Астана', 'Astana'], ['Астана', 'Астана', 'Astana'], ['Аст', 'Аст', 'Ast']),
  unit('KZ-10', 6, 2, ['Абай облысы', 'область Абай', 'Abai Region'], ['Абай', 'Абай', 'Abai'], ['Абай', 'Абай', 'Abai']),
  unit('KZ-63', 7, 2, ['Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Region'], ['ШҚО', 'ВКО', 'East'], ['ШҚО', 'ВКО', 'EKZ']),
  unit('KZ-23', 1, 3, ['Атырау облысы', 'Атырауская область', 'Atyrau Region'], ['Атырау', 'Атырау', 'Atyrau'], ['Аты', 'Аты', 'Aty']),
  unit('KZ-62', 3, 3, ['Ұлытау облысы', 'область Ұлытау', 'Ulytau Region'], ['Ұлытау', 'Ұлытау', 'Ulytau'], ['Ұлы', 'Ұлы', 'Uly']),
  unit('KZ-35', 4, 3, ['Қарағанды облысы', 'Карагандинская область', 'Qaraghandy Region'], ['Қарағанды', 'Караганда', 'Qaraghandy'], ['Қар', 'Кар', 'Qar']),
  unit('KZ-33', 6, 3, ['Жетісу облысы', 'область Жетісу', 'Jetisu Region'], ['Жетісу', 'Жетісу', 'Jetisu'], ['Жет', 'Жет', 'Jet']),
  unit('KZ-47', 1, 4, ['Маңғыстау облысы', 'Мангистауская область', 'Mangystau Region'], ['Маңғыстау', 'Мангистау', 'Mangystau'], ['Маң', 'Ман', 'Man']),
  unit('KZ-43', 2, 4, ['Қызылорда облысы', 'Кызылординская область', 'Qyzylorda Region'], ['Қызылорда', 'Кызылорда', 'Qyzylorda'], ['Қыз', 'Кыз', 'Qyz']),
  unit('KZ-61', 3, 4, ['Түркістан облысы', 'Туркестанская область', 'Turkistan Region'], ['Түркістан', 'Туркестан', 'Turkistan'], ['Түр', 'Тур', 'Tur']),
  unit('KZ-31', 4, 4, ['Жамбыл облысы', 'Жамбылская область', 'Jambyl Region'], ['Жамбыл', 'Жамбыл', 'Jambyl'], ['Жам', 'Жам', 'Jam']),
  unit('KZ-19', 5, 4, ['Алматы облысы', 'Алматинская область', 'Almaty Region'], ['Алматы о.', 'Алматы о.', 'Almaty r.'], ['АлО', 'АлО', 'AlR']),
  unit('KZ-75', 6, 4, ['Алматы қаласы', 'город Алматы', 'Almaty'], ['Алматы', 'Алматы', 'Almaty'], ['Алм', 'Алм', 'Alm']),
  unit('KZ-79', 3, 5, ['Шымкент қаласы', 'город Шымкент', 'Shymkent'], ['Шымкент', 'Шымкент', 'Shymkent'], ['Шым', 'Шым', 'Shy']),
];

type InEachLanguage = readonly [kk: string, ru: string, en: string];

function unit(code: string, column: number, row: number, [kk, ru, en]: InEachLanguage, [shortKk, shortRu, shortEn]: InEachLanguage, [briefKk, briefRu, briefEn]: InEachLanguage): Unit {
  return { code, column, row, name: { kk, ru, en }, short: { kk: shortKk, ru: shortRu, en: shortEn }, brief: { kk: briefKk, ru: briefRu, en: briefEn } };
}

/** One step of a legend: values from `from` to `to`, both included. */
export interface Step {
  readonly from: number;
  readonly to: number;
}

/** Divides the range of the values into equal steps, at most `count` and no more than there are values; one or two values are their own steps. */
export function stepsOf(values: readonly number[], count: number): readonly Step[] {
  const different = [...new Set(values)].toSorted((a, b) => a - b);
  if (different.length <= Math.min(2, count)) return different.map((value) => ({ from: value, to: value }));
  const [low = 0, high = 0] = [different[0], different.at(-1)];
  const steps = Math.min(count, different.length);
  const width = (high - low) / steps;
  return Array.from({ length: steps }, (_, index) => ({ from: low + index * width, to: index === steps - 1 ? high : low + (index + 1) * width }));
}

/** Decimals that tell the ends of the steps apart: two digits of a step's width. Beyond six a number would be written with an exponent. */
export function decimalsFor(steps: readonly Step[]): number {
  const { from, to } = steps[0] ?? { from: 0, to: 0 };
  return from === to ? 0 : Math.min(6, Math.max(0, 1 - Math.floor(Math.log10(to - from))));
}

/** More steps than this can't be told apart at a glance. */
export const STEPS = 5;

/** The name of the colour of a unit: 'none' where nothing is known of it, 'all' where there is nothing to compare. */
export function colourOf(value: number | null | undefined, steps: readonly Step[]): string {
  if (value === undefined) return 'none';
  return value === null ? 'all' : colourOfStep(stepOf(value, steps), steps);
}

/** The name of a step's colour: few steps have colours that are far apart. */
export function colourOfStep(index: number, { length }: readonly Step[]): string {
  return length === 1 ? 'all' : String(Math.round(index * (STEPS - 1) / (length - 1)));
}

/** The step that a value belongs to, from 0. */
export function stepOf(value: number, steps: readonly Step[]): number {
  const index = steps.findIndex(({ to }) => value <= to);
  return index < 0 ? Math.max(0, steps.length - 1) : index;
}
