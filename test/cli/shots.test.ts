import assert from 'node:assert/strict';
import test from 'node:test';
import { main } from '../../src/cli/shots.ts';

const REFUSED: readonly [args: string[], reason: RegExp][] = [
  [['--sizes', '640x480'], /no 640x480: there are 1920x1080, 1080x1920, 1280x800, 800x1280, 390x844/],
  [['--themes', 'light,blue'], /no blue: there are light, dark, contrast/],
  [['--text', '500'], /from 50 to 300/],
  [['--decks', '1.1,9.9'], /no deck 9\.9: there are menu, 1, 1\.1/],
  [['--colour', 'red'], /--colour.*The options are --sizes/],
];

for (const [args, reason] of REFUSED) {
  test(`photographs nothing when asked for ${args.join(' ')}, and says what there is`, async (t) => {
    const said = t.mock.method(console, 'error', () => undefined);
    assert.equal(await main(args), 2);
    assert.match(String(said.mock.calls[0]?.arguments[0]), reason);
  });
}
