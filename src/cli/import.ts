// npm run import -- FILE… --out DIR [--lang en|ru|kk]: legacy files, broken as they come, become canonical decks.
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importFiles } from './import-files.ts';
import { importReport } from './import-report.ts';
import { misused, notUnderstood, noSuchLanguage, type Misuse } from './misuse.ts';
import { fromUser } from './project.ts';
import { staffLocale } from './staff-locale.ts';

const USAGE = 'npm run import -- FILE… --out FOLDER [--lang en|ru|kk]';
const OPTIONS = { out: { type: 'string' }, lang: { type: 'string' } } as const;

/** Returns 0 where every file was imported, 1 where something was refused, 2 where the command is used wrongly. */
export async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (typeof options === 'function') return misused(options, USAGE, args);
  const locale = staffLocale(options.lang, process.env);
  if (!locale) return misused(noSuchLanguage(options.lang), USAGE, args);
  const paths = [...new Set(options.files.map(fromUser))];
  for (const path of paths) {
    const isFile = await stat(path).then((found) => found.isFile(), () => false);
    if (!isFile) return misused((text) => text.noFile(path), USAGE, args);
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

function parse(args: string[]): { readonly files: readonly string[]; readonly out: string; readonly lang: string | undefined } | Misuse {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    if (positionals.length === 0) return (text) => text.nothingToImport;
    if (!values.out) return (text) => text.noOut;
    return { files: positionals, out: values.out, lang: values.lang };
  } catch {
    return notUnderstood(args, Object.keys(OPTIONS));
  }
}
