import { assert } from 'chai';
import { scrollByKeys } from '../../src/elements/scroll-by-keys.ts';

/** A box of 100 × 100 px around one of 100 × 300 px. */
function box(): HTMLElement {
  const element = document.createElement('div');
  element.append(document.createElement('div'));
  document.body.append(element);
  Object.assign(element.style, { width: '100px', height: '100px', overflow: 'auto' });
  Object.assign((element.firstElementChild as HTMLElement).style, { height: '300px' });
  element.addEventListener('keydown', scrollByKeys);
  return element;
}

/** Whether the key was used up. */
function press(element: HTMLElement, code: string, options: KeyboardEventInit = {}): boolean {
  return !element.dispatchEvent(new KeyboardEvent('keydown', { code, cancelable: true, bubbles: true, ...options }));
}

describe('scrollByKeys', () => {
  afterEach(() => { document.body.replaceChildren(); });

  it('goes on in what scrolls, and lets the key go at its end', () => {
    const element = box();
    assert.isTrue(press(element, 'ArrowDown'));
    assert.equal(element.scrollTop, 60);
    for (let turn = 0; turn < 5; turn += 1) press(element, 'PageDown');
    assert.equal(element.scrollTop, 200);
    assert.isFalse(press(element, 'ArrowDown'));
    assert.isTrue(press(element, 'Space', { shiftKey: true }));
    assert.equal(element.scrollTop, 115);
  });

  it('leaves every other key, and where nothing scrolls that way', () => {
    const element = box();
    for (const code of ['ArrowUp', 'ArrowRight', 'Enter', 'KeyB']) assert.isFalse(press(element, code), code);
    assert.isFalse(press(element, 'ArrowDown', { ctrlKey: true }));
    assert.equal(element.scrollTop, 0);
  });
});
