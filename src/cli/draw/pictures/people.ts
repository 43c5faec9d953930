// Portraits of nobody: heads without faces, told apart by what they wear and by the ornament behind them.
import { band, rosette } from '../ornament.ts';
import * as colour from '../palette.ts';
import { circle, clip, fill, picture, rect, ring, stroke } from '../svg.ts';

export interface Look {
  readonly ground: string;
  readonly figure: string;
  readonly garment: string;
  readonly trim: string;
  readonly head: 'skullcap' | 'headdress' | 'fur-hat' | 'scarf' | 'braids' | 'hair';
  readonly skin: string;
  readonly hair: string;
}

const SIDE = 600;

/** What lies behind the head, and what on it. */
const HEADS: Readonly<Record<Look['head'], (look: Look) => readonly [behind: string, before: string]>> = {
  skullcap: ({ hair, trim, garment }) => [
    fill('M196 262C190 180 240 150 300 150C360 150 410 180 404 262L396 300H204Z', hair),
    fill('M190 236C190 150 236 118 300 118C364 118 410 150 410 236Z', garment) + rect(186, 214, 228, 34, trim, 10),
  ],
  headdress: () => [
    fill('M150 600C140 400 150 250 180 190C210 130 390 130 420 190C450 250 460 400 450 600Z', colour.paper),
    fill('M186 214C196 150 250 112 300 112C350 112 404 150 414 214C380 182 220 182 186 214Z', colour.paper)
      + stroke('M196 210C226 184 374 184 404 210', colour.gold, 8) + fill('M206 330C220 430 380 430 394 330C420 420 420 520 380 600H220C180 520 180 420 206 330Z', colour.paper),
  ],
  'fur-hat': ({ hair, trim, garment }) => [
    fill('M200 270C200 210 250 180 300 180C350 180 400 210 400 270Z', hair),
    fill('M204 196C204 120 260 72 300 60C340 72 396 120 396 196Z', garment) + rect(172, 182, 256, 62, trim, 31)
      + stroke('M192 200h216M186 222h228', colour.ink, 3, 0.25),
  ],
  scarf: ({ trim }) => [
    fill('M168 330C150 180 230 116 300 116C370 116 450 180 432 330C430 400 400 440 380 460H220C200 440 170 400 168 330Z', trim),
    fill('M190 236C196 160 250 128 300 128C350 128 404 160 410 236C370 190 230 190 190 236Z', trim) + stroke('M214 214C250 184 350 184 386 214', colour.paper, 6, 0.8),
  ],
  braids: ({ hair, trim }) => [
    stroke('M206 250C180 330 186 420 176 520M394 250C420 330 414 420 424 520', hair, 44) + circle(176, 532, 18, trim) + circle(424, 532, 18, trim),
    fill('M190 280C180 170 240 128 300 128C360 128 420 170 410 280C392 220 352 196 300 192C248 196 208 220 190 280Z', hair) + stroke('M300 130V194', colour.ink, 4, 0.35),
  ],
  hair: ({ hair }) => ['', fill('M192 268C178 168 236 124 300 124C364 124 422 168 408 268C398 226 388 214 372 206C330 224 250 220 226 204C208 216 200 232 192 268Z', hair)],
};

export function portrait(look: Look): string {
  const [behind, before] = HEADS[look.head](look);
  const shoulders = 'M40 600C52 486 160 440 232 424Q300 470 368 424C440 440 548 486 560 600Z';
  return picture(SIDE, SIDE, [
    rect(0, 0, SIDE, SIDE, look.ground),
    rosette(300, 260, 250, look.figure, 7), ring(300, 260, 268, look.figure, 5),
    behind,
    fill(shoulders, look.garment), clip('hem', shoulders, [band(0, 548, SIDE, 52, { ground: look.trim, figure: look.garment, edge: look.garment })]),
    rect(256, 340, 88, 104, look.skin, 40), fill('M256 392Q300 440 344 392V420Q300 462 256 420Z', colour.ink, 0.12),
    fill('M202 262C202 190 246 160 300 160C354 160 398 190 398 262C398 340 350 396 300 396C250 396 202 340 202 262Z', look.skin),
    before,
    stroke('M232 424Q300 474 368 424', look.trim, 14),
  ]);
}

const [light, warm, deep] = ['#e6b98f', '#d3a077', '#b9845c'] as const;

/** Twelve people who have never lived. */
export const LOOKS = {
  librarian: { ground: colour.mist, figure: colour.haze, garment: colour.teal, trim: colour.straw, head: 'hair', skin: light, hair: '#3a2a22' },
  waterman: { ground: colour.sand, figure: colour.paper, garment: colour.deep, trim: colour.gold, head: 'skullcap', skin: deep, hair: '#8d8a84' },
  elder: { ground: colour.haze, figure: colour.mist, garment: colour.clay, trim: colour.straw, head: 'headdress', skin: warm, hair: '#8d8a84' },
  felter: { ground: colour.straw, figure: colour.sand, garment: colour.lagoon, trim: colour.clay, head: 'scarf', skin: warm, hair: '#2b2320' },
  herdsman: { ground: colour.lagoon, figure: colour.mist, garment: colour.amber, trim: colour.night, head: 'fur-hat', skin: deep, hair: '#2b2320' },
  guide: { ground: colour.paper, figure: colour.sand, garment: colour.gold, trim: colour.deep, head: 'braids', skin: light, hair: '#2b2320' },
  engineer: { ground: colour.deep, figure: colour.teal, garment: colour.haze, trim: colour.gold, head: 'hair', skin: warm, hair: '#1f1a18' },
  driver: { ground: colour.haze, figure: colour.paper, garment: colour.night, trim: colour.amber, head: 'skullcap', skin: warm, hair: '#2b2320' },
} as const satisfies Readonly<Record<string, Look>>;
