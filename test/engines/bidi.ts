// WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/): commands and their answers over one socket.

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => { this.#take(JSON.parse(String(data)) as Answer); });
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone.'));
    });
  }

  static connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    return new Promise((resolve, reject) => {
      socket.addEventListener('open', () => { resolve(new Bidi(socket)); });
      socket.addEventListener('error', () => { reject(new Error(`Nobody answers at ${url}.`)); });
    });
  }

  send<Result>(method: string, params: object): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise<unknown>((resolve, reject) => { this.#waiting.set(id, { resolve, reject }); }) as Promise<Result>;
  }

  close(): void {
    this.#socket.close();
  }

  #take({ id, type, result, error, message }: Answer): void {
    const waiting = this.#waiting.get(id ?? -1);
    if (!waiting || id === undefined) return;
    this.#waiting.delete(id);
    if (type === 'success') waiting.resolve(result);
    else waiting.reject(new Error(`${error}: ${message}`));
  }
}
