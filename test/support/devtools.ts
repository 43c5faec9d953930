// What a page is and shows, asked over the DevTools protocol by nobody but us. Playwright would change the window, the focus and
// where downloads go, and have the browser keep what the network brings (200 MB of it): just these are looked at here.

/** As the browser lists it. */
export interface Target {
  readonly type: string;
  readonly url: string;
  readonly title: string;
  readonly webSocketDebuggerUrl: string;
}

interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: { readonly text: string } };
}

/** Milliseconds for a page to come to what is waited for. */
const PATIENCE = 10_000;

export class Devtools {
  readonly #port: string;

  /** @param port Of the browser, on this machine. */
  constructor(port: string) {
    this.#port = port;
  }

  /** The pages of all windows, developer tools and settings too. */
  async pages(): Promise<Target[]> {
    const response = await fetch(`http://127.0.0.1:${this.#port}/json/list`);
    return (await response.json() as Target[]).filter(({ type }) => type === 'page');
  }

  /** The value of an expression in the only page. */
  async ask<Value>(expression: string): Promise<Value> {
    const [page] = await this.pages();
    if (!page) throw new Error('There is no page.');
    const socket = new WebSocket(page.webSocketDebuggerUrl);
    try {
      return await new Promise((resolve, reject) => {
        socket.addEventListener('error', () => { reject(new Error('The page does not let itself be asked.')); });
        socket.addEventListener('close', () => { reject(new Error('The page has gone.')); });
        socket.addEventListener('open', () => {
          socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }));
        });
        socket.addEventListener('message', ({ data }) => {
          const { id, result } = JSON.parse(String(data)) as Answer;
          if (id !== 1) return;
          if (result?.exceptionDetails) reject(new Error(result.exceptionDetails.text));
          else resolve(result?.result?.value as Value);
        });
      });
    } finally {
      socket.close();
    }
  }

  /** Resolves when the expression is true in the only page. */
  until(expression: string): Promise<void> {
    return eventually(expression, async () => await this.ask(expression) === true);
  }

  /** Resolves when the only page has this title: the one thing of it that may be seen under every policy. */
  untilTitle(title: string): Promise<void> {
    return eventually(`a page with the title ${title}`, async () => (await this.pages()).some((page) => page.title === title));
  }
}

/** @param what For the message where it never comes. */
export async function eventually(what: string, hasCome: () => Promise<boolean>): Promise<void> {
  const start = performance.now();
  for (;;) {
    const answer = await hasCome().catch((error: unknown) => error);
    if (answer === true) return;
    if (performance.now() - start > PATIENCE) throw new Error(`Never came: ${what} (${String(answer)})`);
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}
