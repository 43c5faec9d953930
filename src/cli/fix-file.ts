// One file that may be repaired: what it is, what it becomes, and what is left for a person.
import { readFile } from 'node:fs/promises';
import { decodeText, type Encoding } from '../build/decode-text.ts';
import { shownPath } from '../build/read-source-files.ts';
import { applyEdits, type Edit } from '../core/edits.ts';
import { finding, locate, type Finding } from '../core/finding.ts';
import { alphabetEdits } from '../core/fix-alphabet.ts';
import { fixText, type FixedText } from '../core/fix-text.ts';
import type { Problem } from '../core/problem.ts';

export interface Repair {
  readonly path: string;
  /** The path as the editor knows it. */
  readonly file: string;
  /** The text as it was, and what changes in it. */
  readonly before: string;
  readonly edits: readonly Edit[];
  readonly after: string;
  /** The encoding that it had, where it becomes UTF-8 now. */
  readonly encoding: Encoding | null;
  /** A byte order mark goes. */
  readonly unmarked: boolean;
  readonly refused: FixedText['refused'];
  /** What keeps it from being read, placed in the text as it is afterwards. */
  readonly left: readonly Problem[];
}

/** Tables, captions and brands only get another encoding; of JSON the text is repaired too. */
export async function readRepair(path: string, alphabet: boolean): Promise<Repair> {
  const file = shownPath(path);
  const bytes = await readFile(path).catch(() => null);
  const decoded = bytes && decodeText(bytes);
  if (!decoded) return unread(path, file, bytes ? finding('file/not-utf8', '', { encoding: null }, 0) : finding('file/unreadable', '', {}, 0));
  const { text, encoding, marked } = decoded;
  const isJson = path.endsWith('.json');
  const fixed: FixedText = isJson ? fixedWith(text, alphabet) : { edits: [], text, left: [], refused: null };
  const mayChange = fixed.refused === null;
  return {
    path, file, before: text, edits: fixed.edits, after: fixed.text, refused: fixed.refused,
    encoding: mayChange && encoding !== 'UTF-8' ? encoding : null,
    unmarked: mayChange && isJson && marked && encoding === 'UTF-8',
    left: locate(file, fixed.text, fixed.left),
  };
}

function unread(path: string, file: string, why: Finding): Repair {
  return { path, file, before: '', edits: [], after: '', encoding: null, unmarked: false, refused: null, left: locate(file, '', [why]) };
}

/** Letters are looked at where nothing else is wrong with the text: a text with faults gets them at the next call. */
function fixedWith(text: string, alphabet: boolean): FixedText {
  const fixed = fixText(text);
  const edits = alphabet && fixed.edits.length === 0 && fixed.left.length === 0 ? alphabetEdits(text) : [];
  return edits.length === 0 ? fixed : { ...fixed, edits, text: applyEdits(text, edits).text };
}

/** Somebody has saved the file since it was read. */
export async function isChangedSince({ path, before }: Repair): Promise<boolean> {
  return decodeText(await readFile(path))?.text !== before;
}

export function changes({ edits, encoding, unmarked }: Repair): boolean {
  return edits.length > 0 || encoding !== null || unmarked;
}
