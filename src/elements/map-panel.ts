// What stands below or beside a map: its legend, and in the place of it the details of the unit that was touched.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../controllers/contexts.ts';
import { colourOfStep, decimalsFor, type Step } from '../core/cartogram.ts';
import type { RegionMap } from '../core/deck.ts';
import { isLong, LONGEST_LEGEND } from '../core/flow.ts';
import { formatNumber } from '../core/number-form.ts';
import { pick, type Locale, type Words } from '../core/locale.ts';
import { decimalsOf, shortNumber } from '../core/short-number.ts';
import { forcedColours, hatchedSteps } from './forced-colours.ts';
import { laterIcon } from './later-icons.ts';

export const panelStyles = [forcedColours, css`
  /* Words grow with the text as far as the map keeps its place, and are no smaller in larger text because a title takes more of it. */
  figure { font-size: min(var(--korme-small), max(16px, 4cqh, min(var(--korme-base) * 0.78, 5cqh))); }
  figcaption { min-height: min(6.4em, 18cqh); max-width: 100%; }
  /* What a visitor has opened may scroll; its bar and the close button are always seen. */
  .details { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 0.5em; max-height: 45cqh; overflow: hidden auto; overscroll-behavior: contain; touch-action: pan-y; box-sizing: border-box; scrollbar-color: var(--korme-line-strong) transparent; }
  p { margin: 0; }
  [data-step='none'] { --fill: var(--korme-tint-solid); --on: var(--korme-muted); }
  [data-step='0'] { --fill: var(--korme-step-0); --on: var(--korme-on-pale); }
  [data-step='1'] { --fill: var(--korme-step-1); --on: var(--korme-on-pale); }
  [data-step='2'] { --fill: var(--korme-step-2); --on: var(--korme-on-pale); }
  [data-step='3'] { --fill: var(--korme-step-3); --on: var(--korme-on-deep); }
  [data-step='4'], [data-step='all'] { --fill: var(--korme-step-4); --on: var(--korme-on-deep); }
  .legend { display: flex; flex-wrap: wrap; gap: 0.4em 1.2em; align-items: baseline; justify-content: center; }
  .meaning { flex: 1 0 100%; text-align: center; font-weight: 600; text-wrap: balance; overflow-wrap: anywhere; }
  .steps { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3em 1em; margin: 0; padding: 0; font-variant-numeric: tabular-nums; }
  .swatch { display: inline-block; flex: none; width: 1em; height: 1em; border-radius: 0.2em; margin-inline-end: 0.35em; vertical-align: -0.12em; border: 1px solid var(--korme-line-strong); background: var(--fill); }
  .swatch.gap { background: repeating-linear-gradient(45deg, var(--korme-tint-solid) 0 3px, var(--korme-line-strong) 3px 4px); }
  .names { flex: 1 0 100%; text-align: center; text-wrap: balance; }
  .details { background: var(--korme-tint-solid); border-radius: var(--korme-radius); padding: 0.2em; min-height: var(--korme-target); }
  .said { padding: 0.6em 0 0.6em 0.8em; overflow-wrap: break-word; }
  .what { font-size: 1.15em; }
  .what .value { font-weight: 700; color: var(--korme-accent-ink); margin-inline-start: 0.4em; }
  .close { position: sticky; top: 0; padding: 0; align-self: start; border-color: transparent; background: var(--korme-tint-solid); }
  @container (min-aspect-ratio: 3 / 2) {
    figure { font-size: min(var(--korme-small), max(16px, min(5.2cqh, 1.9cqw), min(var(--korme-base) * 0.78, 6cqh))); }
    .legend { flex-direction: column; align-items: start; gap: 0.6em; line-height: 1.25; }
    .meaning, .names { flex: none; text-align: start; font-size: 1.15em; }
    .steps { flex-direction: column; gap: 0.4em; }
    .aside { max-height: 100cqh; overflow: hidden auto; touch-action: pan-y; scrollbar-color: var(--korme-line-strong) transparent; }
  }
  /* A phone on its side: what stands beside the map is set closer before it has to be moved by a finger. */
  @container (min-aspect-ratio: 3 / 2) and (max-height: 320px) {
    figcaption { min-height: auto; }
    .legend { gap: 0.3em; line-height: 1.25; }
    .meaning, .names { font-size: 1em; }
    .steps { flex-flow: row wrap; gap: 0.2em 0.8em; }
    /* Details have the whole height; their own button leads back to the others. */
    .aside .details { max-height: 100cqh; }
    .aside:has(.details) .foot { display: none; }
  }
`, hatchedSteps];

