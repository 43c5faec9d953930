// Puts an element on the page in the surroundings that the app gives it: a language, media, the styles of the whole.
import { ContextProvider } from '@lit/context';
import { render } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { clockContext, languageContext, mediaContext, offerContext } from '../../src/controllers/contexts.ts';
import type { FindMedia, Offer } from '../../src/controllers/contexts.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { Locale } from '../../src/core/locale.ts';
import type { Theme } from '../../src/core/theme.ts';
import { TABLES } from '../../src/locales/tables.ts';
import { loadTranslation } from '../../src/services/i18n.ts';
import '../../src/styles/base.css';
import { ManualClock } from './manual-clock.ts';

export interface Surroundings {
  readonly locale?: Locale;
  readonly media?: FindMedia;
  /** Time stands still unless a test moves this one. */
  readonly clock?: Clock;
  readonly theme?: Theme;
  readonly offer?: Offer;
}

export interface Fixture<Tested extends LitElement> {
  readonly element: Tested;
  /** Switches the language, as a visitor would, and waits until the element has followed. */
  speak(locale: Locale): Promise<void>;
}

const shown = new Set<HTMLElement>();

afterEach(() => {
  for (const host of shown) host.remove();
  shown.clear();
});

/** @param template Its first element is the one that is tested; it is removed after the test. */
export async function fixture<Tested extends LitElement>(template: TemplateResult, surroundings: Surroundings = {}): Promise<Fixture<Tested>> {
  const { locale = 'ru', media = () => null, clock = new ManualClock(), theme = 'light', offer = null } = surroundings;
  const host = document.createElement('main');
  host.lang = locale;
  host.setAttribute('theme', theme);
  Object.assign(host.style, { display: 'block', minHeight: '100vh', background: 'var(--korme-paper)', color: 'var(--korme-ink)' });
  const language = new ContextProvider(host, { context: languageContext, initialValue: { locale, t: await loadTranslation(TABLES, locale) } });
  new ContextProvider(host, { context: mediaContext, initialValue: media }).hostConnected();
  new ContextProvider(host, { context: offerContext, initialValue: offer }).hostConnected();
  new ContextProvider(host, { context: clockContext, initialValue: clock }).hostConnected();
  language.hostConnected();
  document.body.append(host);
  shown.add(host);
  render(template, host);
  const element = host.firstElementChild as Tested;
  await element.updateComplete;
  return {
    element,
    async speak(next) {
      host.lang = next;
      language.setValue({ locale: next, t: await loadTranslation(TABLES, next) });
      await element.updateComplete;
    },
  };
}
