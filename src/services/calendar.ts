// Today, as the wall calendar of this place names it.
import type { CalendarDay } from '../core/date.ts';

/** @param time milliseconds since 1970. */
export function calendarDay(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getFullYear(), month: date.getMonth(), day: date.getDate(), weekday: date.getDay() };
}