/**
 * @param marked The names of units that are highlighted without a value.
 * @param gaps There are units without a value, and the legend says how they look.
 */
export function legendTemplate(map: RegionMap, steps: readonly Step[], marked: readonly string[], { locale, t }: Language, gaps = false): TemplateResult {
  const legend = isLong(map.legend, locale, LONGEST_LEGEND) ? null : pick(map.legend, locale);
  const unit = pick(map.unit, locale);
  const digits = decimalsFor(steps);
  return html`<div class="legend">
    ${legend || unit ? html`<p class="meaning" lang=${(legend ?? unit)?.lang ?? locale}>${legend?.words}${legend && unit ? ', ' : nothing}${unit ? html`<span lang=${unit.lang}>${unit.words}</span>` : nothing}</p>` : nothing}
    ${marked.length > 0 ? html`<p class="names">${marked.join(', ')}</p>` : nothing}
    ${steps.length > 0 ? html`<ol class="steps" role="list">${steps.map((step, index) => html`<li><span class="swatch" data-step=${colourOfStep(index, steps)}></span>${rangeOf(step, digits, locale)}</li>`)}${gaps ? html`<li><span class="swatch gap" data-step="none"></span>${t('map.no-value')}</li>` : nothing}</ol>` : nothing}
  </div>`;
}

/** The dash between two numbers would be read as the sign of the second. */
function rangeOf({ from, to }: Step, digits: number, locale: Locale): string {
  if (from === to) return shortNumber(from, locale);
  return [from, to].map((end) => shortNumber(end, locale, digits)).join(from < 0 ? '\u00A0… ' : '–');
}

/** @param value Null where there is nothing to say, as of a place. */
export function detailsTemplate(name: Words, value: Value | null, more: Words | null, close: () => void, { t }: Language): TemplateResult {
  return html`<div class="details">
    <div class="said">
      <p class="what"><strong lang=${name.lang}>${name.words}</strong> ${value === null ? nothing : html`<span class="value">${valueTemplate(value)}</span>`}</p>
      ${more ? html`<p class="more" lang=${more.lang}>${more.words}</p>` : nothing}
    </div>
    <button type="button" class="close" aria-label=${t('map.close')} @click=${close}>${laterIcon('close')}</button>
  </div>`;
}

/** A longer unit of measure may stand in the line below its number. */
const SHORT_UNIT = 6;

export interface Value {
  /** With the space before the unit of measure. */
  readonly figure: string;
  readonly unit: Words | null;
}

/** The exact value of a unit with its unit of measure. */
export function valueOf(key: string, map: RegionMap, { locale, t }: Language): Value {
  const value = Object.hasOwn(map.values, key) ? map.values[key] : undefined;
  if (value === null) return { figure: '✓', unit: null };
  if (value === undefined) return { figure: t('map.no-value'), unit: null };
  const unit = pick(map.unit, locale);
  const gap = !unit ? '' : unit.words.length > SHORT_UNIT ? ' ' : '\u00A0';
  return { figure: `${formatNumber(value, decimalsOf(value))}${gap}`, unit };
}

export function valueTemplate({ figure, unit }: Value): TemplateResult {
  return html`${figure}${unit ? html`<span lang=${unit.lang}>${unit.words}</span>` : nothing}`;
}
