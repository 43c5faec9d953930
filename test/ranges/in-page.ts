// Runs in the page: each function stands for itself, because only its text gets there.

/** Resolves when the kiosk would survive without a network. */
export async function isReady(): Promise<void> {
  const app = document.querySelector('korme-app');
  while (app?.getAttribute('offline') !== 'ready' || !navigator.serviceWorker.controller) await new Promise((resolve) => { setTimeout(resolve, 50); });
}

/** Status, Content-Range, Content-Length, SHA-256 of the body. */
export async function answerTo(path: string, range: string): Promise<[number, string | null, string | null, string]> {
  const response = await fetch(path, { headers: { range } });
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [response.status, response.headers.get('content-range'), response.headers.get('content-length'), Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')];
}

/** Half a second before the end of a film. */
export function sought(path: string): Promise<{ readonly ok: boolean; readonly why?: string }> {
  return new Promise((resolve) => {
    const film = document.createElement('video');
    film.muted = true;
    film.preload = 'auto';
    setTimeout(() => { resolve({ ok: false, why: `nothing came, state ${film.readyState}` }); }, 20_000);
    film.addEventListener('error', () => { resolve({ ok: false, why: film.error?.message ?? 'an error' }); });
    film.addEventListener('loadeddata', () => { film.currentTime = film.duration - 0.5; }, { once: true });
    film.addEventListener('seeked', () => { resolve({ ok: film.readyState >= 2 && film.currentTime > 1 }); });
    film.src = path;
  });
}
