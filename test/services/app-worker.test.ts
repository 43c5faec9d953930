import assert from 'node:assert/strict';
import { registerHooks } from 'node:module';
import { afterEach, beforeEach, mock, test } from 'node:test';
import type { AppWorker } from '../../src/services/app-worker.ts';
import { ManualClock, settled } from '../support/manual-clock.ts';

// What a bundler takes of this package; Node would take its other half, which has no named exports.
registerHooks({ resolve: (name, context, next) => next(name === 'workbox-window' ? 'workbox-window/build/workbox-window.prod.es5.mjs' : name, context) });
const { createAppWorker } = await import('../../src/services/app-worker.ts');

const BASE = 'https://kiosk.example/';

/** A service worker as the page sees it. */
class Worker extends EventTarget {
  readonly scriptURL = `${BASE}sw.js`;
  state = 'installing';
  /** What it is told: to take over, to look after its files. */
  postMessage: (message?: unknown) => void = () => undefined;

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;

  async update(): Promise<void> {}
}

/** As much of a browser as has service workers. */
class Container extends EventTarget {
  controller: Worker | null = null;
  registration = new Registration();
  register = async (): Promise<Registration> => this.registration;
}

let container: Container;
let clock: ManualClock;
let waiting: number;
let worker: AppWorker;

beforeEach(() => {
  container = new Container();
  clock = new ManualClock();
  waiting = 0;
  Object.assign(globalThis, { self: globalThis, location: { href: BASE } });
  mock.method(globalThis, 'MessageChannel', function Silent() { return { port1: {}, port2: {} }; }); // A real one keeps Node from ending.
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true });
  worker = createAppWorker(BASE, clock, () => { waiting += 1; });
});

afterEach(() => {
  mock.restoreAll();
  for (const name of ['self', 'location']) Reflect.deleteProperty(globalThis, name);
});

test('is there when it has become active', async () => {
  const installing = new Worker();
  container.registration.installing = installing;
  const refreshed = worker.refresh();
  await settled();
  container.registration.active = installing;
  installing.become('activated');
  assert.equal(await refreshed, true);
});

test('says once that a newer one waits, however often it could not be installed before', async () => {
  container.register = async () => { throw new TypeError('Failed to fetch'); };
  for (let attempt = 0; attempt < 3; attempt += 1) assert.equal(await worker.refresh(), false);
  const installing = new Worker();
  Object.assign(container.registration, { installing });
  container.register = async () => container.registration;
  const failing = worker.refresh();
  await settled();
  installing.become('redundant');
  assert.equal(await failing, false);
  Object.assign(container.registration, { installing: null, waiting: new Worker(), active: new Worker() });
  assert.equal(await worker.refresh(), true);
  await settled();
  assert.equal(waiting, 1);
});

test('notices a newer one that has come since', async () => {
  container.registration.active = new Worker();
  await worker.refresh();
  container.registration.waiting = new Worker();
  await worker.refresh();
  assert.equal(waiting, 1);
});

test('takes over, and still says so when it is asked again', async () => {
  const newer = new Worker();
  Object.assign(container.registration, { active: new Worker(), waiting: newer });
  assert.equal(await worker.takeOver(), false);
  await worker.refresh();
  newer.postMessage = () => {
    container.registration.waiting = null;
    container.dispatchEvent(new Event('controllerchange'));
  };
  assert.equal(await worker.takeOver(), true);
  assert.equal(await worker.takeOver(), true);
});

test('goes on after ten seconds when the newer one does not take over', async () => {
  Object.assign(container.registration, { active: new Worker(), waiting: new Worker() });
  await worker.refresh();
  const taking = worker.takeOver();
  await clock.advance(10_000);
  assert.equal(await taking, false);
});

test('the worker that a first visit has installed asks for no reload', async () => {
  container.dispatchEvent(new Event('controllerchange'));
  assert.deepEqual([waiting, await worker.takeOver()], [0, false]);
});

test('asks for a reload where another window let a newer worker take over', async () => {
  container.controller = new Worker();
  worker = createAppWorker(BASE, clock, () => { waiting += 1; });
  container.dispatchEvent(new Event('controllerchange'));
  assert.deepEqual([waiting, await worker.takeOver()], [1, true]);
});

test('does not wait for ever for a worker that can not be installed', async () => {
  container.registration.installing = new Worker();
  const refreshed = worker.refresh();
  await settled();
  await clock.advance(60_000);
  assert.equal(await refreshed, false);
});

test('the worker is told once to look at its files, and a minute after the start that what an older app has left may go', async () => {
  const told: unknown[] = [];
  const active = new Worker();
  active.postMessage = (message) => { told.push(message); };
  container.register = async () => { throw new TypeError('Failed to fetch'); };
  await worker.refresh();
  container.register = async () => container.registration;
  container.registration.active = active;
  await worker.refresh();
  await clock.advance(9_000);
  assert.deepEqual(told, []);
  await worker.refresh();
  await clock.advance(50_000);
  assert.deepEqual(told, [{ type: 'check-shell' }]);
  await clock.advance(600_000);
  assert.deepEqual(told, [{ type: 'check-shell' }, { type: 'tidy-shell' }]);
});

test('a worker that has just taken over from another window removes nothing', async () => {
  container.controller = new Worker();
  worker = createAppWorker(BASE, clock, () => undefined);
  const told: unknown[] = [];
  container.registration.active = new Worker();
  container.registration.active.postMessage = (message) => { told.push(message); };
  await worker.refresh();
  container.dispatchEvent(new Event('controllerchange'));
  await clock.advance(600_000);
  assert.deepEqual(told, [{ type: 'check-shell' }]);
});

for (const [answer, told] of [[false, 1], [true, 0]] as const) {
  test(`a page whose script the worker ${answer ? 'has' : 'has not'} is ${told === 1 ? 'one of another app, and should be loaded anew' : 'the right one'}`, async () => {
    const port: { onmessage?: (event: { data: unknown }) => void } = {};
    mock.method(globalThis, 'MessageChannel', function Channel() { return { port1: port, port2: {} }; });
    const active = new Worker();
    const asked: unknown[] = [];
    active.postMessage = (message) => { asked.push(message); };
    container.controller = active;
    container.registration.active = active;
    const own = createAppWorker(BASE, clock, () => { waiting += 1; }, `${BASE}assets/index-1.js`);
    await own.refresh();
    assert.deepEqual(asked, [{ type: 'has-file', url: `${BASE}assets/index-1.js` }]);
    port.onmessage?.({ data: answer });
    await settled();
    assert.deepEqual([waiting, await own.takeOver()], [told, told === 1]);
  });
}
