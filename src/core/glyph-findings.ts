// Characters that the font has no shape for. A device shows them in a font of its own, which looks foreign, or as an empty box.
import type { ShownText } from './deck-texts.ts';
import { decodeEntities } from './entities.ts';
import { finding, type Finding } from './finding.ts';
import { GLYPHS } from './generated/glyphs.ts';

/** Which of the first signs show nothing by themselves or have a shape; all that a text holds, most often. */
const KNOWN = new Uint8Array(0x2200);
for (const [first, last] of [...GLYPHS, [0x09, 0x0d] as const]) KNOWN.fill(1, Math.min(first, KNOWN.length), Math.min(last + 1, KNOWN.length));

/** A text in a foreign alphabet lacks them all. */
const MOST_NAMED = 5;

/** Reports `text/missing-glyph`, once a text of a deck or a kiosk, at the first of them. */
export function glyphFindings(texts: readonly Pick<ShownText, 'pointer' | 'words'>[]): Finding[] {
  return texts.flatMap(({ pointer, words }) => {
    const missing = missingGlyphs(decodeEntities(words));
    // One that is written as an entity, or in two parts, stands nowhere by itself.
    const inside = Math.max(0, words.indexOf(missing[0] ?? ''));
    return missing.length === 0 ? [] : [namedFinding(missing, pointer, { inside })];
  });
}

/** Null where the font has them all. `at` is a place in a text that is no JSON. */
export function glyphFinding(words: string, at: number): Finding | null {
  const missing = missingGlyphs(words);
  return missing.length === 0 ? null : namedFinding(missing, '', at);
}

function namedFinding(missing: readonly string[], pointer: string, at: Finding['at']): Finding {
  const named = missing.slice(0, MOST_NAMED).map(nameOf).join(', ');
  return finding('text/missing-glyph', pointer, { found: missing.length > MOST_NAMED ? `${named} …` : named }, at);
}

/** Each character once, in the order of the text. What shows nothing by itself needs no shape, and a letter written in two parts is shown as one. */
export function missingGlyphs(text: string): string[] {
  if (isKnown(text)) return [];
  const characters = new Set(text.normalize('NFC').replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]+/gu, ''));
  return [...characters].filter((character) => !hasGlyph(character.codePointAt(0) ?? 0));
}

function isKnown(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (KNOWN[text.charCodeAt(at)] !== 1) return false;
  return true;
}

function hasGlyph(code: number): boolean {
  return GLYPHS.some(([first, last]) => first <= code && code <= last);
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /\p{M}/u.test(character) ? `U+${code}` : `${character} (U+${code})`;
}
