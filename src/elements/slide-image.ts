import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, mediaContext, type FindMedia, type Language } from '../controllers/contexts.ts';
import type { Image } from '../core/deck.ts';
import { isLong } from '../core/flow.ts';
import { pick } from '../core/locale.ts';
import { captionStyles, captionTemplate } from './caption.ts';

/** A picture with its caption, as large as its place allows. */
@customElement('slide-image')
export class SlideImage extends LitElement {
  static override readonly styles = [captionStyles, css`
    :host { display: block; min-height: 0; min-width: 0; }
    figure { margin: 0; height: 100%; display: flex; flex-direction: column; justify-content: center; gap: 0.8em; }
    .frame { flex: 0 1 auto; min-height: 0; height: 100%; display: grid; place-items: center; position: relative; }
    img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; border-radius: var(--korme-radius); }
    :host([cropped]) img { object-fit: cover; border-radius: 0; }
    .missing { border: 2px dashed var(--korme-line); border-radius: var(--korme-radius); padding: 2em; color: var(--korme-muted); text-align: center; font-size: var(--korme-small); }
    .missing svg { width: 3em; height: 3em; }
  `];

  @property({ attribute: false }) image: Image | null = null;
  /** Fills its place and is cropped around its focus point. */
  @property({ type: Boolean, reflect: true }) cropped = false;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { image, language } = this;
    if (!image || !language) return nothing;
    const caption = isLong(image.caption, language.locale) ? null : pick(image.caption, language.locale);
    return html`<figure><div class="frame">${this.#picture(image, language)}</div>${captionTemplate(caption)}</figure>`;
  }

  #picture(image: Image, { locale, t }: Language): TemplateResult {
    const alt = pick(image.alt, locale);
    const file = this.media(image.src);
    if (!file) return html`<p class="missing" lang=${alt?.lang ?? locale}>${alt?.words ?? t('image.missing')}</p>`;
    return html`<img src=${file.url} alt=${alt?.words ?? ''} lang=${alt?.lang ?? nothing} width=${file.width ?? nothing} height=${file.height ?? nothing}
      draggable="false" decoding="async" .style=${`object-position: ${image.focus.x * 100}% ${image.focus.y * 100}%`}>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-image': SlideImage;
  }
}
