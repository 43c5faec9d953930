// Faults in how a screen looks: colours that can't be read, a brand that does more than colour.
import type { Mutant } from './mutant.ts';

export const LOOKING: readonly Mutant[] = [
  { harm: 'dark colours pass for readable', file: 'contrast', from: '(light + 0.05) / (dark + 0.05)', to: '(light + 0.05) / (dark + 0.005)' },
  { harm: 'blue on white passes for pale', file: 'contrast', from: '0.0722 * blue', to: '0.722 * blue' },
  { harm: 'a colour of three digits becomes another one', file: 'contrast', from: 'digit + digit', to: "digit + '0'" },
  { harm: 'a brand that nobody can read reaches the screen', file: 'brand', from: 'ratio >= least ? []', to: 'ratio >= 1 ? []' },
  { harm: 'a brand sets whatever it likes', file: 'brand', from: 'Object.hasOwn(TOKENS, name) ? TOKENS[name] : undefined', to: "TOKENS[name] ?? { kind: 'colour' as const }" },
  { harm: 'the dark theme wears the colours of all themes', file: 'brand', from: "...holding('all'), ...holding(theme)]", to: "...holding(theme), ...holding('all')]" },
  { harm: 'the ornament drowns the words', file: 'brand', from: 'Number(value) <= token.most ? value', to: 'Number(value) <= 9 ? value' },
  { harm: 'a rule for any element is taken for a theme', file: 'read-token-styles', from: "THEMES.find((theme) => theme === name) ?? null", to: "THEMES.find((theme) => theme === name) ?? 'all'", tests: ['brand'] },
  { harm: 'a fault in a brand is pointed at in the wrong place', file: 'read-token-styles', from: 'start += line.length + 1;', to: 'start += line.length;', tests: ['brand'] },
  { harm: 'a long text is set large', file: 'arrange', from: 'characters(words) > LONGEST_SHORT', to: 'characters(words) > LONGEST_SHORT * 9' },
  { harm: 'a table is squeezed by large type', file: 'arrange', from: ' || WIDE.test(words)', to: '' },
];
