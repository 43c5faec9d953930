// The words of a WebVTT file: the lines between its times.
import { decodeEntities } from './entities.ts';
import type { Finding } from './finding.ts';
import { glyphFinding, missingGlyphs } from './glyph-findings.ts';

/** A cue starts with its name, if it has one, and its times; a block without them is a heading, a note or a style. */
const TIMES = '-->';

/** Who speaks, the time of a word, italics: nothing of it is shown. */
const TAGS = /<[^>]*>/g;

/** Reports `text/missing-glyph` at the first such character of each line. */
export function captionFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  let inCue = false;
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.includes(TIMES)) inCue = true;
    else if (line.trim() === '') inCue = false;
    const found = inCue && !line.includes(TIMES) ? ofLine(line, at) : null;
    if (found) findings.push(found);
    at += line.length + 1;
  }
  return findings;
}

function ofLine(line: string, at: number): Finding | null {
  const words = line.replace(TAGS, (tag) => ' '.repeat(tag.length));
  const first = [...words.matchAll(/./gsu)].find(([character]) => missingGlyphs(character).length > 0)?.index ?? 0;
  return glyphFinding(decodeEntities(words), at + first);
}
