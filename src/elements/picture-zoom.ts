import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { clockContext, languageContext, mediaContext, type FindMedia, type Language, type MediaFile } from '../controllers/contexts.ts';
import { FingersController } from '../controllers/fingers.ts';
import type { Clock } from '../core/clock.ts';
import type { Image } from '../core/deck.ts';
import { isLong } from '../core/flow.ts';
import { moveOf } from '../core/keys.ts';
import { pick } from '../core/locale.ts';
import type { MessageKey } from '../core/messages.ts';
import { CLOSE_UP, fitted, panned, pinched, WHOLE, zoomed, type Spot, type ZoomBox, type ZoomView } from '../core/zoom.ts';
import { buttonStyles } from './button-styles.ts';
import { icon } from './icons.ts';
import { laterIcon } from './later-icons.ts';
import { zoomStyles } from './picture-zoom-styles.ts';
import { dropEntry, noteEntry } from './zoom-entry.ts';

/** One press of a button or a key. */
const STEP = 1.5;
/** The part of the screen that an arrow key moves the picture by. */
const NUDGE = 0.15;
/** A finger that goes so far sideways turns to the next picture, CSS px. */
const TURN = 60;

/** By the place of the key on the keyboard. */
const STEPS: Readonly<Record<string, number>> = { Equal: STEP, NumpadAdd: STEP, Minus: 1 / STEP, NumpadSubtract: 1 / STEP };
const ARROWS: Readonly<Record<string, Spot>> = { ArrowLeft: { x: 1, y: 0 }, ArrowRight: { x: -1, y: 0 }, ArrowUp: { x: 0, y: 1 }, ArrowDown: { x: 0, y: -1 } };

/**
 * Pictures over the whole screen, one at a time, to look at closely: pinch, drag, double tap, wheel, keys and buttons. A tap on the
 * whole picture leads back, and so does every step elsewhere; on an enlarged one it brings what it touches to the middle. It is
 * modal while it is connected, and leaves when it is closed.
 */
@customElement('picture-zoom')
export class PictureZoom extends LitElement {
  static override readonly styles = [buttonStyles, zoomStyles];

  @property({ attribute: false }) images: readonly Image[] = [];
  /** From 0. */
  @property({ attribute: false }) index = 0;

  @consume({ context: mediaContext, subscribe: true }) @state() private media: FindMedia = () => null;
  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;
  @consume({ context: clockContext, subscribe: true }) private clock: Clock | null = null;
  /** The address of the file that is shown: at first the one of the slide, which is there. */
  @state() private shown = '';
  @state() private view: ZoomView = WHOLE;

  @query('dialog') private readonly dialog!: HTMLDialogElement | null;
  @query('img') private readonly picture!: HTMLImageElement | null;

