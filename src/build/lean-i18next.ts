// i18next warns developers of what they do wrong, in long sentences that nobody reads on a kiosk, and it can fetch tables, hand
// over lacking sentences and format values for itself, which Körme does not ask of it: the built app goes without (4 KB of the
// first script). In development and in tests it is whole.
import { parseAst } from 'rolldown/parseAst';
import type { Plugin } from 'vite';

const TELLS = new Set(['log', 'warn', 'error', 'deprecate', 'once']);

/** What is never called with the sentences of one language at hand, and no formats in them. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  Connector: ['queueLoad', 'loaded', 'read', 'prepareLoading', 'reload', 'loadOne', 'saveMissing', 'load'],
  Formatter: ['constructor', 'init', 'add', 'addCached', 'format'],
  ResourceStore: ['removeResourceBundle', 'hasLanguageSomeTranslations', 'addResource', 'addResources', 'addResourceBundle', 'removeNamespaces', 'getDataByLanguage', 'toJSON', 'getResourceBundle', 'addNamespaces'],
  Translator: ['getUsedParamsDetails', 'exists'],
  LanguageUtil: ['getScriptPartFromCode', 'getLanguagePartFromCode', 'clearCache'],
  PluralResolver: ['getPluralFormsOfKey', 'getSuffixes', 'needsPlural', 'clearCache'],
  EventEmitter: ['off', 'once'],
  Logger: ['forward', 'clone', 'log', 'warn', 'error', 'deprecate', 'once'],
  I18n: ['getFixedT', 'reloadResources', 'hydrate', 'loadNamespaces', 'loadLanguages', 'dir', 'cloneInstance', 'toJSON', 'exists', 'use', 'setDefaultNamespace'],
};

/** Keys are words here, never functions that walk an object. */
const UNUSED_FUNCTIONS = new Set(['keysFromSelector', 'createProxy']);

/** What is called with every sentence and has nothing to do: none of ours holds another one (`$t(…)`). */
const IDLE: Readonly<Record<string, readonly string[]>> = { Interpolator: ['nest'] };
const GIVE_BACK = '{ return str; }';

/** Makes options of a default sentence and a description. We ask by key alone or with options. */
const WITHOUT_OPTIONS = 'overloadTranslationOptionHandler';
const NO_OPTIONS = '{ return {}; }';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export const leanI18next: Plugin = {
  name: 'korme:lean-i18next',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/i18next\/dist\/esm\/i18next\.js$/ },
    handler: (code) => ({ code: leanCode(code), map: null }),
  },
};

/** @param code of the library as its package brings it. Throws where it is another one than was looked at. */
export function leanCode(code: string): string {
  const tree = parseAst(code);
  const told = [...statementsThatTell(tree)];
  const methods = tree.body.flatMap((statement) => [...bodiesOf(statement, (name) => UNUSED[name] ?? [])]);
  const functions = (tree.body as readonly unknown[]).flatMap((statement) => (isNode(statement) && statement.type === 'FunctionDeclaration' && UNUSED_FUNCTIONS.has(nameOf(statement['id'])) && isNode(statement['body']) ? [statement['body']] : []));
  const unused = [...methods, ...functions];
  const idle = tree.body.flatMap((statement) => [...bodiesOf(statement, (name) => IDLE[name] ?? [])]);
  if (told.length === 0 || unused.length < Object.values(UNUSED).flat().length + UNUSED_FUNCTIONS.size || idle.length === 0) throw new Error('i18next is built another way now: src/build/lean-i18next.ts has to follow');
  const handler = [...arrowsOf(tree, WITHOUT_OPTIONS)];
  if (handler.length !== 1) throw new Error('i18next makes its options another way now: src/build/lean-i18next.ts has to follow');
  const gone = new Map([...unused.map((node) => [node, '{}'] as const), ...idle.map((node) => [node, GIVE_BACK] as const), ...handler.map((node) => [node, NO_OPTIONS] as const)]);
  return [...told, ...gone.keys()].filter((node) => ![...gone.keys()].some(({ start, end }) => node.start > start && node.end < end))
    .toSorted((a, b) => b.start - a.start).reduce((text, node) => `${text.slice(0, node.start)}${gone.get(node) ?? '{}'}${text.slice(node.end)}`, code);
}

/** The bodies of arrow functions that are the property of that name. */
function* arrowsOf(node: unknown, name: string): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if (isNode(node) && node.type === 'Property' && nameOf(node['key']) === name && isNode(node['value']) && isNode(node['value']['body'])) yield node['value']['body'];
  else for (const child of Object.values(node)) yield* arrowsOf(child, name);
}

/** @param named the methods that are meant, by the name of their class. */
function* bodiesOf(statement: unknown, named: (name: string) => readonly string[]): Generator<Node> {
  if (!isNode(statement) || statement.type !== 'ClassDeclaration' || !isNode(statement['body'])) return;
  const methods = named(nameOf(statement['id']));
  for (const member of statement['body']['body'] as readonly unknown[]) {
    if (isNode(member) && methods.includes(nameOf(member['key'])) && isNode(member['value']) && isNode(member['value']['body'])) yield member['value']['body'];
  }
}

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
