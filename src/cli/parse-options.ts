// Options of a command, each with a value: --port 8080 or --port=8080.
import { parseArgs } from 'node:util';

export type Options<Name extends string> =
  | { readonly ok: true; readonly values: { readonly [N in Name]?: string } }
  | { readonly ok: false; readonly reason: string };

export function parseOptions<const Name extends string>(args: string[], names: readonly Name[]): Options<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const values: { [N in Name]?: string } = {};
  for (const token of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') return { ok: false, reason: `"${token.kind === 'positional' ? token.value : '--'}" was not expected; ${offer(names)}.` };
    const name = names.find((known) => known === token.name);
    if (!name) return { ok: false, reason: `There is no option ${token.rawName}; ${offer(names)}.` };
    if (!token.value) return { ok: false, reason: `The option --${name} needs a value.` };
    values[name] = token.value;
  }
  return { ok: true, values };
}

/** Null where it is no port. */
export function parsePort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

function offer(names: readonly string[]): string {
  return `the options are ${names.map((name) => `--${name}`).join(', ')}`;
}
