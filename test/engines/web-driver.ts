// WebDriver (https://www.w3.org/TR/webdriver2/): one session of a browser, over HTTP.

/** Milliseconds in which the driver has to be there. */
const PATIENCE = 20_000;

export class WebDriver {
  readonly browserVersion: string;
  readonly #session: string;

  private constructor(session: string, browserVersion: string) {
    this.#session = session;
    this.browserVersion = browserVersion;
  }

  /** @param driver The address of a driver that may still be starting. */
  static async connect(driver: string, capabilities: object): Promise<WebDriver> {
    await ready(driver);
    const { sessionId, capabilities: given } = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
      'POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } },
    );
    const session = new WebDriver(`${driver}/session/${sessionId}`, given.browserVersion);
    await session.post('timeouts', { script: 60_000, pageLoad: 60_000 });
    return session;
  }

  post<Value = unknown>(command: string, parameters: object): Promise<Value> {
    return ask<Value>('POST', `${this.#session}/${command}`, parameters);
  }

  /** A session that is not ended keeps its browser. */
  async end(): Promise<void> {
    await ask('DELETE', this.#session).catch(() => undefined);
  }
}

async function ready(driver: string): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE) {
    const status = await ask<{ ready: boolean }>('GET', `${driver}/status`).catch(() => null);
    if (status?.ready) return;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error(`The driver at ${driver} does not answer.`);
}

async function ask<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json() as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
