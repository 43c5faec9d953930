// A screen that nobody sees, with a keyboard that is pressed for real: what a browser gets from it, it gets from X.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { OwnProcess } from '../../engines/own-process.ts';

const run = promisify(execFile);

/** A wall, upright. CSS px, and the screen's own. */
export const WALL = { width: 1080, height: 1920 };

export class Display {
  /** As in DISPLAY. */
  readonly name: string;
  readonly #server: OwnProcess;

  private constructor(name: string, server: OwnProcess) {
    this.name = name;
    this.#server = server;
  }

  /** @param xvfb The program. */
  static async open(xvfb: string): Promise<Display> {
    const server = new OwnProcess(xvfb, ['-displayfd', '3', '-screen', '0', `${WALL.width}x${WALL.height}x24`, '-nolisten', 'tcp']);
    const [, number = ''] = await server.says(/^(\d+)\n/m);
    return new Display(`:${number}`, server);
  }

  /** @param chord As xdotool has it: 'ctrl+shift+i', 'F11'. */
  async press(chord: string): Promise<void> {
    await this.#do('key', '--clearmodifiers', chord);
  }

  async type(words: string): Promise<void> {
    await this.#do('type', words);
  }

  /** Every window that can be seen, dialogs too, as the system numbers them. */
  async windows(): Promise<string[]> {
    return (await this.#do('search', '--onlyvisible', '--name', '.*').catch(() => '')).split('\n').filter(Boolean).sort();
  }

  close(): void {
    this.#server.end();
  }

  async #do(...args: string[]): Promise<string> {
    return (await run('xdotool', args, { env: { ...process.env, DISPLAY: this.name } })).stdout;
  }
}
