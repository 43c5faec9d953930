// How wide the columns of a table have to be to be read well: no word is broken, and no text becomes a ladder of single words.
import type { FlowCell, FlowTable } from '../../core/flow-blocks.ts';
import { wordsOf, wordsOfInlines } from '../../core/markdown-words.ts';

/** A column of text is read well from this width on, em. */
const COMFORTABLE = 8;
/** Of both sides of a cell, em. */
const PADDING = 1.5;
/** A table is set a little smaller than running text. */
const TABLE_SIZE = 0.9;
/** So many of the longest words of a column are measured: letters differ in width. */
const MEASURED = 4;

let canvas: CanvasRenderingContext2D | null = null;

/** In em of running text. */
export function wantedWidths({ head, rows, align }: Pick<FlowTable, 'head' | 'rows' | 'align'>): number[] {
  return align.map((_, column) => {
    const lines = [head, ...rows].flatMap((row) => linesOf(row[column]));
    const words = lines.flatMap((line) => line.split(/[ \t]+/)); // Not at no-break spaces.
    const widest = Math.max(0, ...longest(words, MEASURED).map(widthOf));
    const whole = Math.max(0, ...longest(lines, 1).map(widthOf));
    return (Math.max(widest, Math.min(whole, COMFORTABLE)) + PADDING) * TABLE_SIZE;
  });
}

function linesOf(cell: FlowCell | undefined): string[] {
  const texts = (cell ?? []).map((part) => 'blocks' in part ? part.blocks.map(wordsOf).join('\n') : wordsOfInlines([part]));
  return texts.join(cell?.some((part) => 'blocks' in part) ? '\n' : '').split('\n');
}

function longest(texts: readonly string[], count: number): string[] {
  return texts.toSorted((a, b) => b.length - a.length).slice(0, count);
}

/** Em; bold, as the names of the columns and rows are. */
function widthOf(text: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * 0.62;
  canvas.font = '650 100px Korme';
  return canvas.measureText(text).width / 100;
}
