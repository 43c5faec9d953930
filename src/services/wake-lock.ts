// Keeps the screen from going dark while the app is visible. A browser may lack this or refuse it: the kiosk's own settings
// remain, and nothing else depends on it.

export function keepAwake(): void {
  const request = (): void => {
    if (document.visibilityState === 'visible') navigator.wakeLock.request('screen').catch(() => undefined);
  };
  if (!('wakeLock' in navigator)) return;
  document.addEventListener('visibilitychange', request);
  request();
}
