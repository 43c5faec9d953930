import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../controllers/contexts.ts';
import type { Clock } from '../core/clock.ts';
import type { Locale } from '../core/locale.ts';
import { formatNumber } from '../core/number-form.ts';
import type { DeviceFacts, StaffDesk } from '../core/staff-desk.ts';
import type { DeviceSettings } from '../core/staff-device.ts';
import type { StaffWords } from '../core/staff-words.ts';
import { buttonStyles } from './button-styles.ts';
import { megabytes, offlineWords } from './offline-words.ts';
import { saveText } from './save-text.ts';
import { StaffLeftEvent, type DeviceSettingsRequest } from './staff-events.ts';
import './staff-settings.ts';
import './staff-update.ts';
import { staffStyles } from './staff-styles.ts';

/** So many are on the screen; the file has all. */
const EVENTS_SHOWN = 100;
/** ms after which the facts are asked for again: an update goes on meanwhile. */
const FRESH = 2_000;

/**
 * What staff see of a device, and what they may do with it; whoever came in without a PIN sees and does nothing.
 *
 * @fires staff-left - Close was pressed.
 * @fires staff-screen-request - From the settings.
 */
@customElement('staff-panel')
export class StaffPanel extends LitElement {
  static override readonly styles = [buttonStyles, staffStyles, css`
    :host { display: grid; gap: var(--korme-gap); grid-template-columns: minmax(0, 1fr); }
    header { display: flex; justify-content: space-between; align-items: center; gap: var(--korme-space); }
    header button { flex: none; }
    .columns { display: grid; gap: var(--korme-gap) calc(var(--korme-gap) * 1.5); grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr)); align-items: start; }
    section { display: grid; gap: var(--korme-space); min-width: 0; }
    dl { margin: 0; display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: 0.25em 1em; line-height: 1.35; }
    dt { color: var(--korme-muted); }
    dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
    ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 0.4em; line-height: 1.35; overflow-wrap: anywhere; font-size: max(0.85em, 16px); }
    time { color: var(--korme-muted); font-variant-numeric: tabular-nums; }
    .events { max-height: 24em; overflow: hidden auto; touch-action: pan-y; }
    .events:focus-visible { outline: 4px solid var(--korme-focus); outline-offset: 3px; }
  `];

  @property({ attribute: false }) desk: StaffDesk | null = null;
  @property({ attribute: false }) words: StaffWords | null = null;
  @property({ attribute: false }) language: Language | null = null;
  @property({ attribute: false }) languages: readonly Locale[] = [];
  @property({ attribute: false }) clock: Clock | null = null;

