// What `npm run bench -- --only check` prints.
import type { CheckSpeed } from './check-speed.ts';
import type { Exactness } from './faults.ts';

export function checkLines(kinds: readonly Exactness[], speed: CheckSpeed): string[] {
  const total = (key: 'faults' | 'line' | 'place' | 'alone'): number => kinds.reduce((sum, one) => sum + one[key], 0);
  const share = (count: number, of: number): string => `${(count / of * 100).toFixed(1)} %`;
  const { few } = speed;
  const ratio = (seconds: number | null): string => seconds === null ? 'not to be had here' : `${seconds.toFixed(1)} s, ${(seconds / few.check).toFixed(1)} times as long`;
  return [
    `Faults of ${total('faults')} damaged decks: line ${share(total('line'), total('faults'))}, line and column ${share(total('place'), total('faults'))}, nothing else told ${share(total('alone'), total('faults'))}`,
    ...kinds.filter(({ faults, place, alone }) => place < faults || alone < faults)
      .map(({ kind, faults, line, place, alone }) => `  ${kind}: line ${line}, line and column ${place}, alone ${alone} of ${faults}`),
    '',
    `npm run check from a cold start on ${speed.decks} decks with ${speed.slides} slides: ${speed.check.toFixed(2)} s`,
    `On ${few.decks} decks: ${few.check.toFixed(2)} s; ajv-cli validate ${ratio(few.ajv)}; jsonlint ${ratio(few.jsonlint)}`,
  ];
}
