// A day in the words of each language, without the browser's Intl (see kazakh.ts for why).
import type { Locale } from './locale.ts';

const KK_MONTHS = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];
const KK_WEEKDAYS = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'];
const RU_MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const RU_WEEKDAYS = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];
const EN_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const EN_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "2026 ж. 20 қараша, жұма" · "пятница, 20 ноября 2026 г." · "Friday, 20 November 2026". */
export function formatDate(date: CalendarDay, locale: Locale): string {
  switch (locale) {
    case 'kk': return `${date.year} ж. ${date.day} ${KK_MONTHS[date.month] ?? ''}, ${KK_WEEKDAYS[date.weekday] ?? ''}`; // CLDR's order.
    case 'ru': return `${RU_WEEKDAYS[date.weekday] ?? ''}, ${date.day} ${RU_MONTHS[date.month] ?? ''} ${date.year} г.`;
    case 'en': return `${EN_WEEKDAYS[date.weekday] ?? ''}, ${date.day} ${EN_MONTHS[date.month] ?? ''} ${date.year}`;
  }
}

/** A day as the wall calendar names it; month and weekday count from 0, as in Date. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}
