// How wide words are before they are painted.

/** px: the smallest letters that are written. The font makes small ones wider, so larger ones have room too. */
const SAMPLE = 16;

/** In heights of their letters; digits as wide as in a table. */
export type Ruler = (words: string, weight: number) => number;

/** A new one each time, so that no canvas goes on with the letters that it had before the font came. */
export function rulerOf(family: string): Ruler {
  const canvas = document.createElement('canvas').getContext('2d');
  return (words, weight) => {
    if (!canvas) return words.length * 0.65;
    canvas.font = `${weight} ${SAMPLE}px ${family}`;
    canvas.textRendering = 'geometricPrecision'; // No whole pixels for each letter.
    return canvas.measureText(words.replaceAll(/\d/g, '0')).width / SAMPLE;
  };
}
