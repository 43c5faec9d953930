// How wide words are before they are painted.

const SAMPLE = 100;

let canvas: CanvasRenderingContext2D | null = null;

/** In heights of their letters; digits as wide as in a table. */
export function textWidth(words: string, family: string, weight: number): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return words.length * 0.65;
  canvas.font = `${weight} ${SAMPLE}px ${family}`;
  return canvas.measureText(words.replaceAll(/\d/g, '0')).width / SAMPLE;
}
