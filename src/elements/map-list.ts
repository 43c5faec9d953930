// The same that a map shows as a list: for those who hear it, and for everyone at a touch of the button beside the map.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../controllers/contexts.ts';
import type { RegionMap } from '../core/deck.ts';
import type { MapItem } from '../core/geo-items.ts';
import { valueOf, valueTemplate } from './map-panel.ts';

export const listStyles = css`
  .aside { display: flex; flex-direction: column; align-items: center; gap: 0.6em; }
  .foot { display: flex; flex-wrap: wrap; gap: 0.3em 1em; align-items: center; justify-content: center; }
  .hint { color: var(--korme-muted); }
  .switch { min-height: var(--korme-target-small); font-size: max(1em, 16px); }
  /* It covers the map and scrolls. */
  .list { position: absolute; inset: 0; z-index: 1; box-sizing: border-box; margin: 0; padding: 0.5em; list-style: none; font-size: var(--korme-small); overflow: hidden scroll; overscroll-behavior: contain; touch-action: pan-y; background: var(--korme-raised); border: 2px solid var(--korme-line); border-radius: var(--korme-radius); scrollbar-color: var(--korme-line-strong) transparent; }
  .list.unseen { width: 1px; height: 1px; inset: 0 auto auto 0; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); }
  .list button { width: 100%; flex-wrap: wrap; justify-content: start; text-align: start; gap: 0.1em 0.5em; border-color: transparent; border-radius: 0.4em; background: transparent; padding-block: 0.3em; line-height: 1.25; }
  .list button[aria-pressed='true'] { border-color: var(--korme-line-strong); }
  .list button:focus-visible { outline-offset: -6px; box-shadow: var(--korme-ring-inside); }
  .list .name { flex: 1 1 7em; overflow-wrap: anywhere; min-width: 0; }
  .list .amount { font-weight: 700; font-variant-numeric: tabular-nums; margin-inline-start: auto; text-align: end; }
  .pin { flex: none; width: 0.7em; height: 0.7em; margin: 0.15em; border-radius: 50%; background: var(--korme-ink); }
  .list .swatch { margin-inline-end: 0; }
  /* Whatever the place has no room for scrolls above the button. */
  @container (min-aspect-ratio: 3 / 2) { .aside { align-items: start; } .foot { justify-content: start; position: sticky; bottom: 0; align-self: stretch; background: var(--korme-paper); } }
  @container (min-aspect-ratio: 3 / 2) and (max-height: 160px) { .hint { display: none; } }
`;

export function mapList(items: readonly MapItem[], chosen: string | null, seen: boolean, map: RegionMap, language: Language, choose: (id: string) => void): TemplateResult {
  return html`<ul class="list ${seen ? '' : 'unseen'}" role="list">
    ${items.map(({ id, kind, name, step }) => html`<li><button type="button" data-item=${id} aria-pressed=${chosen === id} @click=${() => { choose(id); }}>
      ${kind === 'marker' ? html`<span class="pin"></span>` : html`<span class="swatch" data-step=${step}></span>`}
      <span class="name" lang=${name.lang}>${name.words}</span>
      ${kind === 'unit' ? html`<span class="amount">${valueTemplate(valueOf(id.slice('unit '.length), map, language))}</span>` : nothing}
    </button></li>`)}
  </ul>`;
}

/** What stands below the legend, and below the details: there a visitor knows already what a touch does. */
export function mapFoot(listed: boolean, open: boolean, { t }: Language, toggle: () => void): TemplateResult {
  return html`<div class="foot">
    ${open || listed ? nothing : html`<p class="hint">${t('map.hint')}</p>`}
    <button type="button" class="switch" aria-expanded=${listed} @click=${toggle}>${t(listed ? 'map.map' : 'map.list')}</button>
  </div>`;
}