  readonly #fingers = new FingersController({
    clock: () => this.clock,
    onDrag: (by) => { this.view = panned(this.view, this.#box(), by); },
    onPinch: ([a, b], [c, d]) => { this.view = pinched(this.view, this.#box(), [fromMiddle(a), fromMiddle(b)], [fromMiddle(c), fromMiddle(d)]); },
    onSwipe: ({ x, y }) => { if (this.view.scale === 1 && Math.abs(x) > Math.max(TURN, Math.abs(y))) this.#turn(x < 0 ? 1 : -1); },
    onTap: (at) => { this.#tap(fromMiddle(at)); },
    onDoubleTap: (at) => { this.view = this.view.scale > 1 ? WHOLE : zoomed(this.view, this.#box(), CLOSE_UP, fromMiddle(at)); },
  });
  readonly #resized = new ResizeObserver(() => { this.view = panned(this.view, this.#box(), { x: 0, y: 0 }); });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(document.documentElement);
    addEventListener('popstate', this.#onBack);
    addEventListener('keydown', this.#onStrayKey, { capture: true });
    noteEntry();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    removeEventListener('popstate', this.#onBack);
    removeEventListener('keydown', this.#onStrayKey, { capture: true });
    this.#fingers.hostDisconnected();
  }

  /** Gives the focus back to what had it. */
  close(): void {
    this.picture?.removeAttribute('src'); // The browser frees what it has decoded.
    this.dialog?.close();
    this.remove();
  }

  /** Chromium keeps a picture for ever whose file is changed after its removal, as by a sharper one that comes late. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('index') && !changed.has('images') && !changed.has('media')) return;
    this.view = WHOLE;
    this.shown = this.#file()?.url ?? '';
    void this.#sharpen();
  }

  protected override firstUpdated(): void {
    this.dialog?.showModal();
    this.dialog?.focus();
  }

  protected override updated(): void {
    const { width, height } = this.#box().picture;
    const { scale, x, y } = this.view;
    const set = (name: string, value: string): void => { this.picture?.style.setProperty(name, value); };
    set('width', `${width}px`);
    set('height', `${height}px`);
    set('transform', `translate(${x}px, ${y}px) scale(${scale})`);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { language } = this;
    const image = this.images[this.index];
    if (!language || !image) return nothing;
    const { locale, t } = language;
    const alt = pick(image.alt, locale);
    return html`<dialog tabindex="-1" aria-label=${t('image.enlarge')} @keydown=${this.#onKey} @cancel=${this.#onCancel}>
      <div class="surface" @pointerdown=${this.#fingers.down} @pointermove=${this.#fingers.move} @pointerup=${this.#fingers.up} @pointercancel=${this.#fingers.cancel} @wheel=${this.#onWheel}>
        <img src=${this.shown} alt=${alt?.words ?? ''} lang=${alt?.lang ?? locale} draggable="false" @load=${this.#onLoad}>
      </div>
      <div class="bar">
        ${this.#words(image, language)}
        ${this.images.length > 1 ? html`${this.#button(icon('previous'), 'nav.previous', () => { this.#turn(-1); }, this.index === 0)}
          ${this.#button(icon('next'), 'nav.next', () => { this.#turn(1); }, this.index === this.images.length - 1)}` : nothing}
        ${this.#button(laterIcon('minus'), 'zoom.out', () => { this.#grow(1 / STEP); }, this.view.scale === 1)}
        ${this.#button(laterIcon('plus'), 'zoom.in', () => { this.#grow(STEP); }, false)}
        <button type="button" class="close" aria-label=${t('map.close')} @click=${() => { this.#leave(); }}>${laterIcon('close')}</button>
      </div>
    </dialog>`;
  }

  #button(sign: TemplateResult, label: MessageKey, press: () => void, disabled: boolean): TemplateResult {
    return html`<button type="button" aria-label=${this.language?.t(label) ?? ''} aria-disabled=${disabled} @click=${disabled ? nothing : press}>${sign}</button>`;
  }

  #words({ caption }: Image, { locale }: Language): TemplateResult {
    const words = isLong(caption, locale) ? null : pick(caption, locale);
    const position = this.images.length > 1 ? `${this.index + 1} / ${this.images.length}` : '';
    return html`<p class="words" role="status">${position ? html`<span>${position}</span> ` : nothing}${words ? html`<span lang=${words.lang}>${words.words}</span>` : nothing}</p>`;
  }

  #file(): MediaFile | null {
    return this.media(this.images[this.index]?.src ?? '');
  }

  #box(): ZoomBox {
    const { width, height } = this.#file() ?? {};
    const ratio = width && height ? width / height : (this.picture?.naturalWidth || 4) / (this.picture?.naturalHeight || 3);
    const screen = { width: innerWidth, height: innerHeight };
    return { screen, picture: fitted(screen, ratio) };
  }

  /** The file with the most to see comes in the place of the one that is shown, if it can be reached. */
  async #sharpen(): Promise<void> {
    const file = this.#file();
    if (!file?.full || file.full === file.url) return;
    const probe = new Image();
    probe.src = file.full;
    await probe.decode().then(() => { if (this.#file()?.full === file.full) this.shown = probe.src; }, () => undefined);
  }

  #grow(factor: number): void {
    this.view = zoomed(this.view, this.#box(), factor, { x: 0, y: 0 });
  }

  #tap({ x, y }: Spot): void {
    if (this.view.scale > 1) this.view = panned(this.view, this.#box(), { x: -x, y: -y });
    else this.#leave();
  }

  #turn(step: 1 | -1): void {
    this.index = Math.max(0, Math.min(this.images.length - 1, this.index + step));
  }

  /** Nothing else is asked for. */
  #leave(): void {
    this.close();
    dropEntry();
  }

  readonly #onBack = (): void => { this.close(); };

  readonly #onLoad = (): void => { this.requestUpdate(); };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#leave();
  };

  readonly #onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    this.view = zoomed(this.view, this.#box(), Math.exp(-event.deltaY / 400), fromMiddle({ x: event.clientX, y: event.clientY }));
  };

  /** Where nothing has the focus: Safari gives it to no button that is pressed. */
  readonly #onStrayKey = (event: KeyboardEvent): void => {
    if (event.composedPath()[0] === document.body) this.#onKey(event);
  };

  /** What means nothing here leads back first, and then does what it does everywhere. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const { code, shiftKey: shift } = event;
    const command = event.ctrlKey || event.altKey || event.metaKey;
    const arrow = ARROWS[code];
    const step = STEPS[code];
    if (!command && (step !== undefined || code === 'Escape' || (arrow && (this.view.scale > 1 || this.images.length > 1)))) {
      event.preventDefault();
      if (step !== undefined) this.#grow(step);
      else if (!arrow) this.#leave();
      else if (this.view.scale > 1) this.view = panned(this.view, this.#box(), { x: arrow.x * innerWidth * NUDGE, y: arrow.y * innerHeight * NUDGE });
      else if (arrow.x !== 0) this.#turn(arrow.x < 0 ? 1 : -1);
    } else if (moveOf({ code, shift, command, onButton: event.composedPath()[0] instanceof HTMLButtonElement })) {
      this.close();
    }
  };
}

function fromMiddle({ x, y }: Spot): Spot {
  return { x: x - innerWidth / 2, y: y - innerHeight / 2 };
}

declare global {
  interface HTMLElementTagNameMap {
    'picture-zoom': PictureZoom;
  }
}
