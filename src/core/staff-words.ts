// What the staff panel says. A table that lacks a sentence does not compile; it comes with the panel, not with the kiosk.
import type { Door, WorkerState } from './staff-desk.ts';
import type { StaffEventKind } from './staff-log.ts';
import type { Theme } from './theme.ts';
import type { Hold } from './update-state.ts';

export interface StaffWords {
  readonly title: string;
  readonly close: string;
  readonly pin: {
    readonly title: string;
    readonly typed: (digits: number) => string;
    readonly erase: string;
    readonly enter: string;
    readonly checking: string;
    readonly wrong: (tries: number) => string;
    readonly locked: (minutes: number) => string;
    readonly uncheckable: string;
  };
  /** Above the panel of whoever came in without a PIN. */
  readonly shut: Readonly<Record<Exclude<Door, 'asked'>, string>>;
  readonly settings: {
    readonly title: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: Readonly<Record<Theme, string>>;
    /** In place of a choice: as kiosk.json says. */
    readonly asKiosk: string;
    readonly presenter: string;
    readonly presenterHint: string;
    readonly on: string;
    readonly off: string;
    readonly name: string;
    readonly keyboard: string;
    readonly upper: string;
    readonly space: string;
    readonly save: string;
    readonly saved: string;
    readonly notKept: string;
    readonly identify: string;
    readonly calibrate: string;
    readonly reload: string;
    readonly reloadRisky: string;
  };
  readonly card: {
    readonly title: string;
    readonly text: string;
    readonly width: string;
    readonly smaller: string;
    readonly larger: string;
    readonly forget: string;
    readonly cancel: string;
  };
  readonly device: {
    readonly title: string;
    readonly number: string;
    readonly release: string;
    readonly releaseIs: (hash: string, decks: number) => string;
    readonly offline: string;
    readonly storage: string;
    readonly storageIs: (used: string, quota: string) => string;
    readonly persisted: string;
    readonly notPersisted: string;
    readonly worker: string;
    readonly workers: Readonly<Record<WorkerState, string>>;
    readonly network: string;
    readonly online: string;
    readonly notOnline: string;
    readonly clock: string;
    readonly browser: string;
    readonly screen: string;
    readonly screenIs: (width: number, height: number, ratio: string) => string;
    readonly millimetres: (width: number, height: number) => string;
    readonly notCalibrated: string;
    readonly uptime: string;
    readonly uptimeIs: (days: number, hours: number, minutes: number) => string;
    readonly memory: string;
    readonly memoryIs: (used: string, limit: string) => string;
    readonly unknown: string;
  };
  readonly update: {
    readonly title: string;
    readonly unknown: string;
    readonly newest: string;
    readonly filling: (files: number, filesTotal: number, bytes: string, bytesTotal: string) => string;
    /** @param speed megabytes a second. */
    readonly speed: (speed: string, minutes: number) => string;
    readonly rehearsing: string;
    readonly waiting: string;
    readonly held: Readonly<Record<Hold, string>>;
    readonly before: (hash: string) => string;
    readonly goBack: string;
    readonly wentBack: string;
    readonly notBack: string;
    readonly takeAnyway: string;
  };
  readonly problems: { readonly title: string; readonly none: string };
  readonly events: {
    readonly title: string;
    readonly none: string;
    readonly save: string;
    readonly kinds: Readonly<Record<StaffEventKind, string>>;
  };
}
