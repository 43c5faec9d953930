// The three engines behind one interface: what the walks need of a browser, and nothing else.

export type EngineName = 'chromium' | 'firefox' | 'webkit';
export const ENGINE_NAMES: readonly EngineName[] = ['chromium', 'firefox', 'webkit'];

/** As people call it. */
export const ENGINE_TITLES: Readonly<Record<EngineName, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** The inside of a window, in CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One page that is always in front: a page in the background is never painted. */
export interface Tab {
  /** The engine's own version. */
  readonly version: string;
  /** Resolves when the document has loaded. */
  open(url: string): Promise<void>;
  /** Returns the size that it has got: a window can be too narrow for an engine. */
  resize(size: Size): Promise<Size>;
  /** A key that has a code point of its own in WebDriver. */
  press(key: Key): Promise<void>;
  /** The JSON value of an expression in the page, a promise's where it is one; throws what the page throws. */
  run(expression: string): Promise<unknown>;
  /** Ends the browser; more than once does no harm. */
  close(): Promise<void>;
}

export type Key = 'PageDown';

/** The keys in WebDriver's own code (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
export const KEY_CODES: Readonly<Record<Key, string>> = { PageDown: '\uE00F' };

export interface TabOptions {
  /** Chromium installs service workers; the others always do. Layouts are read without them, because they take time. */
  readonly serviceWorkers?: boolean;
}

export type FoundEngine =
  | { readonly ok: true; readonly name: EngineName; open(options?: TabOptions): Promise<Tab> }
  | { readonly ok: false; readonly name: EngineName; readonly reason: string };

/** Source of a function body that gives what unwrap() reads, so that every engine passes values and failures alike. */
export function wrap(expression: string): string {
  return `return (async () => { try { return JSON.stringify({ value: await (${expression}) }); } catch (error) { return JSON.stringify({ error: error + '\\n' + (error && error.stack) }); } })()`;
}

export function unwrap(answer: unknown): unknown {
  const { value, error } = JSON.parse(String(answer)) as { readonly value?: unknown; readonly error?: string };
  if (error !== undefined) throw new Error(`The page threw ${error}`);
  return value;
}
