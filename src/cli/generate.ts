// Makes what is in src/core/generated: types and validators from schemas/, and the list of characters from the font, so that
// none is ever written by hand; docs/problems.md from the examples of all problems; and the snippets in schemas/slide.schema.json
// from the templates of `npm run new`.
// `npm run generate` writes them; `npm run generate -- --check` says whether the committed ones are true.
import { compile } from 'json-schema-to-typescript';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { yesOrNo, validators } from '../build/compile-schemas.ts';
import { readFont } from './draw/font-tables.ts';
import { withSnippets } from './new/snippets.ts';
import { problemsPage } from './problems/page.ts';
import { ROOT } from './project.ts';

const SCHEMAS = join(import.meta.dirname, '../../schemas');
const OUT = join(import.meta.dirname, '../core/generated');
const PROBLEMS = 'docs/problems.md';
const SLIDE = 'schemas/slide.schema.json';
const NOTE = '// Made from schemas/ by `npm run generate`. Do not edit.';
const FONT_NOTE = '// Made from src/styles/fonts/korme.woff2 by `npm run generate`. Do not edit.';

/** Schemas that stand for a whole document; the others are parts of these. */
const DOCUMENTS = ['deck', 'legacy-deck', 'kiosk', 'pointer', 'manifest'];

/** What staff write is checked with every error and its place; what a device receives either fits or it doesn't. */
const STAFF = ['deck', 'legacy-deck', 'kiosk'];
const DEVICE = ['deck', 'packed', 'list', 'manifest', 'pointer'];

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

/** The characters of the font as ranges, first and last. */
async function glyphs(): Promise<string> {
  const { codePoints } = await readFont();
  const ranges: [number, number][] = [];
  for (const code of [...codePoints].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const lines = ranges.map((range) => `  [${range.map((code) => `0x${code.toString(16)}`).join(', ')}],`);
  return `${FONT_NOTE}\nexport const GLYPHS: readonly (readonly [first: number, last: number])[] = [\n${lines.join('\n')}\n];\n`;
}

async function generated(): Promise<Map<string, string>> {
  const all = await schemas();
  const files = new Map<string, string>();
  for (const [name, code] of await validators([...all.values()], STAFF)) {
    files.set(`validate-${name}.js`, `${NOTE}\n${code}`);
    files.set(`validate-${name}.d.ts`, `${NOTE}\nimport type { Validate } from '../validation.ts';\ndeclare const validate: Validate;\nexport default validate;\n`);
  }
  files.set('fits.js', `${NOTE}\n${await yesOrNo([...all.values()], DEVICE)}`);
  files.set('fits.d.ts', `${NOTE}\n${DEVICE.map((name) => `export function ${name}(data: unknown): boolean;\n`).join('')}`);
  files.set('glyphs.ts', await glyphs());
  for (const name of DOCUMENTS) {
    const schema = all.get(`${name}.schema.json`);
    if (!schema) throw new Error(`schemas/${name}.schema.json is missing`);
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

/** Paths from the root of the project. */
async function drift(files: ReadonlyMap<string, string>, others: readonly (readonly [path: string, text: string])[]): Promise<string[]> {
  const drifted: string[] = [];
  for (const [name, code] of files) {
    const committed = await readFile(join(OUT, name), 'utf8').catch(() => null);
    if (committed !== code) drifted.push(`src/core/generated/${name}`);
  }
  for (const name of await readdir(OUT)) if (!files.has(name)) drifted.push(`src/core/generated/${name}`);
  for (const [path, text] of others) if (await readFile(join(ROOT, path), 'utf8').catch(() => null) !== text) drifted.push(path);
  return drifted;
}

/** Returns 1 when `--check` finds that a committed file is not what the schemas, the font and the examples make. */
export async function main(args: string[]): Promise<number> {
  const snippets = withSnippets(await readFile(join(ROOT, SLIDE), 'utf8'));
  const files = await generated();
  if (args.includes('--check')) {
    const drifted = await drift(files, [[SLIDE, snippets], [PROBLEMS, await problemsPage()]]);
    for (const path of drifted) console.error(`${path} is not what npm run generate makes: run it and commit the result.`);
    return drifted.length > 0 ? 1 : 0;
  }
  await writeFile(join(ROOT, SLIDE), snippets);
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  for (const [name, code] of files) await writeFile(join(OUT, name), code);
  // The validators have to be there before anything is checked with them.
  await writeFile(join(ROOT, PROBLEMS), await problemsPage());
  console.log(`${files.size} files in src/core/generated, and ${PROBLEMS}`);
  return 0;
}
