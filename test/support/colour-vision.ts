// How colours look to people who see fewer of them: Machado, Oliveira and Fernandes 2009 (full severity), and none at all.
import type { Colour } from '../../src/core/contrast.ts';

type Rgb = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const LUMINANCE: Rgb = [0.2126, 0.7152, 0.0722];

export const VISIONS: Readonly<Record<string, Matrix>> = {
  'all colours': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  'no red': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  'no green': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  'no blue': [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
  'no colour': [LUMINANCE, LUMINANCE, LUMINANCE],
};

/** CIE L* of a colour as it is seen: from 0 (black) to 100 (white). */
export function lightness(colour: Colour, vision: Matrix): number {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const seen = vision.map((row) => Math.min(1, Math.max(0, row.reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0))));
  const y = LUMINANCE.reduce((sum, weight, index) => sum + weight * (seen[index] ?? 0), 0);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
}
