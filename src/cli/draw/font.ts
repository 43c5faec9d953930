// Cuts one font file that holds Kazakh, Russian and Latin together, so that no word ever mixes two files.
import { mkdir, copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const INTER = join(import.meta.dirname, '../../../node_modules/inter-ui');
const OUT = join(import.meta.dirname, '../../styles/fonts');

function range(first: string, last: string): string {
  const from = first.codePointAt(0) ?? 0;
  const to = last.codePointAt(0) ?? 0;
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/** Every letter and sign that the interface and the decks may use. */
const GLYPHS = [
  range(' ', '~'),
  range('А', 'я'), 'Ёё',
  'ӘәҒғҚқҢңӨөҰұҮүҺһІі',
  // Latin Kazakh: the alphabet of 2021, and the accented letters of the one of 2018 that names still carry.
  'ÄäÖöÜüĞğŪūŊŋŞşİıÁáÓóÚúÝýÑñǴǵ',
  // Names of the neighbours: Ukrainian, Belarusian, Uzbek, Tatar and Uyghur letters; the most frequent ones of Turkish, German and French.
  'ЇїЄєҐґЎўҲҳҖҗÇçßÉéÈèÂâ',
  '«»“”„‘’‚‹›–—…•·§¶©®™°±×÷−≈≠≤≥∞%‰′″²³¼½¾√ΔΣΩμπ№₸₽€£¥¢',
  '←↑→↓↔↗⇒✓✗●○■□▪◦★☆',
  // The stress mark of dictionaries; no-break space, narrow no-break space, thin space, soft hyphen, hyphen, no-break hyphen.
  '\u0301\u00a0\u202f\u2009\u00ad\u2010\u2011',
].join('');

/**
 * Kerning, composed letters, local forms, tabular figures for tables and counters, and capitals' punctuation.
 * Left out on purpose: `calt`, which turns "->" into an arrow behind the editor's back, and Inter's optional shapes.
 */
const FEATURES = ['kern', 'ccmp', 'mark', 'mkmk', 'locl', 'tnum', 'case'];

/** The weights that the styles use, from text to titles. */
const WEIGHTS = { min: 400, max: 700, default: 400 };

export async function drawFont(): Promise<string[]> {
  const inter = await readFile(join(INTER, 'variable/InterVariable.woff2'));
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'korme.woff2'), await subsetFont(inter, GLYPHS, { targetFormat: 'woff2', keepFeatures: FEATURES, variationAxes: { wght: WEIGHTS } }));
  await copyFile(join(INTER, 'LICENSE.txt'), join(OUT, 'OFL.txt'));
  return ['src/styles/fonts/korme.woff2', 'src/styles/fonts/OFL.txt'];
}
