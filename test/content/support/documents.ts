// What people read about Körme: README.md and the pages of docs/, with the blocks and links that they hold.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, ROOT } from './sample.ts';

export interface Page {
  /** From the root of the project. */
  readonly path: string;
  readonly text: string;
}

export const PAGES: readonly Page[] = ['README.md', ...filesUnder('docs').filter((path) => path.endsWith('.md'))]
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Blocks of code in one language. */
export function blocksIn(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)\\n\`\`\`$`, 'gms'))].map(([, block = '']) => block);
}

export function withoutBlocks(text: string): string {
  return text.replace(/^```.*?^```$/gms, '');
}

/** As GitHub makes them of headings. */
export function addressesIn(text: string): string[] {
  return (withoutBlocks(text).match(/^#+ .*$/gm) ?? [])
    .map((heading) => heading.replace(/^#+ /, '').toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-'));
}

/** Where links and pictures lead, those to the web left out. */
export function linksIn(text: string): string[] {
  return [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^\w+:/.test(link));
}
