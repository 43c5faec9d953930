// The hook itself: a few lines that any sh understands, that of Git for Windows too.

const MARK = '# Körme: written by "npm run hooks"; "npm run hooks -- --remove" takes it away.';

/** What a hook calls; whoever has a hook already adds it there. */
const CALL = 'run --silent hooks -- --staged';

export interface HookPlace {
  /** Körme's own folder and the slides, from the top of the repository or absolute. */
  readonly korme: string;
  readonly slides: string;
  /** Where shared media lie; null where that is not in the repository. */
  readonly shared: string | null;
  readonly lang: string;
  /** What it says where there is no npm, as in a program that commits without a shell. */
  readonly noNpm: string;
}

export function hookCall({ korme, slides, lang }: HookPlace): string {
  return `npm --prefix ${quoted(korme)} ${CALL} --slides ${quoted(slides)} --lang ${lang}`;
}

/** A branch without Körme, and a program without npm, can commit all the same; a commit without slides does not wait for Node. */
export function hookScript(place: HookPlace): string {
  const folders = [place.slides, ...place.shared === null ? [] : [place.shared]].map(quoted).join(' ');
  return `#!/bin/sh
${MARK}
git diff --cached --quiet -- ${folders} && exit 0
[ -f ${quoted(`${place.korme}/src/cli/run.mjs`)} ] || exit 0
command -v npm > /dev/null || { echo ${quoted(place.noNpm)} >&2; exit 0; }
exec ${hookCall(place)}
`;
}

export function isOurs(script: string): boolean {
  return script.includes(MARK);
}

export function callsUs(script: string): boolean {
  return script.includes(CALL);
}

function quoted(words: string): string {
  return `'${words.replaceAll("'", String.raw`'\''`)}'`;
}
