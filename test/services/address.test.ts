import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Route } from '../../src/core/route.ts';
import { createAddress, type Address } from '../../src/services/address.ts';

/** As many entries as Chromium and Firefox keep of a history. */
const KEPT = 50;

/** As much of a browser as has an address bar. */
class Bar extends EventTarget {
  hash = '';
  refuses = false;
  readonly written: string[] = [];
  /** The history, and where in it the page is. */
  readonly entries: { state: unknown; hash: string }[] = [{ state: null, hash: '' }];
  at = 0;

  get state(): unknown {
    return this.entries[this.at]?.state;
  }

  /** As the browser does a little later. */
  go(by: number): void {
    if (!this.entries[this.at + by]) return; // Nothing happens, and nothing tells.
    this.at += by;
    this.hash = this.entries[this.at]?.hash ?? '';
    this.dispatchEvent(new Event('popstate'));
  }
}

let bar: Bar;
let followed: Route[];
let address: Address;

function write(mode: string): (state: unknown, title: string, hash: string) => void {
  return (state, _title, hash) => {
    if (bar.refuses) throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError');
    bar.hash = hash;
    if (mode === 'push') bar.entries.splice(bar.at += 1);
    bar.entries[bar.at] = { state, hash };
    bar.written.push(`${mode} ${hash}`);
    if (bar.entries.length <= KEPT) return;
    bar.entries.shift();
    bar.at -= 1;
  };
}

function type(hash: string): void {
  bar.hash = hash;
  bar.dispatchEvent(new Event('popstate'));
  bar.dispatchEvent(new Event('hashchange'));
}

beforeEach(() => {
  bar = new Bar();
  followed = [];
  Object.assign(globalThis, { location: bar, history: Object.defineProperties({ pushState: write('push'), replaceState: write('replace'), go: (by: number) => { bar.go(by); } }, { state: { get: () => bar.state }, length: { get: () => bar.entries.length } }), addEventListener: bar.addEventListener.bind(bar) });
  address = createAddress((route) => followed.push(route));
});

afterEach(() => {
  for (const name of ['location', 'history', 'addEventListener']) Reflect.deleteProperty(globalThis, name);
});

test('writes each address once, as a step or in place of the last one', () => {
  address.write('#/1', 'push');
  address.write('#/1', 'push');
  address.write('#/1/2', 'replace');
  assert.deepEqual(bar.written, ['push #/1', 'replace #/1/2']);
  assert.deepEqual(followed, []);
});

test('follows an address that was typed once, whatever events the browser sends for it', () => {
  type('#/3');
  assert.deepEqual(followed, [{ kind: 'open', id: '3' }]);
});

test('goes on while the browser refuses further addresses, and writes them again afterwards', () => {
  address.write('#/1', 'push');
  bar.refuses = true;
  for (const mode of ['push', 'replace'] as const) address.write('#/1/2', mode);
  bar.refuses = false;
  address.write('#/1/2', 'replace');
  assert.deepEqual(bar.written, ['push #/1', 'replace #/1/2']);
});

test('forgets the steps of a visit: neither back nor forward leads to any of them', () => {
  for (const hash of ['#/1', '#/1/2', '#/1/3']) address.write(hash, 'push');
  bar.go(-1);
  address.write('#/2', 'push');
  address.write('#/', 'replace');
  address.forget();
  assert.deepEqual(bar.entries.map(({ hash }) => hash), ['#/', '#/']);
  assert.equal(bar.at, 1);
  followed.length = 0;
  bar.go(-1);
  bar.go(1);
  assert.deepEqual(followed, []);
});

test('forgets them below and above an entry of somebody else too, and again after the next visit', () => {
  address.write('#/1', 'push');
  history.pushState({ picture: true, steps: 2 }, '', '#/1'); // An enlarged picture; a key led on from there.
  address.write('#/1/2', 'push');
  history.pushState({ picture: true, steps: 4 }, '', '#/1/2');
  address.write('#/', 'replace');
  address.forget();
  assert.deepEqual([bar.at, bar.hash], [1, '#/']);
  address.write('#/3', 'push');
  address.write('#/', 'replace');
  address.forget();
  assert.deepEqual(bar.entries.map(({ hash }) => hash), ['#/', '#/']);
});

for (const [name, back] of [['at the last of them', 0], ['before the last of them', -3]] as const) {
  test(`forgets a visit of more steps than the browser keeps, ${name}`, () => {
    for (let step = 1; step <= 3 * KEPT; step += 1) address.write(`#/1/${step}`, 'push');
    bar.go(back);
    address.write('#/', 'replace');
    address.forget();
    assert.deepEqual(bar.entries.map(({ hash }) => hash), ['#/', '#/']);
    address.write('#/2', 'push');
    assert.equal(bar.hash, '#/2');
  });
}

test('has nothing to forget where nobody has taken a step', () => {
  address.write('#/', 'replace');
  address.forget();
  assert.equal(bar.entries.length, 1);
});
