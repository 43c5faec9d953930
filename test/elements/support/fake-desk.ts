// A device whose door, facts and settings a test decides.
import type { DeviceFacts, Door, PinAnswer, StaffDesk, ToldEvent } from '../../../src/core/staff-desk.ts';
import { NO_SETTINGS, type DeviceSettings } from '../../../src/core/staff-device.ts';

export const FACTS: DeviceFacts = {
  update: { kind: 'newest' },
  before: null,
  release: { hash: '0123456789ab', decks: 12, broken: [{ id: '1.2', file: 'slides/1.2/deck.json', message: 'Бұл мәннен кейін үтір жоқ.' }] },
  offline: { state: 'ready' },
  storage: { used: 12_400_000, quota: 2_000_000_000, persisted: true },
  worker: 'active',
  online: true,
  time: '2026-11-20 12:00:00 +05:00',
  browser: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36',
  screen: { width: 1080, height: 1920, ratio: 1 },
  uptime: 93_784,
  memory: null,
};

export class FakeDesk implements StaffDesk {
  door: Door = 'asked';
  answer: PinAnswer = { ok: true };
  locked = 0;
  kept = true;
  chosen: DeviceSettings = { ...NO_SETTINGS, number: 417 };
  told: readonly ToldEvent[] = [{ time: '2026-11-20 11:00:00 +05:00', kind: 'start', detail: '' }];
  shown: DeviceFacts = FACTS;
  readonly tried: string[] = [];
  reloads = 0;
  back = 0;
  taken = 0;

  lockedFor(): number {
    return this.locked;
  }

  async tryPin(pin: string): Promise<PinAnswer> {
    this.tried.push(pin);
    if (!this.answer.ok) this.locked = this.answer.lockedFor;
    return this.answer;
  }

  async facts(): Promise<DeviceFacts> {
    return this.shown;
  }

  events(): readonly ToldEvent[] {
    return this.told;
  }

  settings(): DeviceSettings {
    return this.chosen;
  }

  async change(settings: DeviceSettings): Promise<boolean> {
    this.chosen = settings;
    return this.kept;
  }

  async goBack(): Promise<boolean> {
    this.back += 1;
    return this.kept;
  }

  async takeAnyway(): Promise<void> {
    this.taken += 1;
  }

  reload(): void {
    this.reloads += 1;
  }
}
