// Compiles schemas to plain code that runs where `eval` is forbidden: validators that tell every error, and ones for the
// device that only say yes or no, at two thirds of the bytes.
import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const OPTIONS: Options = {
  code: { source: true, esm: true, lines: true, optimize: 2 },
  messages: false,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
};

/** The code of a module for each named schema, its validator the default export. */
export async function validators(schemas: object[], names: readonly string[]): Promise<Map<string, string>> {
  const ajv = new Ajv2020({ ...OPTIONS, schemas: schemas.map(withoutHelp) as object[], allErrors: true });
  const modules = new Map<string, string>();
  for (const name of names) {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate) throw new Error(`schemas/${name}.schema.json does not compile`);
    modules.set(name, await bundle(inLinearTime(standalone.default(ajv, validate))));
  }
  return modules;
}

/** What only VS Code knows and shows while somebody writes. AJV is strict: another keyword that it does not know is a mistake. */
const HELP = new Set(['markdownDescription', 'markdownEnumDescriptions', 'errorMessage', 'patternErrorMessage', 'defaultSnippets']);

function withoutHelp(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutHelp);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !HELP.has(key)).map(([key, value]) => [key, withoutHelp(value)]));
}

/** AJV copies its list of errors for each part that it checks: 80,000 wrong entries of a list would take half a minute. */
function inLinearTime(code: string): string {
  const append = 'function append(all, more) { for (const error of more) all.push(error); return all; }';
  return `${code}\n${append}`.replace(/vErrors\.concat\(/g, 'append(vErrors, ');
}

/** One module that exports a function for each named schema, which says whether data fit it. */
export async function yesOrNo(schemas: object[], names: readonly string[]): Promise<string> {
  // The older dialect has no bookkeeping for unevaluated properties, which these schemas don't use.
  const ajv = new Ajv({ ...OPTIONS, schemas: schemas.map(withoutHelp).map(forDevice).map(openToNewer) as object[], allErrors: false, inlineRefs: false });
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, `${name}.schema.json`])));
  return bundle(countingOnly(namesOnly(withoutErrors(code))));
}

/**
 * Titles and descriptions are for editors; the code would carry them along. Conditions say what makes no sense, as a value for
 * a region that is not on the map: staff are told, and a deck with it is not packed; the device would only not show it.
 */
function forDevice(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forDevice);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(WORDS.has(key) && typeof value === 'string') && !('if' in schema && CONDITIONS.has(key)) && !isForStaff(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, forDevice(value)]));
}

/** What the kiosk says of itself may come from a newer version than the app: a field that a device does not know is passed over (decision 21). */
function openToNewer(schema: unknown): unknown {
  return (schema as { $id?: string }).$id === 'kiosk.schema.json' ? withoutLocks(schema) : schema;
}

function withoutLocks(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutLocks);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key, value]) => !(key === 'additionalProperties' && value === false)).map(([key, value]) => [key, withoutLocks(value)]));
}

/** What is not packed, or is read by the staff panel with care of its own, the first screen has no use for. */
function isForStaff(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '$comment' in value && value.$comment === 'for staff';
}

const WORDS = new Set(['$schema', '$comment', 'title', 'description']);
const CONDITIONS = new Set(['if', 'then', 'else']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Nobody on the device reads what an error says: each becomes an empty object. */
function withoutErrors(code: string): string {
  const errors: Node[] = [];
  collect(parseAst(code), errors);
  return errors.sort((a, b) => b.start - a.start).reduce((text, { start, end }) => `${text.slice(0, start)}{}${text.slice(end)}`, code);
}

/** Where an object has many fields, AJV looks their names up in the schema, and would carry all of it along for that. */
function namesOnly(code: string): string {
  const schemas = (parseAst(code).body as unknown as Node[])
    .flatMap((statement) => (statement['declarations'] ?? []) as { id: { name?: string }; init: Node | null }[])
    .flatMap(({ id, init }) => init && /^schema\d+$/.test(id.name ?? '') && init.type === 'ObjectExpression' ? [init] : []);
  return schemas.sort((a, b) => b.start - a.start).reduce((text, { start, end }) => {
    const { properties = {}, ...schema } = JSON.parse(text.slice(start, end)) as { readonly properties?: object };
    const names = Object.fromEntries(Object.keys(properties).map((name) => [name, 0]));
    const lists = Object.entries(schema).filter(([, value]) => Array.isArray(value));
    return text.slice(0, start) + JSON.stringify({ ...Object.fromEntries(lists), properties: names }) + text.slice(end);
  }, code);
}

/** What is left of the lists of errors is a count; and no part needs to know where in the document it stands. */
function countingOnly(code: string): string {
  return code
    .replace(/\bvErrors = vErrors === null \? validate\d+\.errors : vErrors\.concat\(validate\d+\.errors\);\s*errors = vErrors\.length;/g, 'errors++;')
    .replace(/\bvalidate\d+\.errors = (?:\[\{\}\]|vErrors);/g, '')
    .replace(/if\(vErrors === null\)\{\s*vErrors = \[err\d+\];\s*\}\s*else \{\s*vErrors\.push\(err\d+\);\s*\}/g, '')
    .replace(/if\(vErrors !== null\)\{\s*if\(_errs\d+\)\{\s*vErrors\.length = _errs\d+;\s*\}\s*else \{\s*vErrors = null;\s*\}\s*\}/g, '')
    .replace(/\blet vErrors = null;/g, '')
    .replace(/, ?\{instancePath=[^}]*\}=\{\}\)/g, ')')
    .replace(/, ?\{instancePath[^}]*\}\)/g, ')');
}

function collect(node: unknown, errors: Node[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (isError(node)) errors.push(node);
  else for (const child of Object.values(node)) collect(child, errors);
}

function isError(node: object): node is Node {
  if (!('type' in node) || node.type !== 'ObjectExpression' || !('properties' in node)) return false;
  const names = new Set((node.properties as { key?: { name?: string } }[]).map(({ key }) => key?.name));
  return names.has('instancePath') && names.has('schemaPath');
}

/** AJV's output still holds `require` calls; bundling turns them into plain code that any ES module loader takes. */
async function bundle(code: string): Promise<string> {
  const entry = 'validator';
  const build = await rolldown({
    input: entry,
    logLevel: 'silent',
    plugins: [{
      name: 'validator',
      resolveId: (id, importer) => id === entry ? entry
        : importer === entry ? join(import.meta.dirname, '../../node_modules', id.endsWith('.js') ? id : `${id}.js`) : null,
      load: (id) => id === entry ? code : null,
    }],
  });
  const { output } = await build.generate({ format: 'es', comments: false });
  await build.close();
  return output[0].code.replace(/^\/\/.*\n/gm, '');
}
