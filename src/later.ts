// What the first slide does without, asked for when there is something to look at: a part of the composition root.
import { isFree } from './core/player.ts';
import { FocusKeeper } from './elements/focus-keeper.ts';
import { loadSmallLayouts } from './elements/flow/lazy-layouts.ts';
import { loadDivider } from './elements/flow/lazy-divider.ts';
import type { KormeApp } from './elements/korme-app.ts';
import { startRecovering } from './recovery.ts';
import { calendarDay } from './services/calendar.ts';
import { systemClock } from './services/clock.ts';
import { startAnewWhereLate } from './services/late-start.ts';
import type { ReleaseNetwork } from './services/release-network.ts';
import { openStepMemory } from './services/step-memory.ts';
import { keepAwake } from './services/wake-lock.ts';
import type { StaffHooks } from './staff.ts';

export interface LaterHooks extends StaffHooks {
  readonly network: Pick<ReleaseNetwork, 'pointer'>;
}

/** @param insist asks again for what does not come. */
export function loadLater(app: KormeApp, insist: (load: () => Promise<unknown>) => Promise<void>, hooks: LaterHooks): void {
  startRecovering({ app, clock: systemClock, report: hooks.journal.log, goBack: async () => await hooks.releases()?.goBack() ?? false });
  if (!import.meta.env.DEV) startAnewWhereLate({
    clock: systemClock,
    hasCome: () => hooks.releases() !== null,
    isFree: () => app.state !== null && isFree(app.state) && !document.querySelector('korme-staff'),
    canReach: async () => (await hooks.network.pointer()).ok,
    memory: openStepMemory('late'),
    reload: () => { location.reload(); },
  });
  keepAwake(systemClock);
  app.addController(new FocusKeeper(app, systemClock));
  app.addController({ hostUpdate: () => { tellDay(app); } });
  app.requestUpdate();
  void insist(async () => { await (await import('./staff.ts')).offerStaff(app, hooks); });
  void insist(() => import('./elements/korme-announcer.ts'));
  void insist(() => import('./elements/korme-way-on.ts'));
  void insist(() => import('./elements/korme-status.ts'));
  void insist(() => import('./elements/korme-comfort.ts'));
  void insist(async () => { (await import('./elements/open-zoom.ts')).offerZoom(app); });
  void insist(() => import('./elements/slide-video.ts'));
  void insist(() => import('./elements/slide-map.ts'));
  void insist(loadSmallLayouts);
  void insist(() => loadDivider([{ lang: 'ru' }]));
  void insist(() => import('./elements/slide-section.ts'));
  void insist(() => import('./elements/slide-geo-map.ts'));
  void insist(() => import('./elements/slide-chart.ts'));
}

/** For the line at the foot of the menu, looked up whenever something changes: a screen may be on for months. */
function tellDay(app: KormeApp): void {
  const today = calendarDay(systemClock.now());
  if (app.today?.day !== today.day || app.today.month !== today.month) app.today = today;
}
