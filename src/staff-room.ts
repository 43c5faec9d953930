// The staff panel with its words, over everything else: comes when somebody has knocked.
import type { StaffDesk } from './core/staff-desk.ts';
import type { KormeApp } from './elements/korme-app.ts';
import './elements/korme-staff.ts';
import { STAFF_TABLES } from './locales/staff-tables.ts';

/** @param onLeft called once, when it has gone. */
export async function showStaff(app: KormeApp, desk: StaffDesk, onLeft: () => void): Promise<void> {
  const words = (await STAFF_TABLES[app.language.locale]()).default;
  const panel = document.createElement('korme-staff');
  Object.assign(panel, { desk, words, language: app.language, languages: app.kiosk?.languages ?? [], clock: app.clock });
  panel.setAttribute('theme', app.state?.theme ?? 'light');
  panel.style.setProperty('--korme-size', String((app.state?.size ?? 100) / 100));
  panel.addEventListener('staff-left', () => {
    panel.remove();
    onLeft();
  }, { once: true });
  if (app.isConnected) app.after(panel);
  else document.body.append(panel); // The safe slide is in its place.
}
