import { provide } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { languageContext, type FindMedia, type Language } from '../controllers/contexts.ts';
import type { Deck } from '../core/deck.ts';
import type { AttractSlide } from './attract-slide.ts';
import './attract-slide.ts';
import { failureIn } from './slide-failures.ts';

/** Lays one slide out behind the screen: nobody sees it, hears it or reaches it, and none of its events get out. */
@customElement('korme-rehearsal')
export class KormeRehearsal extends LitElement {
  static override readonly styles = css`
    :host { position: absolute; inset: 0; visibility: hidden; pointer-events: none; contain: strict; }
    attract-slide { height: 100%; }
  `;

  /** Of the words on it, whatever the screen speaks meanwhile. */
  @provide({ context: languageContext }) @property({ attribute: false }) language!: Language;
  @property({ attribute: false }) deck: Deck | null = null;
  /** From 0. */
  @property({ attribute: false }) slide = 0;
  @property({ type: Number }) size = 100;
  @property({ attribute: false }) media: FindMedia = () => null;

  @query('attract-slide') private readonly vessel!: AttractSlide;

  constructor() {
    super();
    for (const type of ['video-play', 'video-ended', 'video-failed']) this.addEventListener(type, (event) => { event.stopPropagation(); });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.inert = true;
    this.ariaHidden = 'true';
  }

  protected override render(): TemplateResult {
    return html`<attract-slide .deck=${this.deck} .slide=${this.slide} .size=${this.size} .media=${this.media} quiet></attract-slide>`;
  }

  /** Resolves when the slide could be painted; never where it fails. */
  async painted(): Promise<void> {
    await this.updateComplete;
    await this.vessel.painted();
  }

  /** What keeps the slide from being drawn, in a sentence; null where nothing does so far. */
  async failure(): Promise<string | null> {
    await this.updateComplete;
    const frame = this.vessel.shadowRoot?.querySelector('slide-frame');
    return frame ? failureIn(frame) : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-rehearsal': KormeRehearsal;
  }
}
