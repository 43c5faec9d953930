// The slides of templates.ts as VS Code wants them: each word to be replaced is a stop of the Tab key.
import { TEMPLATE_NAMES, TEMPLATES, type Template } from './templates.ts';

interface Snippet {
  readonly label: string;
  readonly body: object;
}

/** The part of schemas/slide.schema.json that says what each block is, in three languages. */
interface Explained {
  readonly $defs: { readonly block: { readonly enum: readonly string[]; readonly markdownEnumDescriptions: readonly string[] } };
}

/** In Kazakh and Russian, which every kiosk has. */
function snippetOf(block: Template): Snippet {
  let stop = 0;
  const stopped = (value: unknown, key: string): unknown => {
    if (key === 'kind' || key === 'block') return value;
    if (typeof value === 'string') return `\${${stop += 1}:${value.replace(/[$}\\]/g, String.raw`\$&`)}}`;
    // What begins with ^ is written as it is, without quotation marks.
    if (typeof value === 'number') return `^\${${stop += 1}:${value}}`;
    if (Array.isArray(value)) return value.map((item) => stopped(item, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'en').map(([name, part]) => [name, stopped(part, name)]));
  };
  return { label: block, body: stopped({ block, ...TEMPLATES[block] }, '') as object };
}

/** The text of schemas/slide.schema.json with the snippets that the templates make, whatever stood there. */
export function withSnippets(schema: string): string {
  const { enum: blocks, markdownEnumDescriptions: words } = (JSON.parse(schema) as Explained).$defs.block;
  const lines = TEMPLATE_NAMES.map((block) => `    ${JSON.stringify({ ...snippetOf(block), markdownDescription: words[blocks.indexOf(block)] })}`);
  return schema.replace(/^ {2}"defaultSnippets": \[\n[^]*?\n {2}\],$/m, () => `  "defaultSnippets": [\n${lines.join(',\n')}\n  ],`);
}
