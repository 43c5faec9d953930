// What the browser did while something moved, as its own trace tells it.
import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
  readonly pid: number;
  readonly args?: { readonly beginData?: { readonly frame?: string } };
}

export interface Traced {
  readonly layouts: number;
  readonly styleUpdates: number;
  /** Milliseconds. */
  readonly lasted: number;
}

/** The page marks the span itself: `motion-start`, `motion-end`. */
export async function traceMotion(page: Page, act: () => Promise<void>): Promise<Traced> {
  const browser = page.context().browser() as Browser;
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  await devtools.detach();
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  const [start, end] = ['motion-start', 'motion-end'].map((name) => traceEvents.find((event) => event.name === name));
  if (!start || !end) throw new Error('Nothing has moved.');
  const during = traceEvents.filter(({ ts, pid }) => pid === start.pid && ts > start.ts && ts < end.ts);
  // A picture in SVG is laid out as a document of its own, whenever the browser likes.
  const count = (name: string): number => during.filter((event) => event.name === name && event.args?.beginData?.frame === frameTree.frame.id).length;
  return { layouts: count('Layout'), styleUpdates: count('UpdateLayoutTree'), lasted: (end.ts - start.ts) / 1000 };
}
