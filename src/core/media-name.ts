// Names of media files. A web server tells capitals from small letters and é in one sign from é in two; the computer of an editor
// may not. So names are small Latin letters, digits, hyphens, dots and underscores.
import { unmix } from './alphabets.ts';
import { suggest } from './suggestion.ts';

const GOOD = /^[a-z0-9._-]+$/;

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
  ə: 'a', ı: 'i', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', '№': 'no',
};

/**
 * The name that a file should have: the same for every name that it gives. Letters that only look Latin become what they look like, other
 * Cyrillic ones become Latin, spaces become hyphens. `name` is that of the file alone; what can't be named at all is "file".
 */
export function goodName(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? latin(name.slice(dot + 1)).replace(/[^a-z0-9]+/g, '') : '';
  const stem = latin(dot > 0 ? name.slice(0, dot) : name).replace(ending === '' ? /[^a-z0-9_]+/g : /[^a-z0-9._]+/g, '-').replace(/-*\.[-.]*/g, '.').replace(/^[-.]+|[-.]+$/g, '');
  return ending === '' ? stem || 'file' : `${stem || 'file'}.${ending}`;
}

/** Is every sign of the name one that any system takes as it is? */
export function isGoodName(name: string): boolean {
  return GOOD.test(name) && goodName(name) === name;
}

function latin(words: string): string {
  const one = words.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, (word) => {
    const { alphabet, corrected } = unmix(word, 'kk');
    return alphabet === 'latin' && corrected !== null ? corrected : word;
  });
  const spelt = [...one.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
  return spelt.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Cyrillic letters that look like Latin ones, for comparing only. */
const ALIKE: Readonly<Record<string, string>> = { а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', һ: 'h', і: 'i', к: 'k', м: 'm', о: 'o', р: 'p', т: 't', х: 'x', у: 'y', ү: 'y', ә: 'ə' };

/** The file among `names` that was probably meant by `name`; null if none is near. Case, spaces, look-alikes and the ending are the commonest slips. */
export function nearestName(name: string, names: readonly string[]): string | null {
  for (const fold of [alike, (one: string): string => withoutEnding(alike(one)), (one: string): string => withoutEnding(goodName(one))]) {
    const wanted = fold(name);
    const same = names.find((other) => fold(other) === wanted);
    if (same !== undefined) return same;
  }
  return suggest(name, names);
}

function alike(name: string): string {
  return [...name.normalize('NFC').toLowerCase()].map((letter) => ALIKE[letter] ?? letter).join('').replace(/[\s_-]+/g, '-').replace(/\.jpeg$/, '.jpg');
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
