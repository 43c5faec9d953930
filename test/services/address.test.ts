import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Route } from '../../src/core/route.ts';
import { createAddress, type Address } from '../../src/services/address.ts';

/** As much of a browser as has an address bar. */
class Bar extends EventTarget {
  hash = '';
  refuses = false;
  readonly written: string[] = [];
}

let bar: Bar;
let followed: Route[];
let address: Address;

function write(mode: string): (state: null, title: string, hash: string) => void {
  return (_state, _title, hash) => {
    if (bar.refuses) throw new DOMException('Attempt to use history.pushState() more than 100 times per 30 seconds', 'SecurityError');
    bar.hash = hash;
    bar.written.push(`${mode} ${hash}`);
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
  Object.assign(globalThis, { location: bar, history: { pushState: write('push'), replaceState: write('replace') }, addEventListener: bar.addEventListener.bind(bar) });
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
