// A short film, drawn frame by frame: the sun rises over the ridge of the wind park and the blades turn.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import sharp from 'sharp';
import { groundAt, ridge, type Ridge } from './land.ts';
import * as colour from './palette.ts';
import { circle, glow, melt, move, picture, rect, ring, stroke } from './svg.ts';
import { turbine } from './things.ts';

const WIDTH = 960;
const HEIGHT = 540;
const FRAMES_PER_SECOND = 25;
const SECONDS = 8;

const BACK: Ridge = { width: WIDTH, base: 352, swing: 26, seed: 16, swells: 2.4 };
const FRONT: Ridge = { width: WIDTH, base: 436, swing: 26, seed: 3, swells: 1.7 };
const NIGHT = [colour.night, colour.deep, colour.lagoon, colour.gold, colour.amber];
const WHITE = { tower: colour.paper, shade: colour.mist, blade: colour.paper };
/** Place, height, first angle, turns in the whole film. */
const FAR = [[90, 110, 20, 2], [235, 134, 75, 2], [700, 124, 40, 2], [872, 140, 100, 2]] as const;
const NEAR = [[345, 250, 8, 1], [560, 330, 52, 1], [775, 270, 85, 1]] as const;
const CLOUDS = [[120, 70, 210], [420, 120, 260], [760, 60, 180], [980, 150, 240]] as const;

/** The picture at `t`, from 0 at the start to 1 at the end. */
export function windMorning(t: number): string {
  const ease = t * t * (3 - 2 * t);
  const sunY = 388 - ease * 190;
  const stand = (place: Ridge) => ([x, size, angle, turns]: readonly [number, number, number, number]): string =>
    move(x, groundAt(place, x) + 8, [turbine(size, angle + t * turns * 360, WHITE)]);
  return picture(WIDTH, HEIGHT, [
    melt('day', [colour.teal, colour.lagoon, colour.lagoon, colour.mist, colour.straw]), rect(0, 0, WIDTH, HEIGHT, 'url(#day)'),
    melt('night', NIGHT, NIGHT.map(() => 1 - ease)), rect(0, 0, WIDTH, HEIGHT, 'url(#night)'),
    ...[150, 112, 80].map((r, i) => ring(480, sunY, r, colour.paper, 2, 0.5 - i * 0.12)),
    glow('halo', colour.paper, 0.85), circle(480, sunY, 190, 'url(#halo)'), circle(480, sunY, 56, colour.gold),
    ...CLOUDS.map(([x, y, long]) => stroke(`M${x - 70 + t * 90} ${y}h${long}M${x - 20 + t * 90} ${y + 14}h${long * 0.55}`, colour.paper, 6, 0.3 + ease * 0.3)),
    ...FAR.map(stand(BACK)),
    ridge(BACK, HEIGHT, colour.teal, { colour: colour.lagoon, lines: 6, gap: 11 }),
    ...NEAR.map(stand(FRONT)),
    ridge(FRONT, HEIGHT, colour.deep, { colour: colour.teal, lines: 6, gap: 13 }),
  ]);
}

/** Two quiet notes of a fifth that swell and fade; nobody in a hall is startled by them. */
const TONE = '0.05*(sin(2*PI*146.83*t)+0.7*sin(2*PI*220*t)+0.25*sin(2*PI*293.66*t+sin(2*PI*0.25*t)))*(0.75+0.25*sin(2*PI*0.25*t))';
const SOUND = `aevalsrc='${TONE}':s=44100:d=${SECONDS},afade=t=in:d=2,afade=t=out:st=${SECONDS - 2.5}:d=2.5`;

function encoder(out: string): string[] {
  return [
    '-y', '-loglevel', 'error',
    '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', `${WIDTH}x${HEIGHT}`, '-r', String(FRAMES_PER_SECOND), '-i', 'pipe:0',
    '-f', 'lavfi', '-i', SOUND,
    '-c:v', 'libx264', '-profile:v', 'main', '-pix_fmt', 'yuv420p', '-preset', 'veryslow', '-crf', '26', '-g', '50', '-threads', '1',
    '-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709',
    '-c:a', 'aac', '-b:a', '48k', '-ac', '1', '-shortest',
    // Neither the encoder's version nor today's date goes into the file: the same frames give the same bytes.
    '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact',
    '-movflags', '+faststart', out,
  ];
}

/** Writes the film as MP4 to `out`; false where ffmpeg is not installed. */
export async function drawFilm(out: string): Promise<boolean> {
  const ffmpeg = spawn('ffmpeg', encoder(out), { stdio: ['pipe', 'inherit', 'inherit'] });
  const started = await once(ffmpeg, 'spawn').then(() => true, () => false);
  if (!started) return false;
  const closed = once(ffmpeg, 'close');
  const frames = FRAMES_PER_SECOND * SECONDS;
  for (let i = 0; i < frames; i++) {
    const pixels = await sharp(Buffer.from(windMorning(i / (frames - 1)))).removeAlpha().raw().toBuffer();
    if (!ffmpeg.stdin.write(pixels)) await once(ffmpeg.stdin, 'drain');
  }
  ffmpeg.stdin.end();
  const [code] = await closed as [number | null];
  if (code !== 0) throw new Error(`ffmpeg ended with ${code}`);
  return true;
}
