// Keeps the screen from going dark while the app is visible. A browser may lack this or refuse it: the kiosk's own settings
// remain, and nothing else depends on it.
import type { Clock } from '../core/clock.ts';

/** ms: what the system has taken away or refused, as with a low battery, is asked for again after so long. */
const AGAIN = 30_000;

export function keepAwake(clock: Clock): void {
  if (!('wakeLock' in navigator)) return;
  let cancel = (): void => undefined;
  const later = (): void => {
    cancel();
    cancel = clock.after(AGAIN, () => void request());
  };
  const request = async (): Promise<void> => {
    cancel();
    if (document.visibilityState !== 'visible') return; // It is asked for when the page is seen again.
    try {
      const lock = await navigator.wakeLock.request('screen');
      lock.addEventListener('release', later, { once: true });
    } catch {
      later();
    }
  };
  document.addEventListener('visibilitychange', () => void request());
  void request();
}
