import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { MediaFile } from '../controllers/contexts.ts';
import { arrived, paint } from './paint-picture.ts';

/**
 * A picture that fills its place, which has its colours until it is there. The `<img>` loads and describes it; what is seen of a
 * photograph is a canvas, so that its memory is given back (see paint-picture.ts).
 *
 * @cssprop [--fit=contain] - `cover` crops it.
 * @cssprop [--focus=50% 50%] - The point that stays in view.
 */
@customElement('painted-picture')
export class PaintedPicture extends LitElement {
  static override readonly styles = css`
    :host { display: block; position: relative; overflow: hidden; }
    img, canvas { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: var(--fit, contain); object-position: var(--focus, 50% 50%); }
    /* It is not decoded for the screen as long as nothing of it is to be seen. */
    .painted { clip-path: inset(50%); }
    img:not([data-ready]), :not(.painted) + canvas, img:not([data-ready]) + canvas { visibility: hidden; }
  `;

  @property({ attribute: false }) file: MediaFile | null = null;
  /** One among many, which needs few pixels. */
  @property({ type: Boolean }) small = false;
  /** What it shows, in words. */
  @property() alt = '';

  @query('img') private readonly picture!: HTMLImageElement | null;
  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

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
    const url = this.#url();
    const painted = !url.endsWith('.svg') && url !== this.unpaintable; // A drawing is sharp at any size, and takes no memory.
    return url ? html`<img src=${url} alt=${this.alt} class=${painted ? 'painted' : ''} ?data-ready=${this.ready === url} draggable="false" decoding="async" @load=${this.#paint}><canvas aria-hidden="true"></canvas>` : nothing;
  }

  protected override updated(): void {
    const colours = this.ready === this.#url() ? undefined : this.file?.placeholder?.match(/#\w{6}/g)?.join();
    this.style.background = colours ? `linear-gradient(${colours})` : '';
  }

  /** Resolves when the picture is to be seen, or can't be. */
  async decoded(): Promise<void> {
    await this.updateComplete;
    await this.#paint();
    await this.updateComplete;
  }

  #url(): string {
    return (this.small && this.file?.small) || (this.file?.url ?? '');
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
    'painted-picture': PaintedPicture;
  }
}
