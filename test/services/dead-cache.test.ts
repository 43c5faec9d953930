import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { removeDeadCache } from '../../src/services/dead-cache.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';

type Answers = Readonly<Record<'match' | 'keys', () => Promise<unknown>>>;

const fails = (): Promise<never> => Promise.reject(new DOMException('Unexpected internal error', 'UnknownError'));
const works = (): Promise<unknown> => Promise.resolve([]);

/** What comes of a look at a cache that answers so, and after five seconds so. */
async function look(t: TestContext, now: Answers, later = now): Promise<{ readonly removed: boolean; readonly deleted: number }> {
  let answers = now;
  let deleted = 0;
  Object.assign(globalThis, {
    location: { href: 'https://kiosk.example/' },
    caches: { open: async () => answers, delete: async () => { deleted += 1; return true; } },
  });
  t.after(() => { for (const name of ['location', 'caches']) Reflect.deleteProperty(globalThis, name); });
  const clock = new ManualClock();
  const removing = removeDeadCache('content', clock);
  await settled();
  answers = later;
  await clock.advance(10_000);
  return { removed: await removing, deleted };
}

test('a cache that neither gives nor lists anything is removed', async (t) => {
  assert.deepEqual(await look(t, { match: fails, keys: fails }), { removed: true, deleted: 1 });
});

test('a cache stays that gives something, lists something, answers never, or has only failed for a moment', async (t) => {
  const alive: readonly [Answers, Answers?][] = [
    [{ match: works, keys: fails }], [{ match: fails, keys: works }], [{ match: works, keys: works }],
    [{ match: () => new Promise(() => undefined), keys: fails }], [{ match: fails, keys: () => new Promise(() => undefined) }],
    [{ match: fails, keys: fails }, { match: works, keys: works }],
  ];
  for (const [now, later] of alive) assert.deepEqual(await look(t, now, later), { removed: false, deleted: 0 });
});
