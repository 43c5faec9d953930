// How smooth a turned page moves, as the browser's own trace tells it: frames that should have shown the motion and did not.
import type { Page } from 'playwright-core';
import type { Walker } from './steps.ts';

interface FrameReport {
  readonly name: string;
  readonly ph: string;
  readonly args?: {
    readonly frame_reporter?: {
      readonly state: string;
      readonly affects_smoothness: boolean;
      readonly has_compositor_animation: boolean;
      readonly has_main_animation: boolean;
    };
  };
}

export interface Smoothness {
  /** Frames in motion, for each transition. */
  readonly frames: number;
  /** Of them those that were not shown. */
  readonly dropped: number;
}

export async function droppedFrames(page: Page, walker: Walker, transitions: number): Promise<Smoothness> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser.');
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline.frame'] });
  for (let step = 0; step < transitions; step += 1) await walker.step();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: FrameReport[] };
  const reports = traceEvents.flatMap(({ name, ph, args }) => (name === 'PipelineReporter' && ph === 'b' && args?.frame_reporter ? [args.frame_reporter] : []));
  const moving = reports.filter((frame) => frame.has_compositor_animation || frame.has_main_animation);
  return {
    frames: moving.length / transitions,
    dropped: moving.filter((frame) => frame.state === 'STATE_DROPPED' && frame.affects_smoothness).length / transitions,
  };
}
