import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageContext, mediaContext, type FindMedia, type Language } from '../controllers/contexts.ts';
import type { Image } from '../core/deck.ts';
import { isLong, LONGEST_CAPTION } from '../core/flow.ts';
import { pick } from '../core/locale.ts';
import { captionStyles, captionTemplate } from './caption.ts';
import type { PaintedPicture } from './painted-picture.ts';
import './painted-picture.ts';

/** A picture with its caption, as large as its place allows. */
@customElement('slide-image')
export class SlideImage extends LitElement {
  static override readonly styles = [captionStyles, css`
    :host { display: block; min-height: 0; min-width: 0; container-type: size; }
    figure { margin: 0; height: 100%; display: flex; flex-direction: column; justify-content: center; gap: 0.8em; }
    .frame { flex: 0 1 calc(100cqw / var(--ratio, 1.5)); min-height: 0; container-type: size; display: grid; place-items: center; }
    .place { position: relative; width: min(100cqw, 100cqh * var(--ratio, 1.5)); aspect-ratio: var(--ratio, 1.5); }
    :host([cropped]) .frame, :host([cropped]) .missing { flex: 1 1 0; }
    :host([cropped]) .place { --fit: cover; width: 100%; height: 100%; aspect-ratio: auto; }
    painted-picture { height: 100%; }
    .missing { flex: 0 1 calc(100cqw / 1.5); box-sizing: border-box; display: grid; align-content: safe center; margin: 0; min-height: 0; overflow: hidden auto; border: 2px dashed var(--korme-line); border-radius: var(--korme-radius); padding: 2em; color: var(--korme-muted); text-align: center; font-size: var(--korme-small); }
  `];

  @property({ attribute: false }) image: Image | null = null;
  /** Fills its place and is cropped around its focus point. */
  @property({ type: Boolean, reflect: true }) cropped = false;
  /** The most characters of a caption: a longer one is read elsewhere. */
  @property({ attribute: false }) limit = LONGEST_CAPTION;

  @query('painted-picture') private readonly picture!: PaintedPicture | null;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { image, language } = this;
    if (!image || !language) return nothing;
    const caption = isLong(image.caption, language.locale, this.limit) ? null : pick(image.caption, language.locale);
    return html`<figure>${this.#content(image, language)}${captionTemplate(caption)}</figure>`;
  }

  protected override updated(): void {
    const { x, y } = this.image?.focus ?? { x: 0.5, y: 0.5 };
    const { width, height } = this.picture?.file ?? {};
    this.style.setProperty('--focus', `${x * 100}% ${y * 100}%`);
    this.style.setProperty('--ratio', String(width && height ? width / height : 1.5));
  }

  /** Resolves when the picture is to be seen, or can't be. */
  async decoded(): Promise<void> {
    await this.updateComplete;
    await this.picture?.decoded();
  }

  #content(image: Image, { locale, t }: Language): TemplateResult {
    const alt = pick(image.alt, locale);
    const file = this.media(image.src);
    if (!file) return html`<p class="missing" lang=${alt?.lang ?? locale}>${alt?.words ?? t('image.missing')}</p>`;
    return html`<div class="frame"><div class="place">
      <painted-picture .file=${file} .alt=${alt?.words ?? ''} lang=${ifDefined(alt?.lang)}></painted-picture>
      <picture-button .images=${[image]} ?unmarked=${this.cropped}></picture-button>
    </div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-image': SlideImage;
  }
}
