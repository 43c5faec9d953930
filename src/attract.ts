// The attract loop, and the question whether anybody is still there: a part of the composition root, for screens that reset.
import type { FindMedia } from './controllers/contexts.ts';
import { attractSlides } from './core/attract.ts';
import type { Kiosk } from './core/generated/kiosk.ts';
import type { Locale } from './core/locale.ts';
import type { Menu } from './core/menu.ts';
import type { KormeApp } from './elements/korme-app.ts';
import './elements/korme-attract.ts';
import './elements/korme-still-here.ts';
import type { DeckLoading } from './services/release-loader.ts';

export interface AttractOptions {
  readonly kiosk: Pick<Kiosk, 'attract'>;
  readonly menu: Menu;
  readonly languages: readonly Locale[];
  readonly load: (deck: string) => Promise<DeckLoading>;
  readonly mediaOf: (deck: string) => FindMedia;
}

/** What a release has to show while nobody is there. */
export function offerAttract(app: KormeApp, { kiosk: { attract: settings = {} }, menu, languages, load, mediaOf }: AttractOptions): void {
  app.attract = {
    settings, languages, mediaOf,
    slides: attractSlides(settings, menu),
    load: async (deck) => {
      const loading = await load(deck);
      return loading.ok ? loading.deck : null;
    },
  };
}
