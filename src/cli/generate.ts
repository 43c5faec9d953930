// Makes the types and the validators in src/core/generated from schemas/, so that neither is ever written by hand.
// `npm run generate` writes them; `npm run generate -- --check` says whether the committed ones are true.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { compile } from 'json-schema-to-typescript';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const SCHEMAS = join(import.meta.dirname, '../../schemas');
const OUT = join(import.meta.dirname, '../core/generated');
const NOTE = '// Made from schemas/ by `npm run generate`. Do not edit.';

/** Schemas that stand for a whole document; the others are parts of these. */
const DOCUMENTS = ['deck', 'legacy-deck', 'kiosk', 'pointer', 'manifest'];

/** A description beside a $ref is for editors; in the types it would only make Text1, Text2, Text3 of one Text. */
function withoutRefSiblings(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutRefSiblings);
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema) return { $ref: schema.$ref };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutRefSiblings(value)]));
}

async function schemas(): Promise<Map<string, object>> {
  const all = new Map<string, object>();
  for (const name of (await readdir(SCHEMAS)).sort()) {
    all.set(name, JSON.parse(await readFile(join(SCHEMAS, name), 'utf8')) as object);
  }
  return all;
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

async function generated(): Promise<Map<string, string>> {
  const all = await schemas();
  const ajv = new Ajv2020({
    schemas: [...all.values()],
    code: { source: true, esm: true, lines: true, optimize: 2 },
    allErrors: true,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
  });
  const files = new Map<string, string>();
  for (const name of DOCUMENTS) {
    const schema = all.get(`${name}.schema.json`);
    if (!schema) throw new Error(`schemas/${name}.schema.json is missing`);
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate) throw new Error(`schemas/${name}.schema.json does not compile`);
    files.set(`validate-${name}.js`, `${NOTE}\n${await bundle(standalone.default(ajv, validate))}`);
    files.set(`validate-${name}.d.ts`, `${NOTE}\nimport type { Validate } from '../validation.ts';\ndeclare const validate: Validate;\nexport default validate;\n`);
    files.set(`${name}.ts`, await compile(withoutRefSiblings(schema) as object, name, {
      cwd: SCHEMAS,
      bannerComment: NOTE,
      additionalProperties: false,
      format: false,
      ignoreMinAndMaxItems: true,
      style: { singleQuote: true },
    }));
  }
  return files;
}

async function check(files: Map<string, string>): Promise<string[]> {
  const drifted: string[] = [];
  for (const [name, code] of files) {
    const committed = await readFile(join(OUT, name), 'utf8').catch(() => null);
    if (committed !== code) drifted.push(name);
  }
  for (const name of await readdir(OUT)) if (!files.has(name)) drifted.push(name);
  return drifted;
}

/** 1 where a committed file differs; 2 for an unknown option. */
export async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    console.error(`"${unknown}" was not expected; the only option is --check.`);
    return 2;
  }
  const files = await generated();
  if (args.includes('--check')) {
    const drifted = await check(files);
    for (const name of drifted) console.error(`src/core/generated/${name} differs from schemas/: run npm run generate and commit the result.`);
    return drifted.length > 0 ? 1 : 0;
  }
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  for (const [name, code] of files) await writeFile(join(OUT, name), code);
  console.log(`${files.size} files in src/core/generated`);
  return 0;
}
