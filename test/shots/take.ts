// Walks a kiosk as a visitor does and photographs every page when it has been painted and stands still.
import type { Page } from 'playwright-core';
import { arrive, walk } from '../e2e/support/screen.ts';
import type { Plan, Setting } from './plan.ts';

export interface Shot {
  readonly setting: Setting;
  /** What is on it: `menu`, `menu 1.2`, or deck, slide and page: `1.2.1 drip`, `1.2.1 drip 2/3`. */
  readonly label: string;
  readonly png: Buffer;
}

/** Every page of the planned decks and sections in one setting. */
export async function* take({ browser, url, decks, sections }: Plan, setting: Setting): AsyncGenerator<Shot> {
  const { screen, lang, theme, size } = setting;
  const context = await browser.newContext({ viewport: screen, reducedMotion: 'reduce', locale: 'ru-RU' });
  try {
    const page = await context.newPage();
    const open = (path: string): Promise<unknown> => page.goto(`${url}?lang=${lang}&theme=${theme}&size=${size}&attract=off#/${path}`);
    const shot = async (label: string): Promise<Shot> => ({ setting, label, png: await photograph(page) });
    for (const id of sections) {
      await open(id === '' ? '' : `${id}/`);
      await arrive(page, { state: 'menu', lang, theme });
      yield await shot(`menu ${id}`.trim());
    }
    for (const id of decks) {
      await open(id);
      await arrive(page, { state: 'deck', deck: id, lang, theme });
      for await (const place of walk(page)) yield await shot(`${id} ${place.slide ?? ''}${place.pages === '1' ? '' : ` ${place.page ?? ''}/${place.pages ?? ''}`}`);
    }
  } finally {
    await context.close();
  }
}

/** The screen, when every picture on it is there. */
export async function photograph(page: Page): Promise<Buffer> {
  await page.evaluate(picturesReady);
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** Runs in the page: every picture in it is decoded, or can't be. */
async function picturesReady(): Promise<void> {
  const pictures: HTMLImageElement[] = [];
  const find = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLImageElement) pictures.push(element);
      if (element.shadowRoot) find(element.shadowRoot);
    }
  };
  find(document);
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve); }); });
}
