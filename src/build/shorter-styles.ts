// Styles inside elements are template strings, which no minifier touches: this takes out their comments, their line breaks
// and the spaces that say nothing.
import type { Plugin } from 'vite';

/** What is put in from elsewhere: the spaces around it are its own affair. */
const INSERTED = /(\$\{[^}]*\})/;

/** @param styles as they stand in the source, with what is put into them. */
export function shorten(styles: string): string {
  return styles.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ').split(INSERTED).map((part) => INSERTED.test(part) ? part : tight(part)).join('');
}

/** Spaces after : ; , { } and before { } ; mean nothing in a style sheet; before a colon one may (`li :hover`). */
function tight(styles: string): string {
  return styles.replace(/([:;,{}]) /g, '$1').replace(/ ([{};])/g, '$1').replaceAll(';}', '}');
}

export const shorterStyles: Plugin = {
  name: 'korme:shorter-styles',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/elements\/.*\.ts$/, code: /css`/ },
    handler: (code) => ({ code: code.replace(/css`[^`]*`/g, shorten), map: null }),
  },
};
