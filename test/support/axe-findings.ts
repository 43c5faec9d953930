// What of axe is asked for, and how its findings read; the same for a single element and for the whole page.
import type { Result, RunOptions } from 'axe-core';

export const AXE_RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
};

export function readable(violations: readonly Result[]): string {
  return violations.map(({ id, help, nodes }) => {
    return `${id}: ${help}\n${nodes.map(({ target, html, failureSummary }) => `  ${target.flat().join(' → ')}\n    ${html}\n    ${failureSummary ?? ''}`).join('\n')}`;
  }).join('\n');
}
