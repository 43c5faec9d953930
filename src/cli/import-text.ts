// The sentences of an import report beside those about problems.
import type { Locale } from '../core/locale.ts';

interface ImportSentences {
  readonly title: string;
  readonly written: string;
  readonly deck: (slides: number, langs: string, sources: string) => string;
  readonly copy: (from: string) => string;
  readonly kiosk: string;
  readonly kioskKept: (name: string) => string;
  readonly refused: string;
  readonly doubts: string;
  readonly repaired: string;
  readonly nothing: string;
  readonly summary: (decks: number, refused: number, doubts: number, repairs: number) => string;
  readonly report: (path: string) => string;
}

export const IMPORT_TEXT: Readonly<Record<Locale, ImportSentences>> = {
  en: {
    title: 'Import report',
    written: 'Written',
    deck: (slides, langs, sources) => `slides: ${slides}, languages: ${langs}, from ${sources}`,
    copy: (from) => `a copy of ${from}`,
    kiosk: 'what the decks say about the whole kiosk',
    kioskKept: (name) => `was there already and stays as it is; the name "${name}" was not written into it`,
    refused: 'Refused',
    doubts: 'To compare with the source',
    repaired: 'Repaired without touching a word',
    nothing: 'nothing',
    summary: (decks, refused, doubts, repairs) => `Decks written: ${decks}, refused: ${refused}, to compare: ${doubts}, repairs: ${repairs}.`,
    report: (path) => `The whole report, with the place of each repair, is in ${path}.`,
  },
  ru: {
    title: 'Отчёт об импорте',
    written: 'Записано',
    deck: (slides, langs, sources) => `слайдов: ${slides}, языки: ${langs}, источник: ${sources}`,
    copy: (from) => `копия файла ${from}`,
    kiosk: 'то, что презентации говорят обо всём киоске',
    kioskKept: (name) => `уже был и оставлен без изменений; название «${name}» в него не записано`,
    refused: 'Отклонено',
    doubts: 'Сравнить с источником',
    repaired: 'Исправлено, слова не изменены',
    nothing: 'ничего',
    summary: (decks, refused, doubts, repairs) => `Записано презентаций: ${decks}, отклонено: ${refused}, сравнить: ${doubts}, исправлений: ${repairs}.`,
    report: (path) => `Полный отчёт с местом каждого исправления — в файле ${path}.`,
  },
  kk: {
    title: 'Импорт есебі',
    written: 'Жазылды',
    deck: (slides, langs, sources) => `слайдтар: ${slides}, тілдері: ${langs}, дереккөзі: ${sources}`,
    copy: (from) => `${from} файлының көшірмесі`,
    kiosk: 'көрсетілімдердің бүкіл киоскіге қатысты деректері',
    kioskKept: (name) => `бұрыннан бар, өзгертілмеді; «${name}» атауы оған жазылған жоқ`,
    refused: 'Қабылданбады',
    doubts: 'Дереккөзбен салыстыру қажет',
    repaired: 'Сөздері өзгертілмей түзетілді',
    nothing: 'ештеңе жоқ',
    summary: (decks, refused, doubts, repairs) => `Жазылған көрсетілімдер: ${decks}, қабылданбағаны: ${refused}, салыстыру қажет: ${doubts}, түзетулер: ${repairs}.`,
    report: (path) => `Әр түзетудің орны көрсетілген толық есеп ${path} файлында.`,
  },
};
