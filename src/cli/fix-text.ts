// What `fix` says beside the problems themselves.
import type { Locale } from '../core/locale.ts';

interface FixSentences {
  readonly encoding: (from: string) => string;
  readonly unmarked: string;
  readonly backslashes: (file: string) => string;
  readonly twoOfOneKey: (file: string) => string;
  readonly question: (files: number) => string;
  readonly yes: RegExp;
  readonly written: (file: string) => string;
  readonly failed: (file: string, reason: string) => string;
  readonly changedMeanwhile: string;
  readonly notWritten: string;
  readonly nothing: string;
  readonly left: string;
  readonly check: string;
}

export const FIX_TEXT: Readonly<Record<Locale, FixSentences>> = {
  en: {
    encoding: (from) => `The text is written as UTF-8; it was ${from}.`,
    unmarked: 'The invisible mark at the beginning (BOM) goes.',
    backslashes: (file) => `${file} was left as it is: it holds backslashes, as in C:\\new, and a repair could change what they say. Write / or \\\\ for them.`,
    twoOfOneKey: (file) => `${file} was left as it is: a field is written twice in one group, and a repair would lose one of them.`,
    question: (files) => `Write ${files === 1 ? 'this file' : `these ${files} files`}? [y/N] `,
    yes: /^y(?:es)?$/i,
    written: (file) => `${file}: written.`,
    failed: (file, reason) => `${file} could not be written and is as it was: ${reason}`,
    changedMeanwhile: 'it was saved by somebody in the meantime; call npm run fix again.',
    notWritten: 'Nothing was written.',
    nothing: 'There is nothing that can be repaired without a person.',
    left: 'Left for you:',
    check: 'npm run check says what else there is.',
  },
  ru: {
    encoding: (from) => `Текст записывается в кодировке UTF-8; была кодировка ${from}.`,
    unmarked: 'Невидимая метка в начале файла (BOM) убирается.',
    backslashes: (file) => `${file} не изменён: в нём есть обратные косые черты, как в C:\\new, и исправление могло бы изменить смысл. Пишите вместо них / или \\\\.`,
    twoOfOneKey: (file) => `${file} не изменён: одно поле записано в группе дважды, и при исправлении одно из них пропало бы.`,
    question: (files) => `Записать ${files === 1 ? 'этот файл' : `эти файлы (${files})`}? [д/Н] `,
    yes: /^(?:да?|y(?:es)?)$/i,
    written: (file) => `${file}: записан.`,
    failed: (file, reason) => `${file} записать не удалось, он остался прежним: ${reason}`,
    changedMeanwhile: 'тем временем его кто-то сохранил; запустите npm run fix ещё раз.',
    notWritten: 'Ничего не записано.',
    nothing: 'Того, что можно исправить без человека, нет.',
    left: 'Осталось вам:',
    check: 'Остальное скажет npm run check.',
  },
  kk: {
    encoding: (from) => `Мәтін UTF-8 кодтауымен жазылады; бұрын ${from} болған.`,
    unmarked: 'Файл басындағы көрінбейтін белгі (BOM) алынады.',
    backslashes: (file) => `${file} өзгертілмеді: онда C:\\new сияқты кері қиғаш сызықтар бар, түзету олардың мағынасын бұзуы мүмкін. Олардың орнына / немесе \\\\ жазыңыз.`,
    twoOfOneKey: (file) => `${file} өзгертілмеді: бір топта бір өріс екі рет жазылған, түзетсе, біреуі жоғалып кетер еді.`,
    question: (files) => `${files === 1 ? 'Осы файл' : `Осы файлдар (${files})`} жазылсын ба? [и/Ж] `,
    yes: /^(?:иә?|y(?:es)?)$/i,
    written: (file) => `${file}: жазылды.`,
    failed: (file, reason) => `${file} жазылмады, бұрынғы күйінде қалды: ${reason}`,
    changedMeanwhile: 'осы арада оны біреу сақтап қойды; npm run fix командасын қайта іске қосыңыз.',
    notWritten: 'Ештеңе жазылған жоқ.',
    nothing: 'Адамсыз түзетуге болатын ештеңе жоқ.',
    left: 'Сізге қалғаны:',
    check: 'Қалғанын npm run check айтады.',
  },
};
