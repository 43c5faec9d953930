// Where a Kazakh word may be divided («тасымал»). No browser and no library has Kazakh patterns, and the writing is regular:
// a syllable begins with the one consonant before its vowel.

const VOWELS = 'аәеёиоөұүыіэюяaäeıoöūüy';
/** «У», and in the Latin alphabet of 2021 also «и» with «й»: vowels or consonants. */
const GLIDES = 'уui';
const SIGNS = 'ьъ';

/** Loan words keep these pairs together where a third consonant stands before them: «элек-трон», «ин-фра». */
const STOPS = 'бвгдкптфbvgdkptf';
const LIQUIDS = 'лрlr';

/** Compounds whose second part begins with a vowel: the rule would carry a consonant over into it. Each stands for all words that begin so. */
const COMPOUNDS = `ақ-орда қызыл-орда ел-орда шет-ел сырт-ел жер-ас жол-ас қол-ас су-ас қол-өнер көк-өніс кәсіп-орын кәсіп-одақ
  зейнет-ақы еңбек-ақы жәрдем-ақы қалам-ақы сый-ақы өтем-ақы төл-ақы айлық-ақы жол-ақы қонақ-үй ауыз-екі бір-ауыз жан-ұя жан-аш
  халық-ара мемлекет-ара аймақ-ара ұлт-ара өңір-ара үкімет-ара облыс-ара аудан-ара қала-ара сала-ара тұлға-ара дін-ара пән-ара
  топ-ара жүйе-ара ведомство-ара үш-арал сары-ағаш бес-оба жаңа-өзен шағын-ауд көп-ұлт көп-өлшем үш-өлшем көп-арна көп-ат
  от-ағасы от-анасы ат-үсті көз-әйнек тік-ұшақ мұз-айдын бой-ұсын сегіз-аяқ екі-ұдай бес-аспап сан-алуан әр-алуан
  қан-айналым тауар-айналым құжат-айналым жүк-айналым био-о био-а био-э гидро-э жылу-э радио-э термо-э микро-э су-электр
  жел-электр авто-а теле-а теле-о`;

const COMPOUND = new RegExp(`^(?:${COMPOUNDS.replace(/-(\S+)/g, '(?=$1)').replace(/\s+/g, '|')})`);

/** Countries: «Қазақ-стан», not «Қазақс-тан». */
const COUNTRY = /.[бгзкқнңbgzkqnñ](?=стан|stan)/;

/** The places (offsets) where a word of small letters may be divided, at least two letters from each end. */
export function kazakhBreaks(word: string): readonly number[] {
  const seam = seamOf(word);
  if (seam > 0) return [...kazakhBreaks(word.slice(0, seam)), seam, ...kazakhBreaks(word.slice(seam)).map((at) => at + seam)];
  const sounds = soundsOf(word);
  const places: number[] = [];
  for (let i = Math.max(2, sounds.indexOf('v') + 1); i < word.length - 1; i += 1) if (beginsSyllable(word, sounds, i)) places.push(i);
  return places;
}

/** Where the second part of a compound begins; 0 in other words. */
function seamOf(word: string): number {
  const compound = COMPOUND.exec(word);
  if (compound) return compound[0].length;
  const country = COUNTRY.exec(word);
  return country ? country.index + 2 : 0;
}

/**
 * Each letter as v (vowel), c (consonant) or s (sign). A glide, like «у», is a consonant after a vowel («да-уыс») and at the head of a word
 * before one («уа-қыт»), else a vowel («су-ық»).
 */
function soundsOf(word: string): string {
  let sounds = '';
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charAt(i);
    const glides = i === 0 ? VOWELS.includes(word.charAt(1)) : sounds.endsWith('v');
    if (VOWELS.includes(letter) || (GLIDES.includes(letter) && !glides)) sounds += 'v';
    else sounds += SIGNS.includes(letter) ? 's' : 'c';
  }
  return sounds;
}

function beginsSyllable(word: string, sounds: string, i: number): boolean {
  const rest = sounds.slice(i);
  if (rest.startsWith('v')) return sounds[i - 1] === 'v' || word[i - 1] === 'ъ';
  if (rest.startsWith('csv')) return word[i + 1] === 'ь';
  if (rest.startsWith('cv')) return !isPair(word, sounds, i - 1);
  return rest.startsWith('ccv') && isPair(word, sounds, i);
}

/** A stop and an r or l, with another consonant before them. */
function isPair(word: string, sounds: string, i: number): boolean {
  return sounds[i - 1] !== 'v' && STOPS.includes(word.charAt(i)) && LIQUIDS.includes(word.charAt(i + 1));
}
