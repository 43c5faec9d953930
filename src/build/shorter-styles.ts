// Styles inside elements are template strings, which no minifier touches: this takes out their line breaks and indents.
import type { Plugin } from 'vite';

export const shorterStyles: Plugin = {
  name: 'korme:shorter-styles',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/elements\/.*\.ts$/, code: /css`/ },
    handler: (code) => ({ code: code.replace(/css`[^`]*`/g, (styles) => styles.replace(/\s*\n\s*/g, ' ')), map: null }),
  },
};
