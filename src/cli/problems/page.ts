// docs/problems.md: every code with an example, in three languages. Places and sentences are those that check gives of the
// example, so the page can't say anything else than the command.
import { LOCALES } from '../../core/locale.ts';
import { describe } from '../../core/problem-text.ts';
import { severityOf, type Problem, type ProblemCode } from '../../core/problem.ts';
import { CHECK_TEXT } from '../check-text.ts';
import { MARK, type Example } from './example.ts';
import { CODES, EXAMPLES, GROUPS } from './examples.ts';
import { readExample } from './read-example.ts';

/** Characters of a file that are printed; what is longer is described. */
const LONGEST = 1500;

const HEAD = `<!-- Made by \`npm run generate\` from src/cli/problems/ and the sentences of check. Do not edit. -->

# Тексеру нені айтады · Что говорит проверка · What check says

**kk** \`npm run check\` табатын әр мәселенің коды бар. Мұнда әр код мысалымен берілген: файлы, тексеру көрсететін орын (^), не дұрыс емес және не істеу керек. Қате жөнделмей, көрсетілім жиналмайды; ескерту оған кедергі емес.

**ru** У каждой проблемы, которую находит \`npm run check\`, есть код. Здесь каждый показан на примере: файл, место, на которое укажет проверка (^), что не так и что делать. С ошибкой слайды не соберутся, предупреждение этому не мешает.

**en** Every problem that \`npm run check\` finds has a code. Each is shown here by an example: the file, the place that check points at (^), what is wrong and what to do. Slides with an error are not built; a warning is no hindrance.
`;

/** The whole page; an example without its problem is a mistake of the table, and said as such. */
export async function problemsPage(): Promise<string> {
  const entries: string[] = [];
  for (const code of CODES) {
    if (isFirst(code)) entries.push(heading(code));
    entries.push(await entry(code));
  }
  return [HEAD, contents(), ...entries].join('\n');
}

const groupOf = (code: ProblemCode): keyof typeof GROUPS => code.slice(0, code.indexOf('/')) as keyof typeof GROUPS;
const isFirst = (code: ProblemCode): boolean => CODES.find((one) => groupOf(one) === groupOf(code)) === code;

function heading(code: ProblemCode): string {
  const group = groupOf(code);
  return `## ${group}\n\n${LOCALES.map((locale) => GROUPS[group][locale]).join(' · ')}\n`;
}

function contents(): string {
  const groups = Map.groupBy(CODES, groupOf);
  return [...groups].map(([group, codes]) =>
    `- [${group}](#${group}): ${codes.map((code) => `[${code.slice(group.length + 1)}](#${code.replace('/', '')})`).join(', ')}\n`).join('');
}

async function entry(code: ProblemCode): Promise<string> {
  const example = EXAMPLES[code];
  const problem = (await readExample(example)).find((one) => one.code === code);
  if (!problem) throw new Error(`The example of ${code} in src/cli/problems/ has no such problem.`);
  const severity = LOCALES.map((locale) => CHECK_TEXT[locale][severityOf(code)]).join(' · ');
  const sentences = LOCALES.map((locale) => {
    const { message, remedy } = describe(problem, locale);
    const said = [example.about && `*${plain(example.about[locale])}*`, `**${plain(message)}**`, plain(remedy), example.why && plain(example.why[locale])];
    return `- ${locale} · ${said.filter(Boolean).join(' ')}\n`;
  });
  return [`### ${code}\n`, `${severity} · \`${problem.file}:${problem.line}:${problem.column}\`\n`, ...printed(example, problem), sentences.join('')].join('\n');
}

/** The files as they are, and a mark below the place. */
function printed({ files, shows = [], begins }: Example, problem: Problem): string[] {
  const marked = begins === undefined ? [problem.file] : [];
  return [...shows, ...marked].flatMap((path) => {
    const content = files[path];
    if (typeof content !== 'string' || content.length > LONGEST) return [];
    const rows = content.replace(MARK, '').trimEnd().split('\n');
    const before = rows[problem.line - 1]?.slice(0, problem.column - 1) ?? '';
    // Beside a tab only a tab ends at the same column.
    if (path === problem.file) rows.splice(problem.line, 0, `${before.replace(/[^\t]/g, ' ')}^`);
    return [`\`\`\`text\n${shows.length > 0 ? `${path}\n` : ''}${rows.map(visible).join('\n')}\n\`\`\`\n`];
  });
}

/** Signs that a page can't hold. */
function visible(row: string): string {
  return row.replace(/[\u0000-\u0008\u000b-\u001f\ufeff]/g, '�');
}

/** Sentences are no Markdown. */
function plain(sentence: string): string {
  return sentence.replace(/[\\*_<>[\]|`]/g, '\\$&');
}
