// Lets a test break things on purpose: the runner would take every error that nobody catches for a failure of the test.

let undo: (() => void) | null = null;

afterEach(() => {
  undo?.();
  undo = null;
});

/** Until the end of the test no error reaches the runner; returns what was thrown so far. */
export function expectErrors(): readonly string[] {
  const seen: string[] = [];
  const { onerror } = window;
  const stop = new AbortController();
  undo = () => {
    stop.abort();
    Object.assign(window, { onerror });
  };
  // The runner's own handler, which is called whatever other listeners do.
  Object.assign(window, {
    onerror(_message: string, _file: string, _line: number, _column: number, error: unknown) {
      seen.push(String(error));
      return true;
    },
  });
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    seen.push(String(event.reason));
  }, { capture: true, signal: stop.signal });
  return seen;
}

/** Until the end of the test a notice that an observer goes on in the next frame, which WebKit gives on a busy machine and the app counts for nothing, does not reach the runner; every error does. */
export function passOverNotices(): void {
  const { onerror } = window;
  undo = () => { Object.assign(window, { onerror }); };
  const handler: OnErrorEventHandlerNonNull = (message, ...rest) => (typeof message === 'string' && message.startsWith('ResizeObserver loop') ? true : onerror?.call(window, message, ...rest));
  Object.assign(window, { onerror: handler });
}
