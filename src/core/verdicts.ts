// A kiosk may judge a warning in its own way, with a reason: as an error, or as nothing. Errors stay errors.
import { finding, type Finding } from './finding.ts';
import type { Kiosk } from './generated/kiosk.ts';
import { pointerTo } from './json-places.ts';
import { en } from './problem-text-en.ts';
import { severityOf, type Problem, type ProblemCode } from './problem.ts';
import { suggest } from './suggestion.ts';

export type Verdicts = NonNullable<NonNullable<Kiosk['check']>['warnings']>;

export function verdictsOf({ check }: Kiosk): Verdicts {
  return check?.warnings ?? {};
}

export interface Judged {
  readonly problems: readonly Problem[];
  /** How many warnings are not told. */
  readonly silent: number;
}

export function judge(problems: readonly Problem[], verdicts: Verdicts): Judged {
  const told = problems.flatMap((problem): Problem[] => {
    const verdict = problem.severity === 'warning' && Object.hasOwn(verdicts, problem.code) ? verdicts[problem.code]?.as : undefined;
    if (verdict === 'off') return [];
    return [verdict === 'error' ? { ...problem, severity: 'error' } : problem];
  });
  return { problems: told, silent: problems.length - told.length };
}

/** Reports `kiosk/unknown-code`, `kiosk/not-a-warning` and `kiosk/no-reason`. */
export function verdictFindings(kiosk: Kiosk): Finding[] {
  const codes = Object.keys(en);
  const warnings = codes.filter((code) => severityOf(code as ProblemCode) === 'warning');
  return Object.entries(verdictsOf(kiosk)).flatMap(([found, { reason }]): Finding[] => {
    const pointer = pointerTo('/check/warnings', found);
    if (!codes.includes(found)) return [finding('kiosk/unknown-code', pointer, { found, suggestion: suggest(found, warnings) }, 'key')];
    if (!warnings.includes(found)) return [finding('kiosk/not-a-warning', pointer, { found }, 'key')];
    return reason.trim() === '' ? [finding('kiosk/no-reason', `${pointer}/reason`, { found })] : [];
  });
}
