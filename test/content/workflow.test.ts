// The workflow that checks the slides on GitHub: nobody sees it fail to be read before it is pushed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Command } from '../cli/support/command.ts';
import { folderWith } from '../build/support/folder.ts';
import { blocksIn } from './support/documents.ts';
import { readJson, ROOT } from './support/sample.ts';

const WORKFLOW = readFileSync(join(ROOT, '.github/workflows/check.yml'), 'utf8');
const LINES = WORKFLOW.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
const COMMANDS = LINES.flatMap((line) => /- run: (.*)$/.exec(line)?.[1] ?? []);
const { scripts } = readJson('package.json') as { readonly scripts: Readonly<Record<string, string>> };

test('is YAML of the plain kind: keys and lists, two spaces a level, no level without its parent', () => {
  assert.doesNotMatch(WORKFLOW, /\t/);
  let before = 0;
  let opens = true;
  for (const line of LINES) {
    const [, spaces = '', item = '', rest = ''] = /^( *)(- )?(.*)$/.exec(line) ?? [];
    assert.equal(spaces.length % 2, 0, line);
    assert.ok(spaces.length <= before || (opens && spaces.length === before + 2), line);
    assert.match(rest, /^[\w-]+:(?: \S.*)?$/, line);
    const value = rest.slice(rest.indexOf(':') + 1).trim();
    if (value.startsWith('[')) assert.ok(Array.isArray(JSON.parse(value.replaceAll("'", '"'))), line);
    // What a plain value may not hold.
    else if (!value.startsWith("'")) assert.doesNotMatch(value, /: | #|^[&*!|>%@`"{]/, line);
    before = spaces.length + item.length;
    opens = value === '' || item !== '';
  }
});

test('is told of every change that can make a slide wrong, and may change nothing', () => {
  assert.deepEqual(LINES.filter((line) => !line.startsWith(' ')).map((line) => line.split(':')[0]), ['name', 'on', 'permissions', 'jobs']);
  const paths = LINES.flatMap((line) => /^ {4}paths: (\[.*\])$/.exec(line)?.[1] ?? []);
  assert.equal(paths.length, 2);
  for (const list of paths) for (const path of ['slides/**', 'schemas/**', 'src/**', 'package*.json']) assert.ok(list.includes(`'${path}'`), path);
  assert.match(WORKFLOW, /^permissions:\n {2}contents: read\n\n/m);
  assert.deepEqual(LINES.flatMap((line) => /uses: (.*)$/.exec(line)?.[1] ?? []).filter((action) => !/^actions\/[a-z-]+@v\d+$/.test(action)), []);
});

test('takes what the guide has another repository say to it', () => {
  for (const lang of ['kk', 'ru', 'en']) {
    const [example = ''] = blocksIn(readFileSync(join(ROOT, `docs/authoring.${lang}.md`), 'utf8'), 'yaml');
    assert.match(example, /^ {4}uses: OWNER\/korme\/\.github\/workflows\/check\.yml@main$/m);
    const said = example.slice(example.indexOf('with:')).match(/^ {6}\w+(?=:)/gm) ?? [];
    assert.ok(said.length > 0);
    for (const name of said) assert.ok(LINES.includes(`${name}:`), name);
  }
});

test('runs commands that there are, with options that they take', async (t) => {
  assert.deepEqual(COMMANDS.map((command) => command.replace(/^npm --prefix "\$KORME" /, '').split(' ')[0]), ['ci', 'run']);
  const [, script = '', args = ''] = /run --silent (\S+) -- (.*)$/.exec(COMMANDS.at(-1) ?? '') ?? [];
  assert.ok(script in scripts, script);
  const folder = await folderWith(t, { 'slides/1/deck.json': '{ "id": "1" "title": "x" }' });
  const words = args.replaceAll('"', '').replace('$PWD', folder).replace('$SLIDES', 'slides').replace('$MESSAGES', 'kk').split(' ');
  const { code, out } = await new Command(script, ...words).ended();
  assert.equal(code, 1);
  assert.match(out, /^::error file=.*\/slides\/1\/deck\.json,line=1,col=12,title=json\/missing-comma::.+$/m);
});
