// The text of a slide as templates. Every piece of text is a token: a numbered span, so that the words of other pages can be
// hidden one by one. Where a page ends inside a token, the token is rendered in segments.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FlowPart, FactRow } from '../../core/flow.ts';
import type { Said } from '../../core/flow-blocks.ts';
import type { Locale } from '../../core/locale.ts';
import type { Block, Inline } from '../../core/markdown.ts';
import type { FindMedia } from '../../controllers/contexts.ts';
import { customProperties } from './custom-properties.ts';
import { smallLayouts, type FlowTools } from './lazy-layouts.ts';

export interface FlowRendering {
  readonly parts: readonly FlowPart[];
  /** Where each token is cut, by its number: offsets in characters. */
  readonly cuts: ReadonlyMap<number, readonly number[]>;
  /** Where a line ends in a hyphen, or after a space before its room is used up, by the token's number: offsets in characters. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
  /** Puts soft hyphens into a text: only while it is measured. The words of a `whole` one have them only where no line has room for them. */
  readonly hyphenate: ((text: string, lang: Locale, whole: boolean) => string) | null;
  /** All of it is a few words set large. */
  readonly large: boolean;
  /** The width of the window, em; 0 before it is known. */
  readonly room: number;
  readonly media: FindMedia;
  /** What stands in the place of a picture that is not there and has no description. */
  readonly missing: Said;
}

/** Code gets no soft hyphens, as English words get none: it would be typed as it is shown. */
const UNDIVIDED: Locale = 'en';

type Part = TemplateResult | typeof nothing;

export function flowTemplate(rendering: FlowRendering): Part[] {
  return new FlowTemplates(rendering).render();
}

class FlowTemplates {
  #token = 0;
  #lang: Locale = 'kk';
  #whole = false;
  readonly #flow: FlowRendering;
  readonly #tools: FlowTools;

