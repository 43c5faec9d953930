// What keeps people with weak eyes, a screen reader or a switch out, as far as a machine can tell.
import axe from 'axe-core';
import { AXE_RULES, readable } from './axe-findings.ts';

/** Throws with every finding and where it is. */
export async function assertAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, AXE_RULES);
  if (violations.length > 0) throw new Error(readable(violations));
}
