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
  const { rows, form, unverified } = options.value;
  const resume = options.value.resume === null ? null : fromUser(options.value.resume);
  const wanted = ROWS.filter(({ name }) => rows.length === 0 || rows.includes(name));
  // The suite proves itself: where nothing is verified the rows that look for it must go red. CI has it with the short form.
  const passes = unverified ? [false] : form === 'short' && rows.length === 0 ? [true, false] : [true];
  const total = { passed: 0, failed: 0 };
  for (const verifies of passes) {
    const dones = await torture(wanted, { ...options.value, verifies, resume: verifies ? resume : null }, (line) => { console.log(line); });
    const { passed, failed } = tallyOf(dones, verifies);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
