import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Locale } from '../core/locale.ts';
import type { Excerpt, PreviewProblem } from '../core/preview-news.ts';
import { describe } from '../core/problem-text.ts';
import { TEXTS } from './texts.ts';

/** Problems with their places, the lines that they are in, and what to do. */
@customElement('problem-list')
export class ProblemList extends LitElement {
  static override readonly styles = css`
    :host { display: block; }
    ul { margin: 0; padding: 0; list-style: none; display: grid; grid-template-columns: minmax(0, 1fr); gap: 10px; }
    li { padding: 10px 14px 12px; border-radius: 8px; border-inline-start: 5px solid var(--korme-gold); background: var(--korme-paper); color: var(--korme-ink); line-height: 1.4; }
    li.error { border-color: var(--korme-warning); }
    p { margin: 0; }
    .place { display: flex; flex-wrap: wrap; gap: 0 0.6em; font-size: 14px; color: var(--korme-muted); }
    .place b { color: var(--korme-warning-ink); }
    code { font: 13px/1.5 ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; overflow-wrap: anywhere; user-select: text; -webkit-user-select: text; }
    .message { margin-block-start: 2px; font-weight: 600; }
    pre { margin: 6px 0; padding: 6px 10px; border-radius: 6px; background: var(--korme-tint-solid); white-space: pre-wrap; }
    mark { background: var(--korme-gold); color: var(--korme-on-gold); border-radius: 2px; padding: 1px; min-width: 4px; min-height: 1em; display: inline-block; line-height: 1.2; vertical-align: text-bottom; white-space: pre; }
  `;

  @property({ attribute: false }) problems: readonly PreviewProblem[] = [];
  @property({ attribute: false }) locale: Locale = 'kk';

  protected override render(): TemplateResult {
    return html`<ul lang=${this.locale}>${this.problems.map((problem) => this.#problem(problem))}</ul>`;
  }

  #problem(problem: PreviewProblem): TemplateResult {
    const { severity, file, line, column, excerpt } = problem;
    const { message, remedy } = describe(problem, this.locale);
    return html`<li class=${severity}>
      <p class="place"><b>${TEXTS[this.locale][severity]}</b><code translate="no">${file}:${line}:${column}</code></p>
      <p class="message">${message}</p>
      ${excerpt ? frame(excerpt) : nothing}
      <p class="remedy">${remedy}</p>
    </li>`;
  }
}

function frame({ before, at, after }: Excerpt): TemplateResult {
  return html`<pre translate="no"><code>${before}<mark>${at}</mark>${after}</code></pre>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'problem-list': ProblemList;
  }
}
