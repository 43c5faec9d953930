// Runs test files with node:test, one process a file, and prints only what someone has to read:
// failures with their reason, tests that were skipped and why, and figures that a test reports.
import { relative } from 'node:path';
import { run } from 'node:test';
import type { EventData } from 'node:test';
import { inspect } from 'node:util';
import { NOTHING } from './tally.ts';
import type { Tally } from './tally.ts';

/** Milliseconds after which a test that does not end has failed. */
const PATIENCE = 120_000;

/** @param concurrency How many files at once. */
export async function runNodeSuite(files: string[], concurrency: number): Promise<Tally> {
  let tally = NOTHING;
  let empty = 0;
  const complaints = new Map<string, string>();
  const stream = run({ files, concurrency, timeout: PATIENCE });
  stream.on('test:stderr', ({ file, message }) => {
    complaints.set(file, (complaints.get(file) ?? '') + message);
  });
  stream.on('test:fail', (event) => {
    if (!isSumOfParts(event)) console.log(failure(event, complaints.get(event.name)));
  });
  stream.on('test:pass', ({ name, file, skip }) => {
    if (skip !== undefined) console.log(`    skipped: ${name}${typeof skip === 'string' ? ` (${skip})` : ''}`);
    if (name !== file) return;
    console.log(`  ✗ ${relative(process.cwd(), file)} holds no test`); // Node calls that a pass.
    empty += 1;
  });
  stream.on('test:diagnostic', ({ file, message }) => {
    if (file) console.log(`    ${message}`);
  });
  stream.on('test:summary', ({ file, counts }) => {
    if (file) return;
    const skipped = counts.skipped + counts.todo;
    tally = { passed: counts.passed, failed: counts.tests - counts.passed - skipped, skipped };
  });
  for await (const event of stream) void event;
  return { ...tally, passed: tally.passed - empty, failed: tally.failed + empty };
}

/** A test fails when a part of it fails, and so does its file: the part has told it already. */
function isSumOfParts({ details }: EventData.TestFail): boolean {
  return 'failureType' in details.error && details.error.failureType === 'subtestsFailed';
}

/** @param complaint What the file said before it broke off; undefined where a test failed as tests do. */
function failure({ name, file, line, column, details }: EventData.TestFail, complaint: string | undefined): string {
  const place = file ? `  ${relative(process.cwd(), file)}:${line}:${column}` : '';
  const { cause } = details.error;
  const reason = complaint ? complaint : cause instanceof Error ? cause.stack ?? cause.message : typeof cause === 'string' ? cause : inspect(cause);
  return `  ✗ ${name}${place}\n${reason.replace(/^/gm, '    ')}\n`;
}
