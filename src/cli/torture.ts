// npm run torture: whatever happens, the screen shows a complete, verified release. What is tried, and how: test/torture/.
import { parseTortureOptions } from '../../test/torture/options.ts';
import { tallyOf } from '../../test/torture/report.ts';
import { ROWS } from '../../test/torture/rows.ts';
import { torture } from '../../test/torture/run.ts';
import { fromUser } from './project.ts';
import { refuse } from './refuse.ts';

/** 1 where the promise did not hold, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const options = parseTortureOptions(args, ROWS.map(({ name }) => name));
  if (!options.ok) return refuse(options.reason);
  const { rows, resume } = options.value;
  const wanted = ROWS.filter(({ name }) => rows.length === 0 || rows.includes(name));
  const dones = await torture(wanted, { ...options.value, verifies: !options.value.unverified, resume: resume === null ? null : fromUser(resume) }, (line) => { console.log(line); });
  const { passed, failed } = tallyOf(dones);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
