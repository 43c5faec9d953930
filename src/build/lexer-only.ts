// Of marked only the lexer is used: its tokens become templates. The rest of the file would come along, because the library
// makes an instance of itself while it loads; without that, the bundler leaves it out (4 KB of the first script).
import type { Plugin } from 'vite';

export const lexerOnly: Plugin = {
  name: 'korme:lexer-only',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/marked\/lib\/marked\.esm\.js$/ },
    handler: (code) => {
      const instance = /var \w+=new \w+;function \w+\(\w+,\w+\)\{return \w+\.parse\(/.exec(code);
      const exported = (name: string): string => new RegExp(`[{,](\\w+) as ${name}[,}]`).exec(code)?.[1] ?? '';
      if (!instance || !exported('Lexer') || !exported('Tokenizer')) throw new Error('marked is built another way now: src/build/lexer-only.ts has to follow');
      return { code: `${code.slice(0, instance.index)}export{${exported('Lexer')} as Lexer,${exported('Tokenizer')} as Tokenizer};`, map: null };
    },
  },
};
