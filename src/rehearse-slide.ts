// Tries a slide of a release that is not shown yet: a part of the composition root, loaded when there is one.
import type { MediaFile } from './controllers/contexts.ts';
import type { Clock } from './core/clock.ts';
import type { FileEntry, Release } from './core/release.ts';
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

/** In the size and colours of the screen as it is now. A page that is not seen paints nothing, and that is no fault of the slide. */
export async function rehearseSlide({ deck, slide, media, release, locale }: NewSlide, { app, clock, mediaFile }: Behind): Promise<'shown' | 'undrawable' | 'slow'> {
  if (document.visibilityState !== 'visible') return 'slow';
  const language = app.language.locale === locale ? app.language : { locale, t: await loadTranslation(TABLES, locale) };
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
