import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBrowserKey } from '../../src/core/browser-keys.ts';

for (const code of ['KeyP', 'KeyF', 'KeyS', 'KeyO', 'KeyU', 'KeyR', 'Equal', 'Minus', 'Digit0', 'NumpadAdd', 'ArrowLeft', 'Tab', 'Delete', 'KeyI', 'KeyJ', '']) {
  test(`${code || 'a key without a name'} is the browser's with Ctrl, Alt or Meta`, () => {
    assert.equal(isBrowserKey({ code, command: true }), true);
  });
}

for (const code of ['F1', 'F3', 'F5', 'F11', 'F12', 'F24', 'BrowserBack', 'BrowserHome', 'LaunchMail', 'MediaPlayPause', 'ContextMenu', 'PrintScreen', 'Paste']) {
  test(`${code} is the browser's by itself`, () => {
    assert.equal(isBrowserKey({ code, command: false }), true);
  });
}

for (const code of ['ArrowRight', 'Space', 'PageDown', 'Home', 'End', 'Escape', 'KeyB', 'KeyF', 'Enter', 'Tab', 'Period', '', '__proto__']) {
  test(`${code || 'a key without a name'} is the visitor's`, () => {
    assert.equal(isBrowserKey({ code, command: false }), false);
  });
}
