// i18next warns developers of what they do wrong, in long sentences that nobody reads on a kiosk, and it can fetch tables, look
// for a language, save what is lacking and format values, which Körme does not ask of it: it has the sentences of one language,
// by keys that are there, with values and numbers in them. The built app goes without the rest (8 KB of the first script). In
// development and in tests it is whole.
import { parseAst } from 'rolldown/parseAst';
import type { Plugin } from 'vite';

const TELLS = new Set(['log', 'warn', 'error', 'deprecate', 'once']);

/** What is never called with the sentences of one language at hand, and no formats in them; or tells what nobody listens to. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  Connector: ['queueLoad', 'loaded', 'read', 'prepareLoading', 'reload', 'loadOne', 'saveMissing', 'load'],
  Formatter: ['constructor', 'init', 'add', 'addCached', 'format'],
  ResourceStore: ['removeResourceBundle', 'hasLanguageSomeTranslations', 'addResource', 'addResources', 'addResourceBundle', 'removeNamespaces', 'getDataByLanguage', 'toJSON', 'getResourceBundle', 'addNamespaces'],
  Translator: ['getUsedParamsDetails', 'exists'],
  LanguageUtil: ['getScriptPartFromCode', 'getLanguagePartFromCode', 'clearCache', 'formatLanguageCode', 'formatUncached', 'isSupportedCode', 'getFallbackCodes'],
  PluralResolver: ['getPluralFormsOfKey', 'getSuffixes', 'needsPlural', 'clearCache'],
  Interpolator: ['reset'],
  EventEmitter: ['on', 'off', 'once', 'emit'],
  Logger: ['forward', 'clone', 'log', 'warn', 'error', 'deprecate', 'once'],
  I18n: ['getFixedT', 'reloadResources', 'hydrate', 'loadNamespaces', 'loadLanguages', 'dir', 'cloneInstance', 'toJSON', 'exists', 'use', 'setDefaultNamespace', 'setResolvedLanguage'],
};

/** What is called, and has this one thing left to do. None of our sentences holds another one (`$t(…)`). */
const SIMPLER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Interpolator: { nest: '{ return str; }' },
  Translator: {
    translate: '{ const found = this.resolve(keys, o); return this.extendTranslation(found.res ?? keys, keys, { ...o }, found); }',
    extendTranslation: '{ return this.interpolator.interpolate(res, opt, this.language, opt); }',
    extractFromKey: '{ return { key, namespaces: this.options.defaultNS }; }',
  },
  LanguageUtil: { toResolveHierarchy: '{ return [code]; }', getBestMatchFromCodes: '{ return codes[0]; }' },
  I18n: { loadResources: '{ callback(null); }', hasLoadedNamespace: '{ return true; }' },
};

/** The same for functions: keys are words here, and never walk an object; the codes of languages are our own. */
const SIMPLER_FUNCTIONS: Readonly<Record<string, string>> = {
  keysFromSelector: '{}',
  createProxy: '{}',
  deepFind: '{}',
  configuredLanguageCodes: '{ return []; }',
  isRefusedLanguageCode: '{ return false; }',
  overloadTranslationOptionHandler: '{ return {}; }',
};

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
  const bodies = [...tree.body.flatMap((statement) => [...methodsOf(statement)]), ...functionsOf(tree)];
  if (told.length === 0 || bodies.map(([, , name]) => name).sort().join() !== EXPECTED) throw new Error('i18next is built another way now: src/build/lean-i18next.ts has to follow');
  const within = (node: Node): boolean => bodies.some(([{ start, end }]) => node.start > start && node.end < end);
  return [...told.map((node) => [node, '{}', ''] as const), ...bodies].filter(([node]) => !within(node))
    .toSorted(([a], [b]) => b.start - a.start).reduce((text, [node, instead]) => `${text.slice(0, node.start)}${instead}${text.slice(node.end)}`, code);
}

const EXPECTED = [
  ...Object.entries(UNUSED).flatMap(([owner, methods]) => methods.map((method) => `${owner}.${method}`)),
  ...Object.entries(SIMPLER).flatMap(([owner, methods]) => Object.keys(methods).map((method) => `${owner}.${method}`)),
  ...Object.keys(SIMPLER_FUNCTIONS),
].sort().join();

/** A body that has less to do here, what it becomes, and whose it is. */
type Simplified = readonly [body: Node, instead: string, name: string];

/** Those of a class's methods. */
function* methodsOf(statement: unknown): Generator<Simplified> {
  if (!isNode(statement) || statement.type !== 'ClassDeclaration' || !isNode(statement['body'])) return;
  const name = nameOf(statement['id']);
  for (const member of statement['body']['body'] as readonly unknown[]) {
    if (!isNode(member) || !isNode(member['value']) || !isNode(member['value']['body'])) continue;
    const method = nameOf(member['key']);
    const instead = UNUSED[name]?.includes(method) ? '{}' : own(SIMPLER[name], method);
    if (instead !== undefined) yield [member['value']['body'], instead, `${name}.${method}`];
  }
}

/** The same for functions that are declared, or are the value of a constant or of a property. */
function* functionsOf(node: unknown): Generator<Simplified> {
  if (typeof node !== 'object' || node === null) return;
  if (isNode(node)) {
    const [name, made] = node.type === 'FunctionDeclaration' ? [node['id'], node] : node.type === 'VariableDeclarator' ? [node['id'], node['init']] : [node['key'], node['value']];
    const instead = own(SIMPLER_FUNCTIONS, nameOf(name));
    if (instead !== undefined && isNode(made) && isNode(made['body'])) yield [made['body'], instead, nameOf(name)];
  }
  for (const child of Object.values(node)) yield* functionsOf(child);
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

function own(table: Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

function nameOf(identifier: unknown): string {
  return isNode(identifier) && typeof identifier['name'] === 'string' ? identifier['name'] : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