  @state() private facts: DeviceFacts | null = null;
  @state() private said = '';
  #cancel = (): void => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#ask();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { desk, words, facts } = this;
    if (!desk || !words) return nothing;
    return html`
      <header><h2>${words.title}</h2><button type="button" class="close" @click=${() => this.dispatchEvent(new StaffLeftEvent())}>${words.close}</button></header>
      ${desk.door === 'asked' ? nothing : html`<p class="warning">${words.shut[desk.door]}</p>`}
      <div class="columns">
        ${desk.door === 'asked' ? this.#settings(desk, words) : nothing}
        <section><h3>${words.device.title}</h3>${facts ? this.#facts(facts, desk, words) : nothing}</section>
        <section><h3>${words.update.title}</h3><staff-update .desk=${desk} .words=${words} .facts=${facts}></staff-update></section>
        <section><h3>${words.problems.title}</h3>${this.#problems(words)}</section>
        <section><h3>${words.events.title}</h3>${this.#events(desk, words)}</section>
      </div>`;
  }

  #settings(desk: StaffDesk, { settings }: StaffWords): TemplateResult {
    return html`<section><h3>${settings.title}</h3>
      <staff-settings .settings=${desk.settings()} .words=${this.words} .languages=${this.languages} .locale=${this.language?.locale ?? 'kk'} ?safe=${this.#isSafe()} @device-settings-request=${this.#change} @reload-request=${() => { desk.reload(); }}></staff-settings>
      <p role="status">${this.said}</p></section>`;
  }

  #isSafe(): boolean {
    const offline = this.facts?.offline?.state;
    return offline === 'ready' || offline === 'stale';
  }

  #facts(facts: DeviceFacts, desk: StaffDesk, { device }: StaffWords): TemplateResult {
    const { number, mm } = desk.settings();
    const { release, offline, storage, screen, uptime, memory } = facts;
    const t = this.language?.t;
    const rows: readonly (readonly [name: string, value: string])[] = [
      [device.number, number === null ? '—' : String(number)],
      [device.release, release ? device.releaseIs(release.hash, release.decks) : '—'],
      [device.offline, offline && t ? offlineWords(offline, t) : '—'],
      [device.storage, storage ? `${device.storageIs(megabytes(storage.used), megabytes(storage.quota))}; ${storage.persisted ? device.persisted : device.notPersisted}` : device.unknown],
      [device.worker, device.workers[facts.worker]],
      [device.network, facts.online ? device.online : device.notOnline],
      [device.clock, facts.time],
      [device.screen, `${device.screenIs(screen.width, screen.height, formatNumber(screen.ratio))}; ${mm === null ? device.notCalibrated : device.millimetres(Math.round(screen.width / mm), Math.round(screen.height / mm))}`],
      [device.uptime, device.uptimeIs(Math.floor(uptime / 86_400), Math.floor(uptime / 3600) % 24, Math.floor(uptime / 60) % 60)],
      [device.memory, memory ? device.memoryIs(megabytes(memory.used), megabytes(memory.limit)) : device.unknown],
      [device.browser, facts.browser],
    ];
    return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  }

  #problems({ problems }: StaffWords): TemplateResult {
    const broken = this.facts?.release?.broken ?? [];
    if (broken.length === 0) return html`<p>${problems.none}</p>`;
    return html`<ul>${broken.map(({ id, file, message }) => html`<li><strong>${id}</strong> ${file}: ${message}</li>`)}</ul>`;
  }

  #events(desk: StaffDesk, { events }: StaffWords): TemplateResult {
    const told = desk.events();
    if (told.length === 0) return html`<p>${events.none}</p>`;
    return html`<ul class="events" tabindex="0" aria-label=${events.title}>${told.slice(0, EVENTS_SHOWN).map(({ time, kind, detail }) => html`<li><time>${time}</time> ${events.kinds[kind]}${detail ? `: ${detail}` : nothing}</li>`)}</ul>
      <div class="row"><button type="button" class="save" @click=${this.#save}>${events.save}</button></div>`;
  }

  async #ask(): Promise<void> {
    await this.updateComplete; // What it is handed comes with the first update.
    this.facts = await this.desk?.facts() ?? null;
    this.#cancel();
    if (this.isConnected && this.clock) this.#cancel = this.clock.after(FRESH, () => void this.#ask());
  }

  readonly #change = async ({ settings }: DeviceSettingsRequest): Promise<void> => {
    const { desk, words } = this;
    if (!desk || !words) return;
    const next: DeviceSettings = { ...desk.settings(), ...settings };
    this.said = '';
    const isKept = await desk.change(next);
    this.said = isKept ? words.settings.saved : words.settings.notKept;
    this.requestUpdate();
  };

  readonly #save = (): void => {
    const { desk, facts, clock } = this;
    if (!desk || !clock) return;
    const lines = desk.events().toReversed().map(({ time, kind, detail }) => `${time} ${kind} ${detail}`.trimEnd());
    saveText('korme-events.txt', `${JSON.stringify({ ...facts, settings: desk.settings() }, null, 2)}\n\n${lines.join('\n')}\n`, clock);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'staff-panel': StaffPanel;
  }
}
