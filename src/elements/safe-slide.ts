// What is shown when nothing else can be. No Lit, no tables, nothing that is loaded: it needs the browser alone.
import { pick, type Text } from '../core/locale.ts';

const WORDS = [['kk', 'Экран уақытша жұмыс істемей тұр. Ол өздігінен қалпына келеді.'], ['ru', 'Экран временно не работает. Он восстановится сам.']] as const;

const STYLES = `
  :host { position: fixed; inset: 0; display: grid; place-content: center; gap: 1.2em; padding: 8vmin; box-sizing: border-box; overflow: hidden auto; text-align: center;
    background: #05262e; color: #eaf4f0; font: 400 clamp(18px, 3.6vmin, 60px) / 1.4 Korme, system-ui, sans-serif; user-select: none; -webkit-user-select: none; cursor: none; }
  h1 { margin: 0; font-size: 1.6em; line-height: 1.2; color: #ffffff; text-wrap: balance; }
  h1 span { display: block; }
  p { margin: 0; max-width: 30em; justify-self: center; text-wrap: balance; }
`;

/** The name of the organisation, and a calm sentence in Kazakh and in Russian. */
export class SafeSlide extends HTMLElement {
  /** Null where it is not known. */
  organisation: Text | null = null;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const styles = new CSSStyleSheet();
    styles.replaceSync(STYLES);
    root.adoptedStyleSheets = [styles];
    const names = new Map(WORDS.map(([lang]) => pick(this.organisation, lang)).map((name) => [name?.words ?? 'Körme', name?.lang ?? 'kk']));
    const heading = document.createElement('h1');
    heading.append(...[...names].map(([words, lang]) => said('span', lang, words)));
    root.replaceChildren(heading, ...WORDS.map(([lang, words]) => said('p', lang, words)));
    this.role = 'main';
  }
}

customElements.define('safe-slide', SafeSlide);

function said(tag: 'span' | 'p', lang: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.lang = lang;
  element.textContent = words;
  return element;
}

declare global {
  interface HTMLElementTagNameMap {
    'safe-slide': SafeSlide;
  }
}
