// docs/problems.md: each example has its problem, that one alone, and where its mark says.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { CODES, EXAMPLES } from '../../src/cli/problems/examples.ts';
import { problemsPage } from '../../src/cli/problems/page.ts';
import { markedPlace, readExample } from '../../src/cli/problems/read-example.ts';
import { ROOT } from '../../src/cli/project.ts';
import { severityOf } from '../../src/core/problem.ts';

for (const code of CODES) {
  test(`the example of ${code} has this problem, at its mark`, async () => {
    const example = EXAMPLES[code];
    const place = markedPlace(example);
    assert.ok(place, 'one mark, or the file that begins with the problem');
    const problems = await readExample(example);
    const along = new Set(example.along);
    const told = problems.filter((one) => !along.has(one.code)).map((one) => `${one.file}:${one.line}:${one.column} ${one.severity} ${one.code}`);
    assert.deepEqual([...new Set(told)], [`${place.file}:${place.line}:${place.column} ${severityOf(code)} ${code}`]);
    assert.deepEqual([...along].filter((other) => !problems.some((one) => one.code === other)), []);
  });
}

test('docs/problems.md is what `npm run generate` makes', async () => {
  assert.equal(await readFile(join(ROOT, 'docs/problems.md'), 'utf8'), await problemsPage());
});

test('the address of a code in docs/problems.md is the code without its stroke', async () => {
  const page = await readFile(join(ROOT, 'docs/problems.md'), 'utf8');
  const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading = '']) => heading);
  assert.deepEqual(headings, CODES);
  assert.deepEqual([...page.matchAll(/\]\(#([a-z0-9]+[a-z0-9-]*)\)/g)].map(([, address]) => address).filter((address) => CODES.some((code) => code.replace('/', '') === address)), CODES.map((code) => code.replace('/', '')));
});
