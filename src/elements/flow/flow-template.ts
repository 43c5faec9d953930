// The text of a slide as templates. Every piece of text is a token: a numbered span, so that the words of other pages can be
// hidden one by one. Where a page ends inside a token, the token is rendered in segments.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FlowPart, FactRow } from '../../core/flow.ts';
import type { Said } from '../../core/flow-blocks.ts';
import type { Locale } from '../../core/locale.ts';
import type { Block, Inline } from '../../core/markdown.ts';
import { bindWords } from '../../core/no-break.ts';
import type { FindMedia } from '../../controllers/contexts.ts';
import { smallLayouts, type FlowTools } from './lazy-layouts.ts';

export interface FlowRendering {
  readonly parts: readonly FlowPart[];
  /** Where each token is cut, by its number: offsets in characters. */
  readonly cuts: ReadonlyMap<number, readonly number[]>;
  /** Where a line ends in a hyphen, by the token's number: offsets in characters. */
  readonly hyphens: ReadonlyMap<number, readonly number[]>;
  /** Puts soft hyphens into a text: only while it is measured. */
  readonly hyphenate: ((text: string, lang: Locale) => string) | null;
  /** The width of a line of the title, em: longer words are divided. */
  readonly titleRoom: number;
  /** The width of the window, em; 0 before it is known. */
  readonly room: number;
  readonly media: FindMedia;
  /** What stands in the place of a picture that is not there and has no description. */
  readonly missing: Said;
}

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
      case 'title': return this.#title(part.lang, part.text);
      case 'blocks': return html`<div class="text" lang=${part.lang}>${this.#blocks(part.blocks, part.lang)}</div>`;
      case 'facts': return html`<dl class="facts">${part.rows.map((row) => this.#fact(row))}</dl>`;
      case 'layouts': return smallLayouts()?.template(part, this.#tools) ?? nothing;
    }
  }

  /** A title is balanced, not hyphenated; only where a word is wider than the line it is divided like other words. */
  #title(lang: Locale, text: string): TemplateResult {
    this.#lang = lang;
    const isWide = text.split(/[\s-]+/).some((word) => widthOf(word) > this.#flow.titleRoom);
    const words = isWide ? this.#words(text) : this.#undivided(() => this.#words(text));
    return html`<h2 class="title para ${isWide ? 'wide' : ''}" lang=${lang}>${words}</h2>`;
  }

  #fact({ label, value }: FactRow): TemplateResult {
    return html`<div class="fact ${label && value ? '' : 'solo'}">
      <dt class="label para" lang=${ifDefined(label?.lang)}>${label ? this.#words(label.text, label.lang) : nothing}</dt>
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
        ? html`<ol start=${block.start}>${this.#items(block.items)}</ol>`
        : html`<ul>${this.#items(block.items)}</ul>`;
      case 'quote': return html`<blockquote>${this.#blocks(block.children)}</blockquote>`;
      case 'code': return html`<pre class="para">${this.#words(block.text)}</pre>`;
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

  /** Its words get no soft hyphens. */
  #undivided<Rendered>(render: () => Rendered): Rendered {
    this.#whole = true;
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
      case 'code': return html`<code>${this.#words(inline.text)}</code>`;
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
    const bound = bindWords(text, lang);
    const { hyphenate } = this.#flow;
    if (hyphenate) return html`<span class="token" data-token=${token}>${this.#whole ? bound : hyphenate(bound, lang)}</span>`;
    const words = bound.replaceAll('\u00AD', '');
    const cuts = this.#flow.cuts.get(token);
    const hyphens = this.#flow.hyphens.get(token) ?? [];
    if (!cuts) return html`<span class="token" data-token=${token}>${hyphenated(words, 0, words.length, hyphens)}</span>`;
    const edges = [0, ...cuts, words.length];
    return html`<span class="token" data-token=${token}>${edges.slice(1).map((end, index) =>
      html`<span class="segment">${hyphenated(words, edges[index] ?? 0, end, hyphens)}</span>`)}</span>`;
  }
}

/** About how wide a bold word is, em. */
function widthOf(word: string): number {
  return word.length * (word === word.toUpperCase() ? 0.8 : 0.66);
}

/** A part of a text with a hyphen painted wherever one of its lines ends in one. */
function hyphenated(text: string, start: number, end: number, hyphens: readonly number[]): unknown {
  const inside = hyphens.filter((at) => at > start && at <= end);
  if (inside.length === 0) return text.slice(start, end);
  const edges = [start, ...inside];
  return [...inside.map((to, index) => html`${text.slice(edges[index], to)}<i class="hyphen"></i>`), text.slice(edges.at(-1), end)];
}

/** An address as people write it. */
function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/, '').replace(/\/$/, '');
}
