import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languageContext, type Language } from '../controllers/contexts.ts';
import type { VisitSetting } from '../core/player.ts';
import { THEMES, type Theme } from '../core/theme.ts';
import { buttonStyles } from './button-styles.ts';
import { SettingRequest } from './events.ts';
import { laterIcon } from './later-icons.ts';

/** Per cent. */
const SIZES = [100, 130, 160, 200] as const;
const VOLUMES = [0, 40, 100] as const;
const SPEAKERS = { 0: 'sound-off', 40: 'sound-low', 100: 'sound-on' } as const;

/** The panel is done with. */
export class ComfortClosedEvent extends Event {
  static readonly type = 'comfort-closed';

  constructor() {
    super(ComfortClosedEvent.type);
  }
}

/**
 * How large, in which colours and how loud: each a row of signs that show what they do.
 *
 * @fires setting-request - One was chosen.
 * @fires comfort-closed - Escape, or Done.
 */
@customElement('comfort-panel')
export class ComfortPanel extends LitElement {
  static override readonly styles = [buttonStyles, css`
    :host { display: block; background: var(--korme-raised); color: var(--korme-ink); border: 2px solid var(--korme-line); border-radius: calc(var(--korme-radius) * 1.3); box-shadow: 0 18px 60px rgb(4 24 28 / 35%); overflow: hidden auto; touch-action: pan-y; animation: rise 180ms ease-out; }
    section { display: grid; gap: var(--korme-space); padding: var(--korme-space); outline: none; }
    [role='group'] { display: flex; gap: var(--korme-space); }
    button { flex: 1 1 0; padding: 0; font-weight: 650; line-height: 1; }
    button[aria-pressed='true'] { background: var(--korme-accent); border-color: var(--korme-accent); color: var(--korme-on-accent); }
    button[aria-pressed='true'] .icon { stroke-width: 2.6; }
    .step-0 { font-size: calc(var(--korme-sign) * 0.5); }
    .step-1 { font-size: calc(var(--korme-sign) * 0.7); }
    .step-2 { font-size: calc(var(--korme-sign) * 0.95); }
    .step-3 { font-size: calc(var(--korme-sign) * 1.25); }
    @keyframes rise { from { transform: translateY(20%); opacity: 0; } }
    @media (prefers-reduced-motion: reduce) { :host { animation: none; } }
  `];

  @property({ attribute: false }) chosen: Required<VisitSetting> | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  override focus(): void {
    this.renderRoot.querySelector('section')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { chosen, language } = this;
    if (!chosen || !language) return nothing;
    const { t, locale } = language;
    return html`<section tabindex="-1" role="dialog" aria-label=${t('comfort.title')} lang=${locale} @keydown=${this.#onKey}>
      <div role="group" aria-label=${t('comfort.sizes')}>${SIZES.map((size, step) => this.#choice({ size }, chosen.size === size, `${size} %`, html`<span class="letter step-${step}" aria-hidden="true">A</span>`))}</div>
      <div role="group" aria-label=${t('comfort.themes')}>${THEMES.map((theme) => this.#choice({ theme }, chosen.theme === theme, t(NAMES[theme]), laterIcon(theme)))}</div>
      <div role="group" aria-label=${t('comfort.volumes')}>${VOLUMES.map((volume) => this.#choice({ volume }, nearest(chosen.volume) === volume, volume === 0 ? t('comfort.silent') : t('comfort.volume', { volume }), laterIcon(SPEAKERS[volume])))}</div>
      <button type="button" @click=${this.#close}>${t('comfort.done')}</button>
    </section>`;
  }

  #choice(setting: VisitSetting, isChosen: boolean, label: string, sign: TemplateResult): TemplateResult {
    return html`<button type="button" aria-pressed=${isChosen} aria-label=${label} @click=${() => this.dispatchEvent(new SettingRequest(setting))}>${sign}</button>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape') return;
    event.preventDefault();
    this.#close();
  };

  readonly #close = (): void => { this.dispatchEvent(new ComfortClosedEvent()); };
}

const NAMES = { light: 'comfort.light', dark: 'comfort.dark', contrast: 'comfort.contrast' } as const satisfies Readonly<Record<Theme, string>>;

/** A kiosk may start with any volume. */
function nearest(volume: number): number {
  return VOLUMES.reduce((best: number, one) => Math.abs(one - volume) < Math.abs(best - volume) ? one : best, VOLUMES[0]);
}

declare global {
  interface HTMLElementTagNameMap {
    'comfort-panel': ComfortPanel;
  }
  interface HTMLElementEventMap {
    'comfort-closed': ComfortClosedEvent;
  }
}
