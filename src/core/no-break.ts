// Spaces where no line may end, as a typesetter sets them: a number stays with its unit, initials with their name, a short
// word with the one that it belongs to. Only plain spaces change, each into one no-break space: every place in the text stays where it
// was. The text may be Markdown: words are bound over its marks (`**12** km`), and a space that its form needs stays plain.
import type { Locale } from './locale.ts';

const NO_BREAK = '\u00A0';

/** A space between what stands before it and what follows. What stands before is looked at over a few letters only, so a text costs its length. */
function space(before: string, after: string): string {
  return ` (?<=(?:${before})${MARKS} )(?=${MARKS}(?:${after}))`;
}

/** Where bold words and slanted ones begin and end. Code is left as it is. */
const MARKS = '[*_]{0,3}';
/** The end of a word: not the sign of a list, a quote, a heading, a task or a cell. */
const WORD = '(?:[^\\s`.)\\]>|#+*-]|(?<!\\d)[.)])';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\d])';

const SUMS = 'мың|млн|млрд|трлн|тыс\\.?';
const MONEY = '[₸$€]|теңге|тенге|тг|руб';
const UNITS = `(?:км|м|см|мм|га|кг|г|мг|т|ц|л|мл|кВт|МВт|ГВт|Вт|кВ|В|А|Гц|МБ|ГБ|сағ|мин|сек|с|ч|ж|ғ|гг|в|вв|год|года|году|лет|бет|стр)${END}`;
/** Dates in any case: the beginnings are enough. */
const MONTHS = 'жыл|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр';

/** In every language. */
const COMMON = [
  space('[№§©]', '[^\\s#`]'),
  space('\\d', `\\d{3}(?!\\d)|[%‰°]|${SUMS}|${MONEY}|${UNITS}|${MONTHS}`),
  space(`%|${SUMS}`, MONEY),
  space('[IVX]', `(?:вв?|ғ|век|ғасыр)`),
  space(`${START}\\p{Lu}\\.`, '\\p{Lu}'),
  space('\\p{Ll}', '\\p{Lu}\\.\\s?\\p{Lu}\\.(?!\\s\\p{Lu})'),
  space(`${START}\\p{L}\\.`, '\\p{L}\\.'),
  space(WORD, '[—–-](?:\\s|$)'),
  // Not after `–`: there a line may end whatever the space is (UAX 14, LB12a), and the next one would begin with it.
  space('^[—•]', '\\S'),
  space('\\d[ \\u00A0]—', '\\d'),
  space('—', '\\d{4}(?=[»”"]|$)'), // A programme and its year.
];

const PREPOSITIONS = '[АВИКОСУавикосуЯя]|[ВвКкСс]о|[Оо]б|[Нн][аеио]|[Пп]о|[Ии]з|[Зз]а|[Оо]т|[Дд][оа]|[Бб]ез|[Дд]ля|[Пп]ри|[Пп]од|[Нн]ад|[Пп]ро';

const OF_LANGUAGE: Readonly<Record<Locale, readonly string[]>> = {
  kk: [space(WORD, `(?:[дтмбп][ае]|ғой)${END}`)],
  ru: [
    space(`${START}(?:${PREPOSITIONS})`, '[^\\s#`]'),
    space(WORD, `(?:же?|бы?|ли|ль)${END}`),
    space(`${START}(?:г|ул|пр|д|кв|стр|рис|табл|пп?|ст|им|с)\\.`, '[\\p{Lu}\\d]'),
  ],
  en: [],
};

const RULES = new Map<Locale, RegExp>();

/** Binds the words of a text that belong on one line. */
export function bindWords(text: string, lang: Locale): string {
  const rule = RULES.get(lang) ?? new RegExp([...COMMON, ...OF_LANGUAGE[lang]].join('|'), 'gu');
  RULES.set(lang, rule);
  return text.replace(rule, NO_BREAK);
}
