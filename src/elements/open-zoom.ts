// Enlarged pictures over the app that asked for them.
import type { PictureOpenRequest } from './picture-button.ts';
import './picture-button.ts';
import type { PictureZoom } from './picture-zoom.ts';
import './picture-zoom.ts';

/** From now on, what is asked for inside `app` is shown over it. */
export function offerZoom(app: HTMLElement): void {
  app.addEventListener('picture-open-request', (request) => { openZoom(app, request); });
}

/** Shows the pictures that were asked for over `app`, until someone goes back or the app moves on. */
export function openZoom(app: HTMLElement, { images, index }: Pick<PictureOpenRequest, 'images' | 'index'>): PictureZoom {
  const zoom = document.createElement('picture-zoom');
  zoom.images = images;
  zoom.index = index;
  const moved = new MutationObserver(() => {
    moved.disconnect();
    zoom.close();
  });
  moved.observe(app, { attributeFilter: ['state', 'deck', 'slide', 'page', 'lang'] });
  (app.shadowRoot ?? app).append(zoom);
  return zoom;
}
