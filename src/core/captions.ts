// The words of a WebVTT file: the lines between its times.
import { decodeEntities } from './entities.ts';
import { finding, insideOf, type Finding } from './finding.ts';
import { glyphFinding, missingGlyphs } from './glyph-findings.ts';
import type { Locale } from './locale.ts';
import { proseOf } from './prose.ts';
import { signFindings } from './text-findings.ts';
import { traitsOf } from './text-traits.ts';

/** A cue starts with its name, if it has one, and its times; a block without them is a heading, a note or a style. */
const TIMES = '-->';

/** Who speaks, the time of a word, italics: nothing of it is shown. */
const TAGS = /<[^>]*>/g;

/** Reports `text/missing-glyph` at the first such character of each line, and what else of `text/…` a line by itself can have. */
export function captionFindings(text: string, lang: Locale): Finding[] {
  const findings: Finding[] = [];
  let inCue = false;
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.includes(TIMES)) inCue = true;
    else if (line.trim() === '') inCue = false;
    if (inCue && !line.includes(TIMES)) findings.push(...ofLine(line, at, lang));
    at += line.length + 1;
  }
  return findings;
}

function ofLine(line: string, at: number, lang: Locale): Finding[] {
  const words = line.replace(TAGS, (tag) => ' '.repeat(tag.length));
  const first = [...words.matchAll(/./gsu)].find(([character]) => missingGlyphs(character).length > 0)?.index ?? 0;
  const strange = glyphFinding(decodeEntities(words), at + first);
  const prose = proseOf(line.trimEnd(), true).words;
  const ofSigns = lang === 'en' ? [] : signFindings(prose, traitsOf(prose), '', lang);
  return [...strange ? [strange] : [], ...ofSigns.map((found) => finding(found.code, '', found.params, at + insideOf(found)))];
}
