// What the preview says to editors; it is loaded by `npm run dev` only, so it is no part of the kiosk's own tables.
import type { Locale } from '../core/locale.ts';
import type { Theme } from '../core/theme.ts';

export interface PreviewTexts {
  /** Of the workbench. */
  readonly title: string;
  readonly languages: string;
  readonly screen: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly size: string;
  readonly ownLanguage: string;
  readonly alone: string;
  readonly screens: string;
  readonly problems: string;
  readonly allWell: string;
  /** Of the deck on the screen. */
  readonly here: string;
  readonly elsewhere: string;
  readonly error: string;
  readonly warning: string;
  /** Beside the faults of a deck whose slides are those of before. */
  readonly lastGood: string;
  readonly hide: string;
  readonly disconnected: string;
}

export const TEXTS: Readonly<Record<Locale, PreviewTexts>> = {
  kk: {
    title: 'Алдын ала қарау',
    languages: 'Тілдер',
    screen: 'Экран',
    theme: 'Түстер',
    themes: { light: 'Ашық', dark: 'Қою', contrast: 'Айқын' },
    size: 'Мәтін өлшемі',
    ownLanguage: 'Осы беттің тілі',
    alone: 'Киоскіні бөлек ашу',
    screens: 'Киоск экрандары',
    problems: 'Қателер мен ескертулер',
    allWell: 'Бәрі дұрыс.',
    here: 'Экрандағы көрсетілімде',
    elsewhere: 'Басқа файлдарда',
    error: 'Қате',
    warning: 'Ескерту',
    lastGood: 'Экранда алдыңғы қатесіз нұсқа көрсетіліп тұр.',
    hide: 'Жасыру',
    disconnected: '«npm run dev» тоқтап қалды: түзетулер көрінбейді. Оны қайта іске қосыңыз.',
  },
  ru: {
    title: 'Предпросмотр',
    languages: 'Языки',
    screen: 'Экран',
    theme: 'Цвета',
    themes: { light: 'Светлые', dark: 'Тёмные', contrast: 'Контраст' },
    size: 'Размер текста',
    ownLanguage: 'Язык этой страницы',
    alone: 'Открыть киоск отдельно',
    screens: 'Экраны киоска',
    problems: 'Ошибки и предупреждения',
    allWell: 'Всё в порядке.',
    here: 'В презентации на экране',
    elsewhere: 'В других файлах',
    error: 'Ошибка',
    warning: 'Предупреждение',
    lastGood: 'На экране предыдущая версия, без ошибок.',
    hide: 'Скрыть',
    disconnected: 'Команда «npm run dev» остановлена: правки не видны. Запустите её снова.',
  },
  en: {
    title: 'Preview',
    languages: 'Languages',
    screen: 'Screen',
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', contrast: 'Contrast' },
    size: 'Text size',
    ownLanguage: 'Language of this page',
    alone: 'Open the kiosk by itself',
    screens: 'Screens of the kiosk',
    problems: 'Errors and warnings',
    allWell: 'All is well.',
    here: 'In the deck on the screen',
    elsewhere: 'In other files',
    error: 'Error',
    warning: 'Warning',
    lastGood: 'The screen shows the last version without errors.',
    hide: 'Hide',
    disconnected: '“npm run dev” has stopped: changes are not shown. Start it again.',
  },
};

/** Languages name themselves. */
export const NAMES: Readonly<Record<Locale, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
