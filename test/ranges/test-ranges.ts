// Byte ranges out of the device's own store, in any engine: what a player asks for when it seeks, with the server gone.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listen } from '../../src/cli/listen.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { SLIDES } from '../../src/cli/project.ts';
import { PIECE } from '../../src/core/pieces.ts';
import { buildKiosk, putSlides, remove } from '../e2e/support/built.ts';
import { writeSlides } from '../e2e/support/slides-folder.ts';
import type { FoundEngine, Tab } from '../engines/engine.ts';
import { longFilm } from '../support/long-film.ts';
import type { Tally } from '../support/tally.ts';
import { answerTo, isReady, sought } from './in-page.ts';

/** Status, Content-Range, Content-Length, SHA-256 of the body. */
type Answer = readonly [status: number, range: string | null, length: string | null, hash: string];

interface Case {
  readonly name: string;
  readonly header: string;
  readonly expected: Answer;
}

/** @param say called with each case that is not as it should be. */
export async function testRanges(engine: FoundEngine & { ok: true }, say: (line: string) => void): Promise<Tally> {
  const [short, long] = [await readFile(join(SLIDES, '2.2', 'morning.mp4')), await longFilm()];
  const slides = await writeSlides({
    'kiosk.json': { title: { ru: 'Проба' }, languages: ['ru'] },
    '1/deck.json': { id: '1', title: { ru: 'Видео' }, slides: [{ id: 'short', video: { src: 'short.mp4' } }, { id: 'long', video: { src: 'long.mp4' } }] },
    '1/short.mp4': short,
    '1/long.mp4': long,
  });
  const folder = await buildKiosk();
  await putSlides(slides, folder);
  await remove(slides);
  const server = await serveFolder(folder);
  const listening = await listen(server, '127.0.0.1', 0);
  if (!listening.ok) throw new Error(listening.reason);
  const tab = await engine.open({ serviceWorkers: true });
  const failed: string[] = [];
  let passed = 0;
  const see = (what: string, isSo: boolean, seen: unknown): void => {
    if (isSo) passed += 1;
    else failed.push(`${engine.name}: ${what}: ${JSON.stringify(seen)}`);
  };
  try {
    await tab.open(`http://127.0.0.1:${listening.port}/?lang=ru&attract=off#/1/long`);
    await call(tab, isReady);
    server.closeAllConnections();
    await new Promise((resolve) => { server.close(resolve); });
    for (const [title, film] of [['a whole file', short], ['a file in pieces', long]] as const) {
      const path = `content/${hashOf(film)}.mp4`;
      for (const { name, header, expected } of casesOf(film)) {
        const answer = await call(tab, answerTo, path, header);
        see(`${title}, ${name} (${header})`, JSON.stringify(answer) === JSON.stringify(expected), answer);
      }
      const seek = await call(tab, sought, path);
      see(`${title}, a film is sought`, (seek as { ok?: boolean }).ok === true, seek);
    }
  } finally {
    await tab.close();
    server.close();
    await remove(folder);
  }
  for (const line of failed) say(line);
  return { passed, failed: failed.length, skipped: 0 };
}

/** What is longer than a piece ends where the piece does in which it begins. */
function casesOf(film: Buffer): Case[] {
  const size = film.length;
  const end = (first: number, last: number): number => (size > PIECE ? Math.min(last, (Math.floor(first / PIECE) + 1) * PIECE - 1) : last);
  const part = (name: string, header: string, first: number, last: number): Case => {
    const bytes = film.subarray(first, end(first, last) + 1);
    return { name, header, expected: [206, `bytes ${first}-${first + bytes.length - 1}/${size}`, String(bytes.length), hashOf(bytes)] };
  };
  const whole = (name: string, header: string): Case => ({ name, header, expected: [200, null, String(size), hashOf(film)] });
  const none = (name: string, header: string): Case => ({ name, header, expected: [416, `bytes */${size}`, null, hashOf(Buffer.alloc(0))] });
  return [
    part('from and to', 'bytes=5-99', 5, 99),
    part('one byte', 'bytes=0-0', 0, 0),
    part('the last byte', `bytes=${size - 1}-${size - 1}`, size - 1, size - 1),
    part('from', `bytes=${size - 40}-`, size - 40, size - 1),
    part('from the start', 'bytes=0-', 0, size - 1),
    part('the end', 'bytes=-7', size - 7, size - 1),
    part('an end that is longer than the file', `bytes=-${size + 5}`, 0, size - 1),
    part('past the end', `bytes=${size - 2}-${size + 99}`, size - 2, size - 1),
    none('all of it past the end', `bytes=${size}-`),
    whole('several', 'bytes=0-1,4-5'),
    whole('backwards', 'bytes=9-2'),
    whole('another unit', 'items=0-1'),
    ...size > PIECE ? [part('over the edge of a piece', `bytes=${PIECE - 3}-${PIECE + 3}`, PIECE - 3, PIECE + 3), part('from the edge of a piece', `bytes=${PIECE}-${PIECE + 4}`, PIECE, PIECE + 4)] : [],
  ];
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A function of the page, with JSON for its parameters. */
function call<Parameters extends readonly unknown[]>(tab: Tab, inPage: (...parameters: Parameters) => unknown, ...parameters: Parameters): Promise<unknown> {
  return tab.run(`(${inPage.toString()})(${parameters.map((one) => JSON.stringify(one)).join(', ')})`);
}
