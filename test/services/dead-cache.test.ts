import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { removeDeadCache } from '../../src/services/dead-cache.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';

type Answers = Readonly<Record<'match' | 'keys', () => Promise<unknown>>>;

const fails = (): Promise<never> => Promise.reject(new DOMException('Unexpected internal error', 'UnknownError'));
const works = (): Promise<unknown> => Promise.resolve([]);

interface Facts {
  /** After five seconds. */
  readonly later?: Answers;
  readonly canReach?: boolean;
}

/** What comes of a look at a cache that answers so. */
async function look(t: TestContext, now: Answers, { later = now, canReach = true }: Facts = {}): Promise<{ readonly dead: boolean; readonly deleted: number }> {
  let answers = now;
  let deleted = 0;
  Object.assign(globalThis, {
    location: { href: 'https://kiosk.example/' },
    caches: { open: async () => answers, delete: async () => { deleted += 1; return true; } },
  });
  t.after(() => { for (const name of ['location', 'caches']) Reflect.deleteProperty(globalThis, name); });
  const clock = new ManualClock();
  const removing = removeDeadCache('content', clock, async () => canReach);
  await settled();
  answers = later;
  await clock.advance(10_000);
  return { dead: await removing, deleted };
}

test('a cache that neither gives nor lists anything is removed', async (t) => {
  assert.deepEqual(await look(t, { match: fails, keys: fails }), { dead: true, deleted: 1 });
});

test('not without a server that has it all, and not where it has only failed for a moment: it is opened anew', async (t) => {
  assert.deepEqual(await look(t, { match: fails, keys: fails }, { canReach: false }), { dead: true, deleted: 0 });
  assert.deepEqual(await look(t, { match: fails, keys: fails }, { later: { match: works, keys: works } }), { dead: true, deleted: 0 });
});

test('a cache that gives something, lists something or never answers is left alone', async (t) => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const alive: readonly Answers[] = [
    { match: works, keys: fails }, { match: fails, keys: works }, { match: works, keys: works }, { match: never, keys: fails }, { match: fails, keys: never },
  ];
  for (const answers of alive) assert.deepEqual(await look(t, answers), { dead: false, deleted: 0 });
});
