// npm run pin -- [--slides DIR] [--lang en|ru|kk]: asks for the PIN of the staff panel and writes its hash into kiosk.json. The PIN is
// neither shown nor kept, and no option takes it: it would stay in the history of the shell.
import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../build/decode-text.ts';
import { shownPath } from '../build/read-source-files.ts';
import { applyEdits } from '../core/edits.ts';
import type { Pin } from '../core/generated/kiosk.ts';
import { scanJson } from '../core/json-scan.ts';
import { hashOfPin, ITERATIONS, pinFault, toHex } from '../core/staff-pin.ts';
import { schemaFor } from './import-write.ts';
import { misused, notUnderstood, noSuchLanguage } from './misuse.ts';
import { parseOptions } from './parse-options.ts';
import { pinEdit } from './pin/pin-edit.ts';
import { PIN_TEXT } from './pin/pin-text.ts';
import { SecretLines } from './pin/secret-lines.ts';
import { slidesFolder } from './project.ts';
import { refuse } from './refuse.ts';
import { staffLocale } from './staff-locale.ts';
import { writeAtomic } from './write-atomic.ts';

const OPTIONS = ['slides', 'lang'] as const;
const USAGE = 'npm run pin -- [--slides FOLDER] [--lang en|ru|kk]';

/** Returns 0 where the hash is written, 2 where nothing was. */
export async function main(args: string[]): Promise<number> {
  const options = parseOptions(args, OPTIONS);
  if (!options.ok) return misused(notUnderstood(args, OPTIONS), USAGE, args);
  const locale = staffLocale(options.values.lang, process.env);
  if (!locale) return misused(noSuchLanguage(options.values.lang), USAGE, args);
  const text = PIN_TEXT[locale];
  const folder = slidesFolder(options.values.slides);
  if (!await stat(folder).then((found) => found.isDirectory(), () => false)) return refuse(text.noFolder(folder));
  const path = join(folder, 'kiosk.json');
  const file = await readKiosk(path, folder);
  if (file === null) return refuse(text.broken(shownPath(path)));

  const lines = new SecretLines();
  const pin = await chosenPin(lines, text).finally(() => { lines.close(); });
  if (pin === null) return refuse(text.unanswered);
  try {
    await writeAtomic(await realpath(path).catch(() => path), file.mark + applyEdits(file.text, [pinEdit(file.text, await hashed(pin))]).text);
  } catch (error) {
    return refuse(text.failed(shownPath(path), String(error instanceof Error ? error.message : error)));
  }
  console.log(text.written(shownPath(path)));
  console.log(text.advice);
  return 0;
}

interface KioskText {
  /** A byte order mark, where the file begins with one. */
  readonly mark: string;
  readonly text: string;
}

/** A new one where there is none; null where the file is not a JSON object in UTF-8. */
async function readKiosk(path: string, folder: string): Promise<KioskText | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return null;
    return { mark: '', text: `${JSON.stringify({ ...schemaFor(folder, 'kiosk') }, null, 2)}\n` };
  }
  const decoded = decodeText(bytes);
  if (decoded?.encoding !== 'UTF-8' || scanJson(decoded.text).faults.length > 0 || !/^\s*\{/.test(decoded.text)) return null;
  return { mark: decoded.marked ? '\ufeff' : '', text: decoded.text };
}

/** Asked for until it is good and was typed twice; null where nobody answers any more. */
async function chosenPin(lines: SecretLines, text: (typeof PIN_TEXT)['en']): Promise<string | null> {
  for (;;) {
    const pin = await lines.ask(text.first);
    if (pin === null) return null;
    const fault = pinFault(pin);
    if (fault) {
      console.error(text.fault[fault]);
      continue;
    }
    const again = await lines.ask(text.second);
    if (again === null || again === pin) return again;
    console.error(text.different);
  }
}

async function hashed(pin: string): Promise<Pin> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, iterations: ITERATIONS, hash: await hashOfPin(crypto.subtle, pin, { salt, iterations: ITERATIONS }) };
}
