import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageContext, mediaContext, type FindMedia, type Language, type MediaFile } from '../controllers/contexts.ts';
import type { Image } from '../core/deck.ts';
import { isLong } from '../core/flow.ts';
import { pick, type Words } from '../core/locale.ts';
import { captionStyles, captionTemplate } from './caption.ts';
import { arrived, paint } from './paint-picture.ts';

/**
 * A picture with its caption, as large as its place allows. Its place has its colours until it is there. The `<img>` loads and
 * describes it; what is seen of a photograph is a canvas, so that its memory is given back (see paint-picture.ts).
 */
@customElement('slide-image')
export class SlideImage extends LitElement {
  static override readonly styles = [captionStyles, css`
    :host { display: block; min-height: 0; min-width: 0; container-type: size; }
    figure { margin: 0; height: 100%; display: flex; flex-direction: column; justify-content: center; gap: 0.8em; }
    .frame { flex: 0 1 calc(100cqw / var(--ratio, 1.5)); min-height: 0; container-type: size; display: grid; place-items: center; }
    .place { position: relative; width: min(100cqw, 100cqh * var(--ratio, 1.5)); aspect-ratio: var(--ratio, 1.5); overflow: hidden; }
    :host([cropped]) .frame { flex: 1 1 0; }
    :host([cropped]) .place { width: 100%; height: 100%; aspect-ratio: auto; }
    img, canvas { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: contain; }
    :host([cropped]) :is(img, canvas) { object-fit: cover; }
    /* It is not decoded for the screen as long as nothing of it is to be seen. */
    .painted { clip-path: inset(50%); }
    img:not([data-ready]), :not(.painted) + canvas, img:not([data-ready]) + canvas { visibility: hidden; }
    .missing { margin: 0; min-height: 0; overflow: hidden auto; border: 2px dashed var(--korme-line); border-radius: var(--korme-radius); padding: 2em; color: var(--korme-muted); text-align: center; font-size: var(--korme-small); }
  `];

  @property({ attribute: false }) image: Image | null = null;
  /** Fills its place and is cropped around its focus point. */
  @property({ type: Boolean, reflect: true }) cropped = false;

  @query('img') private readonly picture!: HTMLImageElement | null;
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;
  @query('.place') private readonly place!: HTMLElement | null;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  /** The address of the picture that is to be seen. */
  @state() private ready = '';
  /** The address of one that the browser must show by itself. */
  @state() private unpaintable = '';

  #painting: { readonly what: string; readonly done: Promise<void> } | null = null;
  readonly #resized = new ResizeObserver(() => { if (this.ready) void this.#paint(); });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { image, language } = this;
    if (!image || !language) return nothing;
    const caption = isLong(image.caption, language.locale) ? null : pick(image.caption, language.locale);
    return html`<figure>${this.#content(image, language)}${captionTemplate(caption)}</figure>`;
  }

  protected override updated(): void {
    const { x, y } = this.image?.focus ?? { x: 0.5, y: 0.5 };
    for (const seen of [this.picture, this.canvas]) seen?.style.setProperty('object-position', `${x * 100}% ${y * 100}%`);
    const file = this.image && this.media(this.image.src);
    const { naturalWidth, naturalHeight } = this.picture ?? {};
    const ratio = file?.width && file.height ? file.width / file.height : naturalWidth && naturalHeight ? naturalWidth / naturalHeight : 1.5;
    this.style.setProperty('--ratio', String(ratio));
    const colours = this.ready === file?.url ? undefined : file?.placeholder?.match(/#\w{6}/g)?.join();
    this.place?.style.setProperty('background', colours ? `linear-gradient(${colours})` : '');
  }

  /** Resolves when the picture is to be seen, or can't be. */
  async decoded(): Promise<void> {
    await this.updateComplete;
    await this.#paint();
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
    const painted = !url.endsWith('.svg') && url !== this.unpaintable; // A drawing is sharp at any size, and takes no memory.
    return html`<img src=${url} alt=${alt?.words ?? ''} lang=${ifDefined(alt?.lang)} width=${ifDefined(width)} height=${ifDefined(height)}
      class=${painted ? 'painted' : ''} ?data-ready=${this.ready === url} draggable="false" decoding="async" @load=${this.#paint}><canvas aria-hidden="true"></canvas>`;
  }

  /** Once for each picture in each size. */
  readonly #paint = (): Promise<void> => {
    const { picture, canvas } = this;
    if (!picture || !canvas) return Promise.resolve();
    const url = picture.getAttribute('src') ?? '';
    const what = `${url} ${canvas.clientWidth} ${canvas.clientHeight}`;
    if (this.#painting?.what !== what) this.#painting = { what, done: this.#show(picture, canvas, url) };
    return this.#painting.done;
  };

  async #show(picture: HTMLImageElement, canvas: HTMLCanvasElement, url: string): Promise<void> {
    await arrived(picture);
    const painted = picture.classList.contains('painted') && await paint(picture, canvas);
    if (!painted) await picture.decode().catch(() => undefined); // One that is broken has its description in its place.
    if (picture.getAttribute('src') !== url) return;
    if (!painted) this.unpaintable = url;
    this.ready = url;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'slide-image': SlideImage;
  }
}
