// The address is the position: what stands behind the # and what it means.

export type Route =
  /** `#/` is the menu, `#/<id>/` is always the section. */
  | { readonly kind: 'section'; readonly id: string | null }
  /** `#/<id>` is the deck of that id, or the section if it has no deck. */
  | { readonly kind: 'open'; readonly id: string }
  /** `#/<deck>/<slide>/<page>`: the slide by its id, or by its number from 1. */
  | { readonly kind: 'slide'; readonly deck: string; readonly slide: string; readonly page: number };

export const MENU: Route = { kind: 'section', id: null };

/** Reads an address; what makes no sense is read as far as it does. */
export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#?\/?/, '').split('/').map(decode);
  const [id = '', slide = '', page = ''] = parts;
  if (!id) return MENU;
  if (parts.length === 1) return { kind: 'open', id };
  if (!slide) return { kind: 'section', id };
  return { kind: 'slide', deck: id, slide, page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1 };
}

export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'section': return route.id === null ? '#/' : `#/${encodeURIComponent(route.id)}/`;
    case 'open': return `#/${encodeURIComponent(route.id)}`;
    case 'slide': {
      const slide = `#/${encodeURIComponent(route.deck)}/${encodeURIComponent(route.slide)}`;
      return route.page > 1 ? `${slide}/${route.page}` : slide;
    }
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