  constructor(flow: FlowRendering) {
    this.#flow = flow;
    this.#tools = {
      room: flow.room,
      media: flow.media,
      missing: flow.missing,
      words: ({ text, lang }) => this.#words(text, lang),
      blocks: ({ blocks, lang }) => this.#blocks(blocks, lang),
      inlines: (inlines) => this.#inlines(inlines),
      undivided: (render) => this.#undivided(render),
    };
  }

  render(): Part[] {
    return this.#flow.parts.map((part) => this.#part(part));
  }

  #part(part: FlowPart): Part {
    switch (part.kind) {
      case 'title': return html`<h2 class="title para" lang=${part.lang}>${this.#undivided(() => this.#words(part.text, part.lang))}</h2>`;
      case 'blocks': return html`<div class="text ${this.#flow.large ? 'large' : ''} ${part.caption ? 'legend' : ''}" lang=${part.lang}>${this.#undivided(() => this.#blocks(part.blocks, part.lang), this.#flow.large)}</div>`;
      case 'facts': return html`<dl class="facts">${part.rows.map((row) => this.#fact(row))}</dl>`;
      case 'layouts': return smallLayouts()?.template(part, this.#tools) ?? nothing;
    }
  }

  #fact({ label, value }: FactRow): TemplateResult {
    return html`<div class="fact ${label && value ? '' : 'solo'}">
      <dt class="label head para" lang=${ifDefined(label?.lang)}>${label ? this.#words(label.text, label.lang) : nothing}</dt>
      <dd class="value" lang=${ifDefined(value?.lang)}>${value ? this.#blocks(value.blocks, value.lang) : nothing}</dd>
    </div>`;
  }

  #blocks(blocks: readonly Block[], lang = this.#lang): Part[] {
    this.#lang = lang;
    return blocks.map((block) => this.#block(block));
  }

  #block(block: Block): Part {
    switch (block.kind) {
      case 'paragraph': return html`<p class="para">${this.#inlines(block.children)}</p>`;
      case 'heading': return this.#heading(block.level, block.children);
      case 'list': return block.ordered
        ? html`<ol start=${block.start} ${customProperties({ '--digits': String(digitsOf(block)) })}>${this.#items(block.items)}</ol>`
        : html`<ul>${this.#items(block.items)}</ul>`;
      case 'quote': return html`<blockquote>${this.#blocks(block.children)}</blockquote>`;
      case 'code': return html`<pre class="para">${this.#words(block.text, UNDIVIDED)}</pre>`;
      case 'table': return smallLayouts()?.table({ ...block, caption: null }, this.#tools) ?? nothing;
      case 'figure': return smallLayouts()?.plate(block.src, { text: block.alt, lang: this.#lang }, this.#tools) ?? nothing;
      case 'rule': return html`<hr>`;
    }
  }

  /** The slide's title is the h2, so headings in its text begin below it. */
  #heading(level: number, children: readonly Inline[]): TemplateResult {
    const words = this.#inlines(children);
    if (level <= 1) return html`<h3 class="heading para">${words}</h3>`;
    return level === 2 ? html`<h4 class="heading para">${words}</h4>` : html`<h5 class="heading para">${words}</h5>`;
  }

  #items(items: readonly (readonly Block[])[]): TemplateResult[] {
    return items.map((item) => html`<li>${this.#blocks(item)}</li>`);
  }

  /** Its words get no soft hyphens where a line has room for them. */
  #undivided<Rendered>(render: () => Rendered, whole = true): Rendered {
    this.#whole = whole;
    const rendered = render();
    this.#whole = false;
    return rendered;
  }

  #inlines(inlines: readonly Inline[]): (TemplateResult | typeof nothing)[] {
    return inlines.map((inline) => this.#inline(inline));
  }

  #inline(inline: Inline): TemplateResult {
    switch (inline.kind) {
      case 'text': return this.#words(inline.text);
      case 'code': return html`<code>${this.#words(inline.text, UNDIVIDED)}</code>`;
      case 'strong': return html`<strong>${this.#inlines(inline.children)}</strong>`;
      case 'em': return html`<em>${this.#inlines(inline.children)}</em>`;
      case 'del': return html`<del>${this.#inlines(inline.children)}</del>`;
      case 'break': return html`<br>`;
      case 'link': return this.#link(inline.href, inline.children);
    }
  }

  /** Nothing on a kiosk leads out: a link is its words, and its address where the words don't say it. */
  #link(href: string, children: readonly Inline[]): TemplateResult {
    const said = children.some((child) => child.kind === 'text' && bare(child.text) === bare(href));
    return html`<span class="link">${this.#inlines(children)}${said || href === '' ? nothing : this.#words(` (${href})`)}</span>`;
  }

  #words(text: string, lang = this.#lang): TemplateResult {
    const token = this.#token;
    this.#token += 1;
    const { hyphenate, cuts, ends } = this.#flow;
    const whole = this.#whole;
    const words = hyphenate ? text : text.replaceAll('\u00AD', '');
    const edges = [0, ...cuts.get(token) ?? [], words.length];
    const shown = edges.slice(1).map((end, index) => ended(words, edges[index] ?? 0, end, ends.get(token) ?? [], (piece) => hyphenate?.(piece, lang, whole) ?? piece));
    return html`<span class="token" data-token=${token}>${edges.length > 2 ? shown.map((segment) => html`<span class="segment">${segment}</span>`) : shown}</span>`;
  }
}

/** Of the last number of a list. */
function digitsOf({ start, items }: { readonly start: number; readonly items: readonly unknown[] }): number {
  return String(start + items.length - 1).length;
}

/** A part of a text, with a sign wherever one of its lines ends early: a hyphen is painted inside of a word. */
function ended(text: string, start: number, end: number, ends: readonly number[], set: (piece: string) => string): unknown {
  let from = start;
  return [...ends.filter((at) => at > start && at <= end).map((at) => {
    const piece = set(text.slice(from, at));
    from = at;
    return html`${piece}<i class=${/\s$/.test(piece) ? 'end' : 'hyphen'}></i>`;
  }), set(text.slice(from, end))];
}

/** An address as people write it. */
function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '');
}
