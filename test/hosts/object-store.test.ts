// An object store serves what .github/publish/to-bucket has put there.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';
import { folderWith } from '../build/support/folder.ts';
import { programOnPath } from '../engines/own-process.ts';
import { publish, startBucket } from './support/bucket.ts';
import { hostTests } from './support/promises.ts';
import { PROGRAMS, startSwift } from './support/swift.ts';

const missing = PROGRAMS.find((name) => programOnPath(name) === null);
const skip = missing === undefined ? false : `${missing} is not on this machine`;
const [A, B] = ['a', 'b'].map((letter) => `content/${letter.repeat(64)}.json`) as [string, string];

/** What stands before a store may hand a folder on, or compress; it is not ours. */
hostTests([
  { name: 'an object store', path: '/', isNested: false, sends: ['cache rules'], start: (folder) => startBucket(folder, '/') },
  { name: 'a folder of an object store', path: '/park/', isNested: false, sends: ['cache rules'], start: (folder) => startBucket(folder, '/park/') },
], skip, false);

test('a second release brings what is new to an object store, sends nothing twice, and takes nothing away', { skip }, async (t) => {
  const store = await startSwift();
  t.after(() => store.end());
  const seen = async (path: string): Promise<[string, string | null]> => {
    const answer = await fetch(`${store.address}park/${path}`);
    return [await answer.text(), answer.headers.get('x-timestamp')];
  };
  publish(await folderWith(t, { 'index.html': 'app', 'sw.js': 'sw', [A]: 'a', 'content/pointer.json': '1' }), store, '/park');
  const before = await seen(A);
  await setTimeout(1000); // Whose time of writing is another one.
  publish(await folderWith(t, { [A]: 'a', [B]: 'b', 'content/pointer.json': '2' }), store, '/park');
  assert.deepEqual(await seen(A), before);
  assert.equal((await seen(B))[0], 'b');
  assert.equal((await seen('content/pointer.json'))[0], '2');
  assert.equal((await seen('index.html'))[0], 'app');
  assert.match((await seen('published.txt'))[0], /^[0-9a-f]{40}\n$/);
});
