// What a repair did to a text. The repairing library gives no positions, so its output is compared with its input.

/** `from` stood in the input at `offset`, `to` stands in its place in the output at `outOffset`; both UTF-16 units from 0. */
export interface Change {
  readonly offset: number;
  readonly outOffset: number;
  readonly from: string;
  readonly to: string;
}

/** So many equal characters after a difference say that the texts run together again. */
const SURE = 8;
/** How far the nearest place is looked for where they do. */
const WINDOW = 80;

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/**
 * Every difference, in order: what lies between two changes is equal in both texts. Signs that repairs usually add or
 * take out come one by one; other differences are as short as they can be told apart.
 */
export function changes(input: string, output: string): Change[] {
  const found: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < input.length || j < output.length) {
    if (input[i] === output[j]) {
      i++;
      j++;
      continue;
    }
    const [taken, given] = step(input, i, output, j);
    found.push({ offset: i, outOffset: j, from: input.slice(i, i + taken), to: output.slice(j, j + given) });
    i += taken;
    j += given;
  }
  return found;
}

/** A function from an offset in the output to the offset in the input that it came from. */
export function toInput(found: readonly Change[]): (offset: number) => number {
  return (offset) => {
    const last = found.findLast(({ outOffset }) => outOffset <= offset);
    if (!last) return offset;
    const beyond = offset - last.outOffset - last.to.length;
    return last.offset + (beyond < 0 ? 0 : last.from.length + beyond);
  };
}

/** How many characters of each text differ from here on. */
function step(input: string, i: number, output: string, j: number): [taken: number, given: number] {
  const escape = input[i] === undefined ? undefined : ESCAPES[input[i]];
  if (escape && output.startsWith(escape, j)) return [1, escape.length];
  for (let sum = 1; sum <= WINDOW; sum++) {
    for (let taken = 0; taken <= sum; taken++) {
      if (runTogether(input, i + taken, output, j + sum - taken)) return [taken, sum - taken];
    }
  }
  const left = input.indexOf(output.slice(j, j + 4 * SURE), i);
  if (left > 0 && output.length - j >= SURE) return [left - i, 0];
  return [input.length - i, output.length - j];
}

function runTogether(input: string, i: number, output: string, j: number): boolean {
  for (let k = 0; k < SURE; k++) {
    const [a, b] = [input[i + k], output[j + k]];
    // Where the next repair begins, the first one has ended.
    if (a !== b) return k > 0 && (b === ',' || a === ',' || (a !== undefined && ESCAPES[a] !== undefined));
    if (a === undefined) return true;
  }
  return true;
}
