// Letters that people write who have no Kazakh keyboard, or another nation's: э for ә, the Ukrainian ї for і. A hint, never certain.

export interface StrangeLetter {
  readonly word: string;
  readonly letter: string;
  /** UTF-16 units of the text. */
  readonly at: number;
  /** What the word probably is; null where nothing is near. */
  readonly meant: string | null;
}

/** Cyrillic letters of other languages, with the one of Kazakh and the one of Russian that looks most like them. */
const FOREIGN: Readonly<Record<string, readonly [kk: string, ru: string] | null>> = {
  ї: ['и', 'и'], є: ['е', 'э'], ґ: ['ғ', 'г'], ў: ['ұ', 'у'], ӯ: ['ұ', 'у'], ҳ: ['х', 'х'], ҡ: ['қ', 'к'], ӄ: ['қ', 'к'], ҝ: ['қ', 'к'], ӊ: ['ң', 'н'], ҥ: ['ң', 'н'], ӈ: ['ң', 'н'],
  ӣ: ['и', 'и'], ӧ: ['ө', 'о'], ӓ: ['ә', 'а'], ӱ: ['ү', 'у'], ӳ: ['ү', 'у'], ӏ: ['і', 'і'], җ: ['ж', 'ж'], ѕ: null, ј: ['й', 'й'], ђ: null, ћ: null, љ: null, њ: null, џ: null, ќ: ['к', 'к'], ѓ: ['ғ', 'г'],
  ҙ: ['з', 'з'], ҫ: ['с', 'с'], ѣ: ['е', 'е'], ѳ: ['ө', 'ф'],
};
const HAS_FOREIGN = new RegExp(`[${Object.keys(FOREIGN).join('')}]`, 'iu');

const HAS_E = /э/iu;

/** How loanwords begin that have э at their head. */
const LOAN = /^э(?:й(?:нш|фе)|в[ао]|г[ио]|д(?:исон|ельв|икт|уард)|к(?:в|о|з|ип|р|с|ц)|л(?:а|лин|лип|ев|ег|ект|емен|ит|ь)|м(?:а|б(?!ебап)|и|о|п|у|ф)|н(?:г|д[еоу]|ерг|з|к|т|ц)|о|п[иос]|р(?:а|г|з|м|о|у|нст|удит|итре|ивань?)|с(?:к[аио]|п|с|т|ф)|т[аиюн]|ф[еи]|х|ш(?:е?лон))/iu;

/** The same within a compound, where a consonant may stand before (субэкватор, Казэнерго). */
const INNER_LOAN = /^э(?:коном|колог|кран|ксп|ксперт|кватор|кзам|кстр|лектр|лемент|нерг|фир|ффект|таж|тни|тик|стет|скал|пид|вакуа|миг|мисс)/iu;

/** Words in which э after a consonant is right, and foreign names that begin so. */
const AFTER_CONSONANT = /^(?:мэр|сэр|пэр|тэр[ау]|рэп|рэк|рэг|рэй|рэм|кэб|кэш|бэк[аогс]|бэб|бэт|бэйдж|тэг|тэк|тэт|гэг|гэл|гэт|мэт[рт]|мэй|мэн(?:ск|ч)|мэри|хэш|хэ[лмнт]|хэтч|фэн|фэшн|дэв|дэн[ди]|сэм(?:[мю]|$)|сэ[кл]и|сэнд|сэлф|кэт|кэр[оилн]|кэмб|лэ[нпй]|лэпт|нэп|нэнс|пэт|пэйн|шэн|шэр|чжэ|чэн|жэн(?:ь|ьев)?$|вэй|цзэ)/iu;

/** How words of our own begin that have ә at their head. */
const NATIVE = /^э(?:р(?:$|і|бір|қ|дай|түр|ек|кім|не|лен|ине|аң|ең)|л(?:ем(?!ент)|еум|ж|і|сі|д[еі]|п|жу)|ке|кі|йе|йг|йн|йт|д[еі]с|деб|деп|дет|ділет|ділд|дем|н(?:$|ш|ұ|і|дер)|скер|з[іе]|бд|се|сі|ур|уе|ң|ріп|ш|ж|мб[е]бап|мір|теш|птиек|ріпт|пер)/iu;

const WORD = /[\p{L}\p{M}]+/gu;

/**
 * Letters that do not belong into a Kazakh or a Russian text. Of э in a Kazakh one the loanwords are left alone: it is told after a
 * consonant, where loans have it seldom (at their end: каратэ), and at the head of words that are known to begin with ә.
 */
export function strangeLetters(text: string, lang: 'kk' | 'ru'): StrangeLetter[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }): StrangeLetter[] => {
    const e = lang === 'kk' ? wrongE(word) : -1;
    const inside = HAS_FOREIGN.exec(word)?.index ?? e;
    return inside < 0 ? [] : [{ word, letter: word.charAt(inside), at: index, meant: meantBy(word, lang, e >= 0) }];
  });
}

/** The place of the first э that is probably an ә; -1 if there is none. */
function wrongE(word: string): number {
  for (let at = word.search(HAS_E); at >= 0 && at < word.length; at += 1) {
    if (!HAS_E.test(word.charAt(at))) continue;
    const rest = word.slice(at);
    const before = word.charAt(at - 1);
    const isWrong = at === 0 ? NATIVE.test(rest) && !LOAN.test(rest)
      : /[бвгғджзйкқлмнңпрстфхһцчшщ]/iu.test(before) && !INNER_LOAN.test(rest) && !AFTER_CONSONANT.test(word) && (rest.length > 1 || /[ғқңөұүһі]/iu.test(word));
    if (isWrong) return at;
  }
  return -1;
}

function meantBy(word: string, lang: 'kk' | 'ru', hasWrongE: boolean): string | null {
  let meant = '';
  for (const letter of word) {
    const small = letter.toLowerCase();
    const known = FOREIGN[small];
    if (known === null) return null;
    const plain = known ? known[lang === 'kk' ? 0 : 1] : small === 'э' && hasWrongE ? 'ә' : small;
    meant += letter === small ? plain : plain.toUpperCase();
  }
  return meant;
}
