// An address that stays, whatever listens there and however often it goes.
import type { Server } from 'node:http';
import { listen } from '../../src/cli/listen.ts';

export class SteadyListener {
  readonly #host: string;
  #server: Server | null = null;
  #port = 0;

  constructor(host = '127.0.0.1') {
    this.#host = host;
  }

  /** 0 until something has listened. */
  get port(): number {
    return this.#port;
  }

  get isOn(): boolean {
    return this.#server !== null;
  }

  /** At the same address as before. */
  async start(server: Server): Promise<void> {
    const listening = await listen(server, this.#host, this.#port);
    if (!listening.ok) throw new Error(listening.reason);
    this.#port = listening.port;
    this.#server = server;
  }

  /** Cuts off whoever is there. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => { server.close(resolve); });
  }

  /** What hangs is cut off, and may come again. */
  cutOff(): void {
    this.#server?.closeAllConnections();
  }
}
