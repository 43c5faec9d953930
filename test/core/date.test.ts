import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, type CalendarDay } from '../../src/core/date.ts';

/** Every day of a leap year. */
const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(2028, 0, 1 + index)));

function calendarDay(date: Date): CalendarDay {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate(), weekday: date.getUTCDay() };
}

for (const [locale, written] of [
  ['kk', '2026 ж. 20 қараша, жұма'],
  ['ru', 'пятница, 20 ноября 2026 г.'],
  ['en', 'Friday, 20 November 2026'],
] as const) {
  test(`shows the day in ${locale} as ${written}`, () => {
    assert.equal(formatDate({ year: 2026, month: 10, day: 20, weekday: 5 }, locale), written);
  });
}

for (const [locale, intl] of [['kk', 'kk'], ['ru', 'ru']] as const) {
  test(`writes every day of a year in ${locale} as the full data of Node does`, () => {
    const full = new Intl.DateTimeFormat(intl, { dateStyle: 'full', timeZone: 'UTC' });
    for (const day of days) assert.equal(formatDate(calendarDay(day), locale), full.format(day).replaceAll('\u00A0', ' '));
  });
}

test('names every month and weekday in English', () => {
  const full = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  for (const day of days) {
    const part = (type: string): string => full.formatToParts(day).find((found) => found.type === type)?.value ?? '';
    assert.equal(formatDate(calendarDay(day), 'en'), `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`);
  }
});
