import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { test, type TestContext } from 'node:test';
import { addresses, listen } from '../../src/cli/listen.ts';

function server(t: TestContext): Server {
  const made = createServer();
  t.after(() => made.close());
  return made;
}

test('takes the next free port when the wanted one is taken', async (t) => {
  const first = await listen(server(t), '127.0.0.1', 0);
  assert.ok(first.ok);
  const second = await listen(server(t), '127.0.0.1', first.port);
  assert.ok(second.ok && second.port > first.port);
});

test('says in a sentence that the machine has no such address', async (t) => {
  const listening = await listen(server(t), '203.0.113.1', 0);
  assert.ok(!listening.ok);
  assert.equal(listening.reason, 'This machine has no address 203.0.113.1: check --host.');
});

test('prints addresses that a browser can open', () => {
  assert.deepEqual(addresses('127.0.0.1', 4173), { own: 'http://127.0.0.1:4173/', network: [] });
  assert.deepEqual(addresses('::1', 80), { own: 'http://[::1]:80/', network: [] });
  assert.equal(addresses('0.0.0.0', 4173).own, 'http://127.0.0.1:4173/');
});
