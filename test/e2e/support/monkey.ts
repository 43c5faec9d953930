// A hand that does anything: keys with every chord, touches, swipes, pinches, clicks with every button, wheels, pastes and drops.
// The same seed does the same.
import type { CDPSession, Page } from 'playwright-core';

const CODES = [
  'Space', 'Enter', 'Tab', 'Escape', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'ContextMenu', 'Period', 'Equal', 'Minus', 'Digit0', 'Insert',
  'NumpadAdd', 'NumpadSubtract', 'BrowserBack', 'BrowserForward', 'BrowserHome', 'BrowserRefresh', 'BrowserSearch', 'LaunchMail', 'MediaPlayPause', 'PrintScreen',
  ...Array.from({ length: 12 }, (_, index) => `F${index + 1}`), ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter) => `Key${letter}`), ...Array.from('0123456789', (digit) => `Digit${digit}`),
];

/** Alt, Ctrl, Meta, Shift: every way to hold them. */
const CHORDS = 16;

export class Monkey {
  readonly #page: Page;
  readonly #devtools: CDPSession;
  readonly #width: number;
  readonly #height: number;
  #state: number;

  private constructor(page: Page, devtools: CDPSession, seed: number) {
    const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
    this.#page = page;
    this.#devtools = devtools;
    this.#width = width;
    this.#height = height;
    this.#state = seed;
  }

  static async at(page: Page, seed: number): Promise<Monkey> {
    return new Monkey(page, await page.context().newCDPSession(page), seed);
  }

  /** Every key with every chord, once. */
  async everyChord(): Promise<number> {
    for (const code of CODES) for (let chord = 0; chord < CHORDS; chord += 1) await this.#key(code, chord);
    return CODES.length * CHORDS;
  }

  /** @returns what it was, for whoever has to find out what went wrong. */
  async act(): Promise<string> {
    const x = this.#below(this.#width);
    const y = this.#below(this.#height);
    const kind = this.#below(12);
    if (kind < 5) {
      const code = CODES[this.#below(CODES.length)] ?? 'Space';
      const chord = this.#below(3) === 0 ? this.#below(CHORDS) : 0;
      await this.#key(code, chord);
      return `${code} ${chord}`;
    }
    if (kind < 8) {
      await this.#touch('touchStart', [{ x, y }]);
      await this.#touch('touchEnd', []);
      return `tap ${x} ${y}`;
    }
    if (kind === 8) {
      const [to, down] = [this.#below(this.#width), this.#below(this.#height)];
      await this.#touch('touchStart', [{ x, y }]);
      for (const part of [0.3, 0.7, 1]) await this.#touch('touchMove', [{ x: x + (to - x) * part, y: y + (down - y) * part }]);
      await this.#touch('touchEnd', []);
      return `swipe ${x} ${y} to ${to} ${down}`;
    }
    if (kind === 9) {
      const apart = this.#below(300);
      await this.#touch('touchStart', [{ x, y }, { x: x + 40, y }]);
      await this.#touch('touchMove', [{ x: x - apart, y }, { x: x + 40 + apart, y }]);
      await this.#touch('touchEnd', []);
      return `pinch ${x} ${y}`;
    }
    if (kind === 10) {
      const button = (['left', 'middle', 'right', 'back', 'forward'] as const)[this.#below(5)] ?? 'left';
      for (const type of ['mousePressed', 'mouseReleased'] as const) await this.#devtools.send('Input.dispatchMouseEvent', { type, x, y, button, clickCount: 1 + this.#below(3) });
      return `${button} ${x} ${y}`;
    }
    await this.#devtools.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: this.#below(800) - 400, modifiers: this.#below(2) * 2 });
    await this.#page.evaluate((type) => {
      const data = new DataTransfer();
      data.setData('text/uri-list', 'https://example.org/');
      const init = { bubbles: true, cancelable: true, composed: true };
      document.querySelector('korme-app')?.dispatchEvent(type === 'paste' ? new ClipboardEvent(type, { ...init, clipboardData: data }) : new DragEvent(type, { ...init, dataTransfer: data }));
    }, (['paste', 'dragover', 'drop'] as const)[this.#below(3)] ?? 'drop');
    return `wheel and drop ${x} ${y}`;
  }

  async #key(code: string, modifiers: number): Promise<void> {
    const key = /^Key(.)$/.exec(code)?.[1]?.toLowerCase() ?? code.replace(/^(?:Digit|Arrow(?=x))/, '');
    for (const type of ['rawKeyDown', 'keyUp'] as const) await this.#devtools.send('Input.dispatchKeyEvent', { type, code, key, modifiers });
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly { readonly x: number; readonly y: number }[]): Promise<void> {
    await this.#devtools.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) });
  }

  /** mulberry32. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  }
}
