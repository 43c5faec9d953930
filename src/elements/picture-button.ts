import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import type { Image } from '../core/deck.ts';
import { pick, type Words } from '../core/locale.ts';
import { buttonStyles } from './button-styles.ts';
import { laterIcon } from './later-icons.ts';

/** A picture is to be seen over the whole screen, with those beside it that belong together. */
export class PictureOpenRequest extends Event {
  static readonly type = 'picture-open-request';
  readonly images: readonly Image[];
  readonly index: number;

  constructor(images: readonly Image[], index: number) {
    super(PictureOpenRequest.type, { bubbles: true, composed: true });
    this.images = images;
    this.index = index;
  }
}

/**
 * Lies over a picture, in a positioned element of the same size: a touch anywhere on the picture enlarges it. It comes after
 * the first slide; until then the picture is just a picture.
 *
 * @fires picture-open-request - The picture was touched.
 */
@customElement('picture-button')
export class PictureButton extends LitElement {
  static override readonly styles = [buttonStyles, css`
    :host { position: absolute; inset: 0; }
    button { position: absolute; inset: 0; border: 0; border-radius: 0; padding: 0.4em; background: none; color: #fff; align-items: end; justify-content: end; cursor: zoom-in; }
    button:active { transform: none; background: none; }
    button:focus-visible { outline-offset: -6px; box-shadow: var(--korme-ring-inside); }
    .icon { background: rgb(7 22 26 / 62%); border-radius: 0.3em; padding: 0.25em; width: 1.2em; height: 1.2em; }
    :host([unmarked]) .icon { display: none; }
  `];

  /** The pictures that belong together. */
  @property({ attribute: false }) images: readonly Image[] = [];
  /** The one that it lies over, from 0. */
  @property({ attribute: false }) index = 0;
  /** Without a sign, where one would disturb. */
  @property({ type: Boolean }) unmarked = false;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { language } = this;
    if (!language) return nothing;
    const shows = pick(this.images[this.index]?.alt, language.locale);
    const foreign = shows && shows.lang !== language.locale ? shows : null;
    return html`<button id="enlarge" type="button" aria-label=${this.#name(foreign ? null : shows, language)} aria-labelledby=${ifDefined(foreign ? 'enlarge shows' : undefined)} @click=${() => this.dispatchEvent(new PictureOpenRequest(this.images, this.index))}>${laterIcon('enlarge')}</button>${foreign ? html`<span id="shows" hidden lang=${foreign.lang}>${foreign.words}</span>` : nothing}`;
  }

  /** Which picture it is: what it shows, where that is in the same language, else its place among those beside it. */
  #name(shows: Words | null, { t }: Language): string {
    const which = shows?.words ?? (this.images.length > 1 ? String(this.index + 1) : '');
    return which ? `${t('image.enlarge')}: ${which}` : t('image.enlarge');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'picture-button': PictureButton;
  }
  interface HTMLElementEventMap {
    'picture-open-request': PictureOpenRequest;
  }
}
