// Tries a slide of a release that is not shown yet: a part of the composition root, loaded when there is one.
import type { Language, MediaFile } from './controllers/contexts.ts';
import type { Clock } from './core/clock.ts';
import type { Locale } from './core/locale.ts';
import type { FileEntry, Release } from './core/release.ts';
import { startOf } from './core/start.ts';
import type { KormeApp } from './elements/korme-app.ts';
import { KormeRehearsal } from './elements/korme-rehearsal.ts';
import { TABLES } from './locales/tables.ts';
import { loadTranslation } from './services/i18n.ts';
import type { NewSlide } from './services/rehearsal.ts';

export interface Behind {
  readonly app: KormeApp;
  readonly clock: Clock;
  readonly mediaFile: (file: FileEntry, release: Release) => MediaFile;
}

/** ms: how often it is looked at, and for how long. */
const LOOK = 250;
const PATIENCE = 10_000;

type Tried = 'shown' | 'undrawable' | 'slow';

/** In each language of the release, in the size and colours of the screen as it is now. */
export async function rehearseSlide(slide: NewSlide, behind: Behind): Promise<Tried> {
  let tried: Tried = 'shown';
  for (const locale of startOf(slide.release.manifest.kiosk, new Map()).languages) {
    const one = await rehearseIn(await languageOf(locale, behind.app), slide, behind);
    if (one === 'undrawable') return one;
    if (one === 'slow') tried = one;
  }
  return tried;
}

async function languageOf(locale: Locale, { language }: KormeApp): Promise<Language> {
  return language.locale === locale ? language : { locale, t: await loadTranslation(TABLES, locale) };
}

/** A page that is not seen paints nothing, and that is no fault of the slide. */
async function rehearseIn(language: Language, { deck, slide, media, release }: NewSlide, { app, clock, mediaFile }: Behind): Promise<Tried> {
  if (document.visibilityState !== 'visible') return 'slow';
  const rehearsal = new KormeRehearsal();
  Object.assign(rehearsal, {
    language, deck, slide, size: app.state?.size ?? 100,
    media: (src: string) => {
      const file = Object.hasOwn(media, src) ? media[src] : undefined;
      return file ? mediaFile(file, release) : null;
    },
  });
  app.renderRoot.append(rehearsal);
  try {
    const painted = rehearsal.painted().then(() => true, () => true);
    for (let waited = 0; waited < PATIENCE && rehearsal.isConnected; waited += LOOK) {
      const isPainted = await Promise.race([painted, new Promise<false>((resolve) => { clock.after(LOOK, () => { resolve(false); }); })]);
      if (await rehearsal.failure() !== null) return 'undrawable';
      if (isPainted) return 'shown';
    }
    return 'slow';
  } finally {
    rehearsal.remove();
  }
}
