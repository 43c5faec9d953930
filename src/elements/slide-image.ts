import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
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
    img { flex: 0 1 auto; min-height: 0; width: 100%; height: auto; object-fit: contain; }
    :host([cropped]) img { flex: 1 1 0; object-fit: cover; }
    .missing { margin: 0; min-height: 0; overflow: hidden auto; border: 2px dashed var(--korme-line); border-radius: var(--korme-radius); padding: 2em; color: var(--korme-muted); text-align: center; font-size: var(--korme-small); }
  `];

  @property({ attribute: false }) image: Image | null = null;
  /** Fills its place and is cropped around its focus point. */
  @property({ type: Boolean, reflect: true }) cropped = false;

  @query('img') private readonly picture!: HTMLImageElement | null;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { image, language } = this;
    if (!image || !language) return nothing;
    const caption = isLong(image.caption, language.locale) ? null : pick(image.caption, language.locale);
    return html`<figure>${this.#content(image, language)}${captionTemplate(caption)}</figure>`;
  }

  protected override updated(): void {
    const { x, y } = this.image?.focus ?? { x: 0.5, y: 0.5 };
    this.picture?.style.setProperty('object-position', `${x * 100}% ${y * 100}%`);
  }

  /** Resolves when the picture can be painted, or can't be. */
  async decoded(): Promise<void> {
    await this.updateComplete;
    await this.picture?.decode().catch(() => undefined);
  }

  #content(image: Image, { locale, t }: Language): TemplateResult {
    const alt = pick(image.alt, locale);
    const file = this.media(image.src);
    if (!file) return html`<p class="missing" lang=${alt?.lang ?? locale}>${alt?.words ?? t('image.missing')}</p>`;
    return html`<img src=${file.url} alt=${alt?.words ?? ''} lang=${ifDefined(alt?.lang)} width=${ifDefined(file.width)} height=${ifDefined(file.height)}
      draggable="false" decoding="async">`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-image': SlideImage;
  }
}
