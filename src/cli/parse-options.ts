// Options of a command, each with a value: --port 8080 or --port=8080; or without one, where they only say yes.
import { parseArgs } from 'node:util';

export type Options<Name extends string> =
  | { readonly ok: true; readonly values: { readonly [N in Name]?: string } }
  | { readonly ok: false; readonly reason: string };

/** @param flags options without a value; one that was given has the value 'yes'. */
export function parseOptions<const Name extends string>(args: string[], values: readonly Name[], flags: readonly Name[] = []): Options<Name> {
  const names = [...values, ...flags];
  const options = Object.fromEntries(names.map((name) => [name, { type: flags.includes(name) ? 'boolean' as const : 'string' as const }]));
  const given: { [N in Name]?: string } = {};
  for (const token of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    if (token.kind !== 'option') return { ok: false, reason: `"${token.kind === 'positional' ? token.value : '--'}" was not expected; ${offer(names)}.` };
    const name = names.find((known) => known === token.name);
    if (!name) return { ok: false, reason: `There is no option ${token.rawName}; ${offer(names)}.` };
    const isFlag = flags.includes(name);
    if (isFlag && token.value !== undefined) return { ok: false, reason: `The option --${name} takes no value.` };
    if (!isFlag && !token.value) return { ok: false, reason: `The option --${name} needs a value.` };
    given[name] = token.value ?? 'yes';
  }
  return { ok: true, values: given };
}

/** Null where it is no port. */
export function parsePort(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : null;
}

function offer(names: readonly string[]): string {
  return `the options are ${names.map((name) => `--${name}`).join(', ')}`;
}
