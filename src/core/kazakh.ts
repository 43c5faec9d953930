// Kazakh order, numbers and dates. Browsers can't be trusted with them: Chromium ships stub data for `kk`
// ("2026 M09 5", a Collator that misorders ә і ұ) and still says that it supports the language.

/** Order of the Kazakh Cyrillic alphabet, which holds the Russian one in its own order. */
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Digits before Latin before Cyrillic, as a Kazakh index has them; what is no letter sorts first, by its code. */
const LETTERS = `0123456789abcdefghijklmnopqrstuvwxyz${ALPHABET}`;

const RANK = new Map([...LETTERS].map((letter, index) => [letter, 0x110000 + index]));

/** The rank of a character, or of a number by its first digit: every number stands between what is no letter and the letters. */
function rank(chunk: string): number {
  return RANK.get(chunk.charAt(0)) ?? chunk.codePointAt(0) ?? 0;
}

/** Compares as a Kazakh (or Russian) index would: by letter, then small letters first; runs of digits by their number. */
export function compareKazakh(a: string, b: string): number {
  const left = chunks(a.toLowerCase());
  const right = chunks(b.toLowerCase());
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const order = compareChunks(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  if (left.length !== right.length) return left.length - right.length;
  return a < b ? 1 : a > b ? -1 : 0;
}

function chunks(text: string): string[] {
  return text.match(/\d+|[^\d]/gu) ?? [];
}

function compareChunks(a: string, b: string): number {
  const numeric = /^\d/.test(a) && /^\d/.test(b);
  return numeric ? Number(a) - Number(b) : rank(a) - rank(b);
}

/** 1 000 000,5 with no-break spaces: the form that Kazakh and Russian share. At most `digits` decimals. */
export function formatNumber(value: number, digits = 2): string {
  const [whole = '0', decimals] = String(Number(Math.abs(value).toFixed(digits))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '\u2212' : '';
  return sign + grouped + (decimals ? `,${decimals}` : '');
}

const MONTHS = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];
const WEEKDAYS = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'];

/** "2026 ж. 5 қыркүйек, сенбі": CLDR's order. Month from 0, weekday from 0 (Sunday), as in Date. */
export function kazakhDate(date: CalendarDay): string {
  return `${date.year} ж. ${date.day} ${MONTHS[date.month] ?? ''}, ${WEEKDAYS[date.weekday] ?? ''}`;
}

/** A day as the wall calendar names it; month and weekday count from 0, as in Date. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}
