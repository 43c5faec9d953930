// axe-core on the whole page.
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { AXE_RULES, readable } from '../../support/axe-findings.ts';

/** What the colours of a theme can spoil. */
export const CONTRAST: RunOptions = { runOnly: ['color-contrast'], resultTypes: ['violations'] };

/** What is wrong, in words; '' where nothing is. */
export async function axeFindings(page: Page, options: RunOptions = AXE_RULES): Promise<string> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((rules) => (window as unknown as { axe: typeof axe }).axe.run(document, rules), options);
  return readable(violations);
}
