// What `npm run pin` says.
import type { Locale } from '../../core/locale.ts';
import type { PinFault } from '../../core/staff-pin.ts';

interface PinSentences {
  readonly first: string;
  readonly second: string;
  readonly fault: Readonly<Record<PinFault, string>>;
  readonly different: string;
  readonly unanswered: string;
  readonly noFolder: (path: string) => string;
  readonly broken: (path: string) => string;
  readonly failed: (path: string, why: string) => string;
  readonly written: (path: string) => string;
  readonly advice: string;
}

export const PIN_TEXT: Readonly<Record<Locale, PinSentences>> = {
  en: {
    first: 'New PIN for the staff panel, 4 to 12 digits (it will not be shown): ',
    second: 'The same PIN again: ',
    fault: {
      form: 'A PIN is 4 to 12 digits, and nothing else.',
      weak: 'That PIN is one of the first that a stranger tries (1234, 0000, 1212, a year, a row of keys). Choose another one; six digits by chance are good.',
    },
    different: 'The two are not the same. Once more, from the beginning.',
    unanswered: 'Nothing was written: there was no answer.',
    noFolder: (path) => `There is no folder ${path}.`,
    broken: (path) => `Nothing was written: ${path} can not be read as it is. npm run check says what is wrong with it, npm run fix may mend it.`,
    failed: (path, why) => `${path} could not be written: ${why}`,
    written: (path) => `Written: ${path} holds the hash of the PIN now, not the PIN itself. Kiosks take it with the next release.`,
    advice: 'The hash can be read by whoever reaches the kiosk’s address, and short PINs can be found from it: use this PIN for nothing else (docs/kiosk.md).',
  },
  ru: {
    first: 'Новый PIN-код панели сотрудника, от 4 до 12 цифр (на экране не появится): ',
    second: 'Тот же PIN-код ещё раз: ',
    fault: {
      form: 'PIN-код — это от 4 до 12 цифр, и ничего кроме них.',
      weak: 'С таких PIN-кодов посторонний начинает подбор (1234, 0000, 1212, год, ряд клавиш). Выберите другой; лучше всего шесть случайных цифр.',
    },
    different: 'PIN-коды не совпали. Ещё раз, с начала.',
    unanswered: 'Ничего не записано: ответа не было.',
    noFolder: (path) => `Папки ${path} нет.`,
    broken: (path) => `Ничего не записано: ${path} в этом виде не читается. Что в нём не так, скажет npm run check; возможно, исправит npm run fix.`,
    failed: (path, why) => `Не удалось записать ${path}: ${why}`,
    written: (path) => `Записано: теперь в ${path} хранится хеш PIN-кода, а не сам PIN-код. Киоски получат его со следующим выпуском.`,
    advice: 'Хеш может прочитать каждый, кому доступен адрес киоска, а короткий PIN-код по нему можно подобрать: не используйте этот PIN-код нигде больше (docs/kiosk.md).',
  },
  kk: {
    first: 'Қызметкер панелінің жаңа PIN-коды, 4–12 цифр (экранда көрінбейді): ',
    second: 'Сол PIN-кодты қайталаңыз: ',
    fault: {
      form: 'PIN-код 4–12 цифрдан тұрады, басқа ештеңе болмайды.',
      weak: 'Бөгде адам дәл осындай PIN-кодтардан бастайды (1234, 0000, 1212, жыл, пернелер қатары). Басқасын таңдаңыз; кездейсоқ алты цифр жақсы.',
    },
    different: 'PIN-кодтар бірдей емес. Басынан қайталаңыз.',
    unanswered: 'Ештеңе жазылған жоқ: жауап болмады.',
    noFolder: (path) => `${path} қалтасы жоқ.`,
    broken: (path) => `Ештеңе жазылған жоқ: ${path} файлын осы күйінде оқу мүмкін емес. Не дұрыс емесін npm run check айтады, npm run fix түзетуі мүмкін.`,
    failed: (path, why) => `${path} файлын жазу мүмкін болмады: ${why}`,
    written: (path) => `Жазылды: енді ${path} файлында PIN-кодтың өзі емес, хеші тұр. Киоскілер оны келесі шығарылыммен алады.`,
    advice: 'Хешті киоск мекенжайына кіре алатын кез келген адам оқи алады, ал қысқа PIN-кодты содан табуға болады: бұл PIN-кодты басқа еш жерде қолданбаңыз (docs/kiosk.md).',
  },
};
