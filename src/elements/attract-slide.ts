import { provide } from '@lit/context';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { mediaContext, type FindMedia } from '../controllers/contexts.ts';
import type { Deck } from '../core/deck.ts';
import type { SlideFrame } from './slide-frame.ts';
import './slide-frame.ts';

/** A slide of any deck, with that deck's media around it. */
@customElement('attract-slide')
export class AttractSlide extends LitElement {
  static override readonly styles = css`
    :host { display: block; position: relative; contain: strict; }
  `;

  @property({ attribute: false }) deck: Deck | null = null;
  /** From 0. */
  @property({ attribute: false }) slide = 0;
  @property({ type: Number }) size = 100;
  /** Its film does not play. */
  @property({ type: Boolean }) quiet = false;

  @provide({ context: mediaContext }) @property({ attribute: false }) media: FindMedia = () => null;

  readonly #laidOut = Promise.withResolvers<void>();

  @query('slide-frame') private readonly frame!: SlideFrame | null;

  protected override render(): TemplateResult {
    return html`<slide-frame .slide=${this.deck?.slides[this.slide] ?? null} .subject=${`${this.deck?.id}/${this.slide}`} .size=${this.size} ?quiet=${this.quiet} shown @slide-laid-out=${() => { this.#laidOut.resolve(); }}></slide-frame>`;
  }

  /** Resolves when everything of it can be painted. */
  async painted(): Promise<void> {
    await this.#laidOut.promise;
    await this.frame?.painted();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'attract-slide': AttractSlide;
  }
}
