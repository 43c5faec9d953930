// The small layouts are loaded when a text has one; most first slides have none.
import type { CSSResult, TemplateResult } from 'lit';
import type { FindMedia } from '../../controllers/contexts.ts';
import type { FlowPart } from '../../core/flow.ts';
import type { BlockPart, FlowTable, Read, Said } from '../../core/flow-blocks.ts';
import type { Block, Inline } from '../../core/markdown.ts';

/** What the text lends to a layout, so that all words are numbered in one row. */
export interface FlowTools {
  /** The width of the window, em. */
  readonly room: number;
  words(said: Said): TemplateResult;
  blocks(read: Read): unknown;
  /** The words of a cell. */
  inlines(inlines: readonly Inline[]): unknown;
  readonly media: FindMedia;
  /** What stands in the place of a picture that is not there and has no description. */
  readonly missing: Said;
  /** Whatever is rendered in it gets no soft hyphens: in a table they would change the widths of the columns. */
  undivided<Rendered>(render: () => Rendered): Rendered;
}

export type LayoutsPart = Extract<FlowPart, { kind: 'layouts' }>;

export interface SmallLayouts {
  readonly styles: CSSResult;
  /** The same for the same part, however often it is rendered. */
  parts(part: LayoutsPart): readonly BlockPart[];
  template(part: LayoutsPart, tools: FlowTools): TemplateResult;
  table(table: FlowTable, tools: FlowTools): TemplateResult;
  /** A picture in running text. */
  plate(src: string, alt: Said, tools: FlowTools): TemplateResult;
  /** Makes the layouts of a flow fit their window (px): called before each measuring. */
  fit(flow: HTMLElement, height: number): void;
}

let loaded: SmallLayouts | null = null;

/** Null until they have been loaded. */
export function smallLayouts(): SmallLayouts | null {
  return loaded;
}

/** Rejects where they can't be loaded. */
export async function loadSmallLayouts(): Promise<SmallLayouts> {
  loaded ??= (await import('./small-layouts.ts')).layouts;
  return loaded;
}

/** A table and a picture in a Markdown text are among them. */
export function needsSmallLayouts(parts: readonly FlowPart[]): boolean {
  return parts.some((part) => {
    switch (part.kind) {
      case 'title': return false;
      case 'blocks': return hasLayout(part.blocks);
      case 'facts': return part.rows.some(({ value }) => hasLayout(value?.blocks ?? []));
      case 'layouts': return true;
    }
  });
}

function hasLayout(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'table' || block.kind === 'figure' || (block.kind === 'quote' && hasLayout(block.children)) || (block.kind === 'list' && hasLayout(block.items.flat())));
}
