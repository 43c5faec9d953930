import { consume } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { languageContext, type Language, type MediaFile } from '../controllers/contexts.ts';
import { pick, type Text, type Words } from '../core/locale.ts';
import { ROOT, type Menu, type Section } from '../core/menu.ts';
import { OpenRequest } from './events.ts';

/** Letters of all names together. */
const LONG = 90;

/**
 * The top of the screen: whose kiosk this is, and the way from the menu to here.
 *
 * @fires open-request - A section of the way was chosen.
 */
@customElement('korme-trail')
export class KormeTrail extends LitElement {
  static override readonly styles = css`
    :host { display: block; font-size: var(--korme-chrome); container-type: inline-size; }
    /* Long titles stand in full size on their tile and their cover; here they would leave no room for the slide. */
    .long { font-size: calc(var(--korme-chrome) / var(--korme-size, 1) * min(var(--korme-size, 1), 1.3)); }
    header { display: flex; align-items: center; gap: 1em; padding: var(--korme-space) var(--korme-pad); min-height: var(--korme-target); box-sizing: border-box; }
    img { height: calc(var(--korme-target) * 0.72); width: auto; max-width: 30vw; object-fit: contain; flex: none; display: block; }
    h1 { margin: 0; font-size: 1em; font-weight: 700; letter-spacing: -0.01em; line-height: 1.25; text-wrap: balance; color: var(--korme-accent-ink); }
    nav { margin-inline-start: auto; min-width: 0; }
    ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; justify-content: end; align-items: center; row-gap: 0.1em; color: var(--korme-muted); line-height: 1.3; }
    li { display: flex; align-items: center; min-width: 0; overflow-wrap: anywhere; }
    li + li::before { content: '›' / ''; margin-inline: 0.5em; color: var(--korme-line-strong); }
    button { font: inherit; color: inherit; background: none; border: 0; border-radius: 0.4em; min-height: var(--korme-target-small); padding: 0 0.3em; cursor: pointer; text-align: start; text-decoration: underline; text-decoration-color: var(--korme-line); text-underline-offset: 0.25em; }
    button:focus-visible { outline: 4px solid var(--korme-focus); }
    [aria-current] { color: var(--korme-ink); font-weight: 600; }
    /* Nothing is cut: the name is left to the logo, and the way to its last two steps. */
    @container (max-width: 36em) {
      header { padding-inline: var(--korme-space); gap: 0.6em; }
      .deep h1 { position: absolute; clip-path: inset(50%); }
      .deep li:not(:last-child, :nth-last-child(2)) { display: none; }
      .deep li:nth-last-child(2)::before { content: none; }
    }
  `;

  @property({ attribute: false }) menu: Menu | null = null;
  /** The section of what is on the screen; ROOT is the menu itself. */
  @property({ attribute: false }) section: string = ROOT;
  @property({ attribute: false }) organisation: Text | null = null;
  @property({ attribute: false }) logo: MediaFile | null = null;

  @consume({ context: languageContext, subscribe: true }) @state() private language: Language | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { menu, language, logo } = this;
    if (!language) return nothing;
    const organisation = pick(this.organisation, language.locale);
    const here = menu?.find(this.section);
    const trail = menu && here ? menu.trail(here) : [];
    const length = [organisation, ...trail.map(({ title }) => pick(title, language.locale))].reduce((sum, words) => sum + (words?.words.length ?? 0), 0);
    return html`<header class="${trail.length > 0 ? 'deep' : ''} ${length > LONG ? 'long' : ''}">
      ${logo ? html`<img src=${logo.small ?? logo.url} width=${ifDefined(logo.width)} height=${ifDefined(logo.height)} alt="" draggable="false">` : nothing}
      ${organisation ? html`<h1 lang=${organisation.lang}>${organisation.words}</h1>` : nothing}
      ${trail.length > 0 ? html`<nav aria-label=${language.t('nav.trail')}><ol role="list">
        ${trail.map((section, index) => html`<li>${this.#step(section, index === trail.length - 1, language)}</li>`)}
      </ol></nav>` : nothing}
    </header>`;
  }

  #step(section: Section, last: boolean, { locale }: Language): TemplateResult {
    const name: Words = pick(section.title, locale) ?? { lang: locale, words: section.id };
    if (last) return html`<span lang=${name.lang} aria-current="page">${name.words}</span>`;
    return html`<button type="button" lang=${name.lang} @click=${() => this.dispatchEvent(new OpenRequest({ kind: 'section', id: section.id }))}>${name.words}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'korme-trail': KormeTrail;
  }
}
