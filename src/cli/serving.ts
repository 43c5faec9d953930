// What the commands that serve can be told: where they listen, and which slides they show.
import { parseOptions, parsePort } from './parse-options.ts';
import { fromUser, slidesFolder } from './project.ts';

export type Serving =
  | { readonly ok: true; readonly port: number; readonly host: string; readonly slides: string; readonly release: string | null }
  | { readonly ok: false; readonly reason: string };

/**
 * @param usualPort where nobody asks for another one.
 * @param withRelease whether `--release` may be asked for, in place of `--slides`.
 */
export function parseServing(args: string[], usualPort: number, withRelease = false): Serving {
  const options = parseOptions(args, withRelease ? ['port', 'host', 'slides', 'release'] : ['port', 'host', 'slides']);
  if (!options.ok) return options;
  const { port: wanted = String(usualPort), host = '127.0.0.1', slides, release } = options.values;
  const port = parsePort(wanted);
  if (port === null) return { ok: false, reason: `--port needs a number from 0 to 65535, and got "${wanted}".` };
  if (release !== undefined && slides !== undefined) return { ok: false, reason: 'A release has slides of its own: use --release or --slides, not both.' };
  return { ok: true, port, host, slides: slidesFolder(slides), release: release === undefined ? null : fromUser(release) };
}
