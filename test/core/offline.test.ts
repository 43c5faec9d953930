import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_PROGRESS, offlineOf, type Offline, type OfflineFacts } from '../../src/core/offline.ts';

const DAY = 24 * 60 * 60 * 1000;
const WHOLE: OfflineFacts = { obstacle: null, shell: 'stored', releaseStored: true, progress: NO_PROGRESS, reached: 0 };

const CASES: readonly [string, Partial<OfflineFacts>, number, Offline['state']][] = [
  ['says ready when the shell and the release are stored', {}, 0, 'ready'],
  ['says filling while files of the release lack', { releaseStored: false }, 0, 'filling'],
  ['says filling while the shell is being stored', { shell: 'pending' }, 0, 'filling'],
  ['says none where nothing can be stored', { obstacle: 'insecure-context' }, 0, 'none'],
  ['says none where the shell can not be stored, whatever else is', { shell: 'failed' }, 0, 'none'],
  ['still says ready when no pointer was reached for almost a day', {}, DAY - 1, 'ready'],
  ['says stale when no pointer was reached for a day', {}, DAY, 'stale'],
  ['does not say stale of what is not whole', { releaseStored: false }, DAY, 'filling'],
];

for (const [title, facts, now, state] of CASES) {
  test(title, () => assert.equal(offlineOf({ ...WHOLE, ...facts }, now).state, state));
}
