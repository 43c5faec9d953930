// What `npm run bench -- --only release` prints.
import { SLIDES_A_DECK } from '../../test/support/many-slides.ts';
import type { ReleaseFigures } from './measure-release.ts';
import type { Cost, Kind, UpdateCost } from './update-cost.ts';

const KINDS: readonly Kind[] = ['deck', 'pointer', 'manifest', 'list', 'media', 'app'];

export function releaseLines({ updates, fill, boots }: ReleaseFigures): string[] {
  const encodings = new Set(updates.flatMap(({ ours, plain }) => [...ours.answers, ...plain.answers]).flatMap(({ encoding }) => encoding ?? []));
  return [
    `One changed slide: bytes of the answers' bodies, compressed with ${[...encodings].join(' and ')}, and in brackets before that; ${SLIDES_A_DECK} slides and a photograph a deck.`,
    'Workbox keeps the same decks, in one file each, and no pictures. Heads are those of the answers, over HTTP/1.1.',
    '',
    `| slides in decks | | requests | ${KINDS.join(' | ')} | beside the deck | heads |`,
    `|---:|---|---:|${'---:|'.repeat(KINDS.length + 2)}`,
    ...updates.flatMap(({ slides, decks, ours, plain }) => [row(`${slides} in ${decks}`, 'Körme', ours), row('', 'plain Workbox', plain)]),
    '',
    ...updates.map(ratio),
    '',
    `First fill of ${fill.files} files, ${fill.megabytes.toFixed(1)} MB: ${fill.filled.toFixed(1)} MB/s, plain fetches of the same ${fill.fetched.toFixed(1)} MB/s, ratio ${(fill.filled / fill.fetched).toFixed(2)}`,
    `First slide after a start, 4× CPU throttling: offline ${boots.offline.toFixed(0)} ms, online ${boots.online.toFixed(0)} ms, first visit ${boots.first.toFixed(0)} ms; `
    + `offline / online ${(boots.offline / boots.online).toFixed(2)}, offline / first visit ${(boots.offline / boots.first).toFixed(2)}`,
  ];
}

function row(slides: string, name: string, cost: Cost): string {
  const heads = cost.answers.reduce((sum, { head }) => sum + head, 0);
  const cells = [...KINDS.map((kind) => bytes(cost, (one) => one === kind)), bytes(cost, isBeside), heads];
  return `| ${slides} | ${name} | ${cost.answers.length} | ${cells.join(' | ')} |`;
}

function bytes(cost: Cost, counts: (kind: Kind) => boolean): string {
  const raw = total(cost, counts, 'raw');
  return raw === 0 ? '–' : `${total(cost, counts, 'bytes')} (${raw})`;
}

function ratio({ slides, ours, plain }: UpdateCost): string {
  const times = (counts: (kind: Kind) => boolean, unit: 'bytes' | 'raw'): string => (total(plain, counts, unit) / total(ours, counts, unit)).toFixed(2);
  return `Plain Workbox / Körme at ${slides} slides: beside the deck ${times(isBeside, 'bytes')} (${times(isBeside, 'raw')}), in all ${times(() => true, 'bytes')} (${times(() => true, 'raw')})`;
}

function isBeside(kind: Kind): boolean {
  return kind !== 'deck';
}

function total({ answers }: Cost, counts: (kind: Kind) => boolean, unit: 'bytes' | 'raw'): number {
  return answers.reduce((sum, answer) => sum + (counts(answer.kind) ? answer[unit] : 0), 0);
}
