// `npm run shots`: photographs every sample slide in every theme, language and size, for people to look at.
// `npm run shots -- --sizes 1920x1080,390x844 --themes light --languages kk --decks menu,1.1 --text 100,200 --out DIR` narrows it;
// `npm run shots -- --references` renews the few small pictures that the tests compare with, `npm run shots -- --guide` those of
// the guide for those who write decks.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { nameOf, SCREENS, type Plan, type Screen, type Setting } from '../../test/shots/plan.ts';
import { ContactSheet } from '../../test/shots/sheet.ts';
import { take } from '../../test/shots/take.ts';
import { findBrowser } from '../../test/support/browser.ts';
import { readSource } from '../build/read-source.ts';
import type { Locale } from '../core/locale.ts';
import { THEMES, type Theme } from '../core/theme.ts';
import { fromUser, PUBLIC, ROOT, slidesFolder } from './project.ts';
import { refuse } from './refuse.ts';
import { serveKiosk } from './serve-kiosk.ts';
import { renewGuide, renewReferences } from './shots-kept.ts';
import { count } from './step.ts';

const LANGUAGES: readonly Locale[] = ['kk', 'ru'];
/** Stands for the menu and its sections among the decks. */
const MENU = 'menu';
const TOGETHER = 2;

const OPTIONS = { sizes: { type: 'string' }, themes: { type: 'string' }, languages: { type: 'string' }, decks: { type: 'string' }, text: { type: 'string' }, out: { type: 'string' }, slides: { type: 'string' }, references: { type: 'boolean' }, guide: { type: 'boolean' } } as const;

/** 1 without a browser, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return refuse(`${options} The options are ${Object.keys(OPTIONS).map((name) => `--${name}`).join(', ')}.`);
  if (options.references) return renewReferences();
  if (options.guide) return renewGuide();
  const found = await findBrowser();
  if (!found.ok) return refuse(found.reason, 1);
  const slides = slidesFolder(options.slides);
  const { decks } = await readSource(slides, PUBLIC);
  const all = decks.map(({ json }) => json.id);
  const chosen = options.decks ?? [MENU, ...all];
  const unknown = chosen.find((id) => id !== MENU && !all.includes(id));
  if (unknown !== undefined) return refuse(`There is no deck ${unknown}: there are ${[MENU, ...all].join(', ')}.`);

  const out = options.out === undefined ? join(ROOT, 'shots') : fromUser(options.out);
  await rm(out, { recursive: true, force: true });
  const sheet = new ContactSheet(out);
  const kiosk = await serveKiosk(slides);
  const browser = await chromium.launch(found.browser);
  try {
    const plan: Plan = { browser, url: kiosk.url, decks: all.filter((id) => chosen.includes(id)), sections: chosen.includes(MENU) ? ['', ...sectionsOf(all)] : [] };
    const settings = options.settings.values();
    await Promise.all(Array.from({ length: TOGETHER }, async () => {
      for (const setting of settings) {
        const started = performance.now();
        for await (const shot of take(plan, setting)) await sheet.add(shot);
        console.log(`${nameOf(setting.screen)} ${setting.theme} ${setting.lang} ${setting.size} % (${((performance.now() - started) / 1000).toFixed(1)} s)`);
      }
    }));
    console.log(`${count(await sheet.write(), 'picture')}: open ${join(out, 'index.html')}`);
    return 0;
  } finally {
    await browser.close();
    await kiosk.stop();
  }
}

/** What lies above the decks: 1.2.1 lies in 1.2 and in 1. */
function sectionsOf(decks: readonly string[]): string[] {
  const above = decks.flatMap((id) => id.split('.').slice(0, -1).map((_, depth, parts) => parts.slice(0, depth + 1).join('.')));
  return [...new Set(above)].sort();
}

interface ShotOptions {
  readonly settings: readonly Setting[];
  readonly decks: readonly string[] | null;
  readonly out: string | undefined;
  readonly slides: string | undefined;
  readonly references: boolean;
  readonly guide: boolean;
}

/** A sentence where the arguments make no sense. */
function parse(args: string[]): ShotOptions | string {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    const screens = among(values.sizes, SCREENS, nameOf);
    const themes = among(values.themes, THEMES, String);
    const languages = among(values.languages, LANGUAGES, String);
    const sizes = (values.text ?? '100').split(',').map(Number);
    if (sizes.some((size) => !(size >= 50 && size <= 300))) throw new Error('The text size is a number from 50 to 300.');
    const settings = screens.flatMap((screen: Screen) => themes.flatMap((theme: Theme) => languages.flatMap((lang) => sizes.map((size) => ({ screen, theme, lang, size })))));
    return { settings, decks: values.decks?.split(',') ?? null, out: values.out, slides: values.slides, references: values.references ?? false, guide: values.guide ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}

function among<T>(given: string | undefined, all: readonly T[], name: (one: T) => string): readonly T[] {
  if (given === undefined) return all;
  return given.split(',').map((wanted) => {
    const one = all.find((known) => name(known) === wanted);
    if (one === undefined) throw new Error(`There is no ${wanted}: there are ${all.map(name).join(', ')}.`);
    return one;
  });
}
