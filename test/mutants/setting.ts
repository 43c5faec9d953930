// Faults in how words are set: divided, bound, and shown in the font.
import type { Mutant } from './mutant.ts';

export const SETTING: readonly Mutant[] = [
  { harm: 'a line ends after one letter of a Kazakh word', file: 'hyphenate-kk', from: 'Math.max(2, ', to: 'Math.max(1, ', tests: ['hyphenate'] },
  { harm: '«халықаралық» is divided in the middle of its parts', file: 'hyphenate-kk', from: 'if (compound) return compound[0].length;', to: '', tests: ['hyphenate', 'hyphenate-words'] },
  { harm: '«дауыс» is divided as «дау-ыс»', file: 'hyphenate-kk', from: ": sounds.endsWith('v')", to: ': false', tests: ['hyphenate', 'hyphenate-words'] },
  { harm: 'a line begins with a soft sign', file: 'hyphenate-kk', from: "const SIGNS = 'ьъ'", to: "const SIGNS = ''", tests: ['hyphenate'] },
  { harm: 'an address is shown with a hyphen that is not its own', file: 'hyphenate', from: 'isAddress(token) ? token : ', to: '' },
  { harm: 'ЮНЕСКО is divided', file: 'hyphenate', from: 'SHORTEST_IN_CAPITALS = 8', to: 'SHORTEST_IN_CAPITALS = 6' },
  { harm: 'a million is cut into its groups of digits', file: 'no-break', from: String.raw`\\d{3}(?!\\d)|`, to: '' },
  { harm: 'a line ends with «в»', file: 'no-break', from: '[АВИКОСУавикосуЯя]', to: '[АИОУаиоуЯя]' },
  { harm: 'a line begins with a dash', file: 'no-break', from: String.raw`[—–-](?:\\s|$)`, to: String.raw`[–-](?:\\s|$)` },
  { harm: 'an editor is not told of the last character of a range', file: 'glyph-findings', from: 'code <= last', to: 'code < last' },
  { harm: 'a letter typed in two parts is reported as missing', file: 'glyph-findings', from: ".normalize('NFC')", to: '' },
];
