// npm run import -- FILE… --out DIR [--lang en|ru|kk]: legacy files, broken as they come, become canonical decks.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importFiles } from './import-files.ts';
import { importReport } from './import-report.ts';
import { fromUser } from './project.ts';
import { staffLocale } from './staff-locale.ts';

const USAGE = 'Use: npm run import -- FILE… --out FOLDER [--lang en|ru|kk]';

/** Returns 0 where every file was imported, 1 where something was refused, 2 where the command is used wrongly. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'string') return misused(options);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(`There are no sentences in "${options.lang}".`);
  const paths = [...new Set(options.files.map(fromUser))];
  for (const path of paths) {
    const isFile = await stat(path).then((found) => found.isFile(), () => false);
    if (!isFile) return misused(`There is no file ${path}.`);
  }
  const out = fromUser(options.out);
  const imported = await importFiles(paths, out);
  const reportPath = join(out, 'import-report.txt');
  const report = importReport(imported, reportPath, locale);
  await mkdir(out, { recursive: true });
  await writeFile(reportPath, report.full);
  console.log(report.short);
  return imported.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** A sentence where the arguments make no sense. */
function parse(args: string[]): { readonly files: readonly string[]; readonly out: string; readonly lang: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { out: { type: 'string' }, lang: { type: 'string' } } });
    if (positionals.length === 0) return 'No file to import was named.';
    if (!values.out) return 'The folder for the decks is missing.';
    return { files: positionals, out: values.out, lang: values.lang };
  } catch {
    return `These options are not understood: ${args.filter((arg) => arg.startsWith('-')).join(' ')}.`;
  }
}

function misused(sentence: string): number {
  console.error(`${sentence} ${USAGE}`);
  return 2;
}
