// i18next warns developers of what they do wrong, in long sentences that nobody reads on a kiosk: the built app goes without
// them (2 KB of the first script). In development and in tests they are told.
import { parseAst } from 'rolldown/parseAst';
import type { Plugin } from 'vite';

const TELLS = new Set(['log', 'warn', 'error', 'deprecate', 'once']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export const withoutWarnings: Plugin = {
  name: 'korme:without-warnings',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/i18next\/dist\/esm\/i18next\.js$/ },
    handler: (code) => {
      const told = [...statementsThatTell(parseAst(code))];
      if (told.length === 0) throw new Error('i18next tells its warnings another way now: src/build/without-warnings.ts has to follow');
      return { code: told.toSorted((a, b) => b.start - a.start).reduce((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, code), map: null };
    },
  },
};

/** `this.logger.warn(…);` and the like: whole statements, whose value nobody takes. */
function* statementsThatTell(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if (isNode(node) && node.type === 'ExpressionStatement' && tells(node['expression'])) yield node;
  else for (const child of Object.values(node)) yield* statementsThatTell(child);
}

function tells(call: unknown): boolean {
  if (!isNode(call) || call.type !== 'CallExpression') return false;
  const { callee } = call;
  return isNode(callee) && callee.type === 'MemberExpression' && TELLS.has(nameOf(callee['property'])) && isNode(callee['object']) && nameOf(callee['object']['property']) === 'logger';
}

function nameOf(identifier: unknown): string {
  return isNode(identifier) ? String(identifier['name']) : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
