// The hidden door to the staff panel, and the log behind it: a part of the composition root, asked for when there is something to look at.
import type { Release } from './core/release.ts';
import { afterTap, isInCorner, isStaffChord, opensDoor, readCorner } from './core/staff-entry.ts';
import type { ReleaseDesk } from './core/staff-desk.ts';
import { readDevice } from './core/staff-device.ts';
import { PresenceEvent } from './elements/events.ts';
import type { KormeApp } from './elements/korme-app.ts';
import { lotNumber } from './services/lot-number.ts';
import { EventLog } from './services/event-log.ts';
import { listen, type Journal } from './services/log.ts';
import { openDesk } from './services/staff-desk.ts';
import { openStaffStore, type StaffStore } from './services/staff-store.ts';

export interface StaffHooks {
  /** The address of the app's folder. */
  readonly base: string;
  readonly journal: Journal;
  /** What is on the screen. */
  readonly release: () => Release | null;
  /** Null as long as nothing is kept offline. */
  readonly releases: () => ReleaseDesk | null;
  /** Starts the screen anew, as the device has been set now. */
  readonly restart: (start: ReadonlyMap<string, string>) => Promise<void>;
}

/** Milliseconds: as long as staff are here, nobody is asked whether anybody is. Less than the shortest time that kiosk.json can set. */
const PRESENCE = 5_000;

export async function offerStaff(app: KormeApp, { base, journal, release, releases, restart }: StaffHooks): Promise<void> {
  const { clock } = app;
  const store = openStaffStore(base, clock);
  const log = new EventLog(store, clock);
  log.add('start');
  listen(journal, (message) => {
    if (import.meta.env.DEV) console.info(message);
    log.add('note', message);
  });
  addEventListener('error', ({ message, filename, lineno }) => { log.add('error', `${message} (${filename.replace(base, '')}:${lineno})`); });
  addEventListener('unhandledrejection', ({ reason }) => { log.add('error', String(reason)); });
  addEventListener('pagehide', () => void log.flush());
  let shown: string | null = null;
  app.addController({
    hostUpdated() {
      const hash = release()?.pointer.manifest.hash.slice(0, 12) ?? shown;
      if (hash !== shown) log.add('release', shown = hash ?? '');
    },
  });

  let taps: readonly number[] = [];
  let isOpen = false;
  addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
    taps = afterTap(taps, isInCorner({ x, y }, { width: innerWidth, height: innerHeight }, readCorner(release()?.manifest.kiosk.staff?.corner)), clock.now());
    if (opensDoor(taps)) void knock();
  }, { capture: true });
  addEventListener('keydown', ({ code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta }) => {
    if (isStaffChord({ code, ctrl, alt, shift, meta })) void knock();
  }, { capture: true });

  await log.open();
  await drawNumber(store);

  async function knock(): Promise<void> {
    taps = [];
    if (isOpen || !app.language) return;
    isOpen = true;
    try {
      await open();
    } catch (error) {
      isOpen = false; // Its script did not come; the next knock asks for it again.
      journal.log(String(error));
    }
  }

  async function open(): Promise<void> {
    let start: ReadonlyMap<string, string> | null = null;
    let stay = (): void => undefined;
    const { showStaff } = await import('./staff-room.ts');
    const desk = await openDesk({ store, log, clock, release: release(), offline: () => app.offline, releases, onStart: (next) => { start = next; } });
    log.add('door');
    await showStaff(app, desk, () => {
      stay();
      app.staff = isOpen = false;
      log.add('out');
      void log.flush();
      if (start) void restart(start);
    });
    app.staff = true;
    const beHere = (): void => {
      app.dispatchEvent(new PresenceEvent());
      stay = clock.after(PRESENCE, beHere);
    };
    beHere();
  }
}

/** Once for each device, at its first start. */
async function drawNumber(store: StaffStore): Promise<void> {
  const settings = readDevice(await store.read('settings'));
  if (settings.number === null) await store.write({ settings: { ...settings, number: lotNumber() } });
}
