import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageContext, mediaContext, type FindMedia, type Language, type MediaFile } from '../controllers/contexts.ts';
import type { Image } from '../core/deck.ts';
import { isLong } from '../core/flow.ts';
import { pick, type Words } from '../core/locale.ts';
import { captionStyles, captionTemplate } from './caption.ts';

/** A picture with its caption, as large as its place allows. Its place has its colours until it is there. */
@customElement('slide-image')
export class SlideImage extends LitElement {
  static override readonly styles = [captionStyles, css`
    :host { display: block; min-height: 0; min-width: 0; container-type: size; }
    figure { margin: 0; height: 100%; display: flex; flex-direction: column; justify-content: center; gap: 0.8em; }
    .frame { flex: 0 1 calc(100cqw / var(--ratio, 1.5)); min-height: 0; container-type: size; display: grid; place-items: center; }
    .place { position: relative; width: min(100cqw, 100cqh * var(--ratio, 1.5)); aspect-ratio: var(--ratio, 1.5); overflow: hidden; }
    :host([cropped]) .frame { flex: 1 1 0; }
    :host([cropped]) .place { width: 100%; height: 100%; aspect-ratio: auto; }
    img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; }
    :host([cropped]) img { object-fit: cover; }
    img:not([data-ready]) { visibility: hidden; }
    .missing { margin: 0; min-height: 0; overflow: hidden auto; border: 2px dashed var(--korme-line); border-radius: var(--korme-radius); padding: 2em; color: var(--korme-muted); text-align: center; font-size: var(--korme-small); }
  `];

  @property({ attribute: false }) image: Image | null = null;
  /** Fills its place and is cropped around its focus point. */
  @property({ type: Boolean, reflect: true }) cropped = false;

  @query('img') private readonly picture!: HTMLImageElement | null;
  @query('.place') private readonly place!: HTMLElement | null;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  /** The address of the picture that can be painted. */
  @state() private ready = '';

  protected override render(): TemplateResult | typeof nothing {
    const { image, language } = this;
    if (!image || !language) return nothing;
    const caption = isLong(image.caption, language.locale) ? null : pick(image.caption, language.locale);
    return html`<figure>${this.#content(image, language)}${captionTemplate(caption)}</figure>`;
  }

  protected override updated(): void {
    const { x, y } = this.image?.focus ?? { x: 0.5, y: 0.5 };
    this.picture?.style.setProperty('object-position', `${x * 100}% ${y * 100}%`);
    const file = this.image && this.media(this.image.src);
    const { naturalWidth, naturalHeight } = this.picture ?? {};
    const ratio = file?.width && file.height ? file.width / file.height : naturalWidth && naturalHeight ? naturalWidth / naturalHeight : 1.5;
    this.style.setProperty('--ratio', String(ratio));
    const colours = this.ready === file?.url ? undefined : file?.placeholder?.match(/#\w{6}/g)?.join();
    this.place?.style.setProperty('background', colours ? `linear-gradient(${colours})` : '');
  }

  /** Resolves when the picture can be painted, or can't be. */
  async decoded(): Promise<void> {
    await this.updateComplete;
    await this.#onLoad();
    await this.updateComplete;
  }

  #content(image: Image, { locale, t }: Language): TemplateResult {
    const alt = pick(image.alt, locale);
    const file = this.media(image.src);
    if (!file) return html`<p class="missing" lang=${alt?.lang ?? locale}>${alt?.words ?? t('image.missing')}</p>`;
    return html`<div class="frame"><div class="place">${this.#picture(file, alt)}
      <picture-button .images=${[image]} ?unmarked=${this.cropped}></picture-button>
    </div></div>`;
  }

  #picture({ url, width, height }: MediaFile, alt: Words | null): TemplateResult {
    return html`<img src=${url} alt=${alt?.words ?? ''} lang=${ifDefined(alt?.lang)} width=${ifDefined(width)} height=${ifDefined(height)}
      ?data-ready=${this.ready === url} draggable="false" decoding="async" @load=${this.#onLoad} @error=${this.#onError}>`;
  }

  readonly #onLoad = async (): Promise<void> => {
    const { picture } = this;
    const url = picture?.getAttribute('src') ?? '';
    await picture?.decode().then(() => { if (picture.getAttribute('src') === url) this.ready = url; }, () => undefined);
  };

  /** The browser shows the description in its place. */
  readonly #onError = (): void => { this.ready = this.picture?.getAttribute('src') ?? ''; };
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-image': SlideImage;
  }
}
