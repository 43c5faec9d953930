// The number by which a device tells a newer release from an older one.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const git = promisify(execFile);

/**
 * Seconds since 1970 of the newest commit that touched the folder, so that one commit always gives one number, and what is not
 * committed yet gives that of its commit too: a device takes another release of the same number. SOURCE_DATE_EPOCH wins
 * (https://reproducible-builds.org/specs/source-date-epoch/). Outside of git it is the time.
 */
export async function sequenceOf(folder: string, now: () => number = Date.now): Promise<number> {
  const told = process.env['SOURCE_DATE_EPOCH'] ?? '';
  if (/^\d+$/.test(told)) return Number(told);
  const committed = await git('git', ['log', '-1', '--format=%ct', '--', '.'], { cwd: folder }).then(({ stdout }) => stdout.trim(), () => '');
  return /^\d+$/.test(committed) ? Number(committed) : Math.floor(now() / 1000);
}
