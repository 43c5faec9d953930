// What the staff panel shows and asks for: the elements know no service, and get this.
import type { Offline } from './offline.ts';
import type { Pointer } from './release.ts';
import type { DeviceSettings } from './staff-device.ts';
import type { StaffEventKind } from './staff-log.ts';
import type { UpdateState } from './update-state.ts';

export interface BrokenDeck {
  readonly id: string;
  readonly file: string;
  readonly message: string;
}

export interface StorageFacts {
  /** Bytes. */
  readonly used: number;
  readonly quota: number;
  /** The browser does not clear it by itself. */
  readonly persisted: boolean;
}

export type WorkerState = 'none' | 'installing' | 'waiting' | 'active';

export interface DeviceFacts {
  /** What becomes of the release that the server has. */
  readonly update: UpdateState;
  /** The beginning of the hash of the release before, as long as it is kept. */
  readonly before: string | null;
  readonly release: { readonly hash: string; readonly decks: number; readonly broken: readonly BrokenDeck[] } | null;
  readonly offline: Offline | null;
  /** Null where the browser does not tell. */
  readonly storage: StorageFacts | null;
  readonly worker: WorkerState;
  readonly online: boolean;
  /** Of the wall clock, with its offset. */
  readonly time: string;
  readonly browser: string;
  readonly screen: { readonly width: number; readonly height: number; readonly ratio: number };
  /** Seconds since the page was loaded. */
  readonly uptime: number;
  /** Bytes; null where the browser does not tell. */
  readonly memory: { readonly used: number; readonly limit: number } | null;
}

export interface ToldEvent {
  readonly time: string;
  readonly kind: StaffEventKind;
  readonly detail: string;
}

/**
 * `asked`: a PIN lets in. `none`: no PIN is set, so the panel shows and changes nothing. `uncheckable`: the browser computes no
 * hashes at this address (plain http), so nobody is let in.
 */
export type Door = 'asked' | 'none' | 'uncheckable';

export type PinAnswer = { readonly ok: true } | { readonly ok: false; readonly triesLeft: number; readonly lockedFor: number };

export interface StaffDesk {
  readonly door: Door;
  /** Milliseconds for which nobody is let in. */
  lockedFor(): number;
  tryPin(pin: string): Promise<PinAnswer>;
  facts(): Promise<DeviceFacts>;
  /** The newest first. */
  events(): readonly ToldEvent[];
  settings(): DeviceSettings;
  /** False where they could not be kept: they hold until the next start then. */
  change(settings: DeviceSettings): Promise<boolean>;
  reload(): void;
  /** Shows the release before. False where that can't be done. */
  goBack(): Promise<boolean>;
  /** Takes what the server has, even if it is older or was taken off the screen. */
  takeAnyway(): Promise<void>;
}

/** What staff may do with the releases of a device. */
export interface ReleaseDesk {
  readonly update: UpdateState;
  readonly before: Pointer | null;
  goBack(): Promise<boolean>;
  takeAnyway(): Promise<void>;
}
