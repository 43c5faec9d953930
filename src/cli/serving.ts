// What the commands that serve can be told: where they listen, and which slides they show.
import { parseOptions, parsePort } from './parse-options.ts';
import { slidesFolder } from './project.ts';

export type Serving =
  | { readonly ok: true; readonly port: number; readonly host: string; readonly slides: string }
  | { readonly ok: false; readonly reason: string };

/** @param usualPort where nobody asks for another one. */
export function parseServing(args: string[], usualPort: number): Serving {
  const options = parseOptions(args, ['port', 'host', 'slides']);
  if (!options.ok) return options;
  const { port: wanted = String(usualPort), host = '127.0.0.1', slides } = options.values;
  const port = parsePort(wanted);
  if (port === null) return { ok: false, reason: `--port needs a number from 0 to 65535, and got "${wanted}".` };
  return { ok: true, port, host, slides: slidesFolder(slides) };
}
