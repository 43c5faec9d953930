// The words of a text without what is none of its author's prose: code, addresses, names of files, tags, the marks of Markdown. The
// rest keeps its place, so that a rule that finds something can say where.

import { decodeEntities } from './entities.ts';

export interface Prose {
  /** As long as the text; each unit that is no prose is HIDDEN, and an entity is the character that it means. */
  readonly words: string;
  /** Links that lead out of the kiosk. */
  readonly links: readonly { readonly href: string; readonly at: number }[];
}

/** A character that nobody writes: neither a letter nor a space. */
export const HIDDEN = '\uFFFC';

const LEADS_OUT = /^(?:https?:\/\/|mailto:|tel:)/i;

const FENCE = '(?<=^|\\n) {0,3}(?<fence>`{3,}|~{3,})[^]*?(?:\\n {0,3}\\k<fence>|$)';
const SPAN = '(?<!`)(?<ticks>`+)(?!`)(?:(?!\\n\\n)[^])*?(?<!`)\\k<ticks>(?!`)';
const TARGET = '\\]\\((?<target>[^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*)(?: [^)\\n]*)?\\)';
const TAG = '</?[A-Za-z][^>\\n]{0,300}>';
const AUTOLINK = '<(?<auto>(?:https?|mailto|tel):[^>\\s]*)>';
const RULER = '(?<=^|\\n)[|:\\- \\t]*-{2}[|:\\- \\t]*(?=\\n|$)';
/** The sign of a list or of a quote, with the spaces after it. */
const LIST = '(?<=^|\\n)[ \\t>]*(?:(?:[-+*•]|\\d{1,9}[.)])[ \\t]+)*';
const ADDRESS = '(?<href>\\b(?:https?://|mailto:|tel:)[^\\s<>|»)]*[^\\s<>|»).,;:!?])';
/** Mail addresses, hosts, paths and names of files. */
const FILE = '(?<![\\w.+-])[\\w.+-]+@[\\w-]+\\.[\\w.]+|\\bwww\\.[^\\s<>|»)]*|(?<![\\p{L}\\d_/-])/?(?:[\\p{L}\\d_-]+/)*[\\p{L}\\d_-]+\\.(?:avif|webp|png|jpe?g|gif|svg|mp4|webm|vtt|csv|json|geojson|topojson|md|pdf|docx?|xlsx?|pptx?|txt|html?|css|js|zip|kz|ru|com|org|net)(?![\\p{L}\\d])';
const ENTITY = '(?<entity>&(?:#\\d{1,7}|#x[\\da-fA-F]{1,6}|[a-zA-Z]+\\d*);)';
const ESCAPE = '\\\\(?=[\\\\`*_{}\\[\\]()#+.!|<>~"&-])';

const IN_PLAIN = new RegExp([ADDRESS, FILE].join('|'), 'gu');
const IN_MARKDOWN = new RegExp([FENCE, SPAN, AUTOLINK, TARGET, TAG, RULER, ADDRESS, FILE, ENTITY, ESCAPE].join('|'), 'gu');
const LISTS = new RegExp(LIST, 'g');
/** Nothing of all this can stand in a text without one of these. */
const MAY_HIDE = /[`<\]&\\/@]|(?:mailto|tel):|--|\.[a-z]{2}/;
const HAS_LIST = /(?:^|\n)[ \t]*(?:[-+*•>]|\d{1,9}[.)])/;

export function proseOf(text: string, isMarkdown: boolean): Prose {
  const links: { href: string; at: number }[] = [];
  let words = text;
  if (MAY_HIDE.test(text)) {
    words = text.replace(isMarkdown ? IN_MARKDOWN : IN_PLAIN, (found: string, ...rest: unknown[]) => {
      const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
      const at = rest.at(-3) as number;
      const href = groups['href'] ?? groups['auto'] ?? groups['target'] ?? '';
      if (LEADS_OUT.test(href) && !(groups['target'] && isPicture(text, at))) links.push({ href, at: at + found.indexOf(href) });
      const { entity } = groups;
      if (entity !== undefined) return decoded(entity);
      return HIDDEN.repeat(found.length);
    });
  }
  if (isMarkdown && HAS_LIST.test(words)) words = words.replace(LISTS, (found) => HIDDEN.repeat(found.length));
  return { words, links };
}

/** The character that an entity means, and nothing for the rest of it. */
function decoded(entity: string): string {
  return decodeEntities(entity).slice(0, entity.length).replace(/[\u00AD&]/g, HIDDEN).padEnd(entity.length, HIDDEN);
}

/** What is wrong with the address of a picture is told elsewhere. */
function isPicture(text: string, closing: number): boolean {
  return text.charAt(text.lastIndexOf('[', closing) - 1) === '!';
}
