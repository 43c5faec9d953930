// The lines around a place, with a mark below it, as a good compiler shows them.

/** So many characters of a line are shown; of a longer one, those around the place. */
const WIDTH = 100;
const BEFORE = 60;

export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * The line before, the line, the mark, the line after. Tabs take one column, as in the count of columns.
 * @param lines as `linesOf` gives them: a large file with many faults is divided once.
 * @param line from 1, as is `column` (UTF-16 units).
 */
export function codeFrame(lines: readonly string[], line: number, column: number): string[] {
  const digits = String(Math.min(lines.length, line + 1)).length;
  const from = Math.max(0, column - 1 - BEFORE);
  const shown = (number: number): string => {
    const words = lines[number - 1] ?? '';
    const part = words.slice(from, from + WIDTH);
    return `${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${from > 0 ? '…' : ''}${printable(part)}${words.length > from + WIDTH ? '…' : ''}`;
  };
  const mark = `  ${' '.repeat(digits)} | ${' '.repeat((from > 0 ? 1 : 0) + widthOf((lines[line - 1] ?? '').slice(from, column - 1)))}^`;
  return [...line > 1 ? [shown(line - 1)] : [], shown(line), mark, ...line < lines.length ? [shown(line + 1)] : []].map((one) => one.trimEnd());
}

/** No sign of a broken file may move the cursor or hide what follows. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (sign) => sign === '\t' ? ' ' : '·');
}

/** Signs as a terminal counts them, near enough: combining ones take no room, pictures two. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text.normalize('NFC')) width += /\p{Mn}|\p{Me}|\u200d/u.test(sign) ? 0 : /\p{Emoji_Presentation}/u.test(sign) ? 2 : 1;
  return width;
}
