// Runs in the page before any script of the app, and tells the harness what a step has led to. It is handed over as a text, so it
// may use nothing from outside of itself.

export interface Sight {
  /** The attributes of <korme-app>. */
  readonly deck: string | null;
  readonly slide: string | null;
  readonly language: string | null;
  /** What stands behind the # of the address. */
  readonly address: string;
  /** How many there are to choose from in the menu. */
  readonly tiles: number;
  /** The way on is offered: the deck is over. */
  readonly ended: boolean;
  /** The deck that it offers. */
  readonly following: string | null;
  readonly film: boolean;
  /** Milliseconds from the key or the touch to the settled mark of its page; where there is no page, until it is painted. */
  readonly took: number;
}

export interface Spot {
  /** CSS px. */
  readonly x: number;
  readonly y: number;
}

/** All that grows where something is forgotten, and is not in the metrics of the browser. */
export interface Counts {
  /** Object URLs that were made and not revoked. */
  readonly urls: number;
  /** Marks and measures of the performance timeline. */
  readonly marks: number;
}

export interface Soak {
  /** When the step has led to another place, and it stands still. */
  readonly settled: () => Promise<Sight>;
  /** When an enlarged picture is there, or is gone. */
  readonly enlarged: (wanted: boolean) => Promise<void>;
  /** When the film of the slide shows another picture than its first. */
  readonly plays: () => Promise<void>;
  /** The middle of an element; each selector looks into the shadow root of the one before, from <korme-app> on. */
  readonly middle: (selectors: readonly string[], nth?: number) => Spot | null;
  /** Where a picture of this page can be touched. */
  readonly picture: () => Spot | null;
  /** Nobody touches the screen until the visit has ended. */
  readonly leave: () => Promise<void>;
  readonly counts: () => Counts;
}

export function watchSteps(): void {
  let began = 0;
  let changed = 0;
  let last = '';
  const [create, revoke] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
  const open = new Set<string>();
  URL.createObjectURL = (source) => {
    const url = create(source);
    open.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    open.delete(url);
    revoke(url);
  };
  for (const type of ['keydown', 'pointerdown']) addEventListener(type, ({ timeStamp }) => { began = timeStamp; }, { capture: true });

  const app = (): HTMLElement | null => document.querySelector('korme-app');
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const painted = async (): Promise<void> => {
    await frame();
    await new Promise((resolve) => { setTimeout(resolve); });
  };
  const inside = (selector: string): HTMLElement | null => app()?.shadowRoot?.querySelector(selector) ?? null;
  const shown = (): HTMLElement | null => inside('korme-stage')?.shadowRoot?.querySelector<HTMLElement>('slide-frame[shown]') ?? null;

  /** Every element of a kind, in whatever shadow root. */
  const deep = (root: ParentNode, selector: string): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot, selector) : [])),
  ];

  addEventListener('DOMContentLoaded', () => {
    const root = app();
    if (root) new MutationObserver(() => { changed = performance.now(); }).observe(root, { attributeFilter: ['state', 'deck', 'slide', 'page', 'lang'] });
  });

  /** When the page settled that the attributes name; null while it has not. */
  const settledAt = async (root: HTMLElement): Promise<number | null> => {
    if (root.getAttribute('state') !== 'deck') {
      await (inside('korme-menu') as unknown as { updateComplete?: Promise<unknown> } | null)?.updateComplete;
      await painted();
      return performance.now();
    }
    const mark = performance.getEntriesByName('korme:slide').at(-1) as PerformanceMark | undefined;
    const detail = mark?.detail as { deck: string; slide: string; page: number } | undefined;
    const matches = detail?.deck === root.getAttribute('deck') && detail.slide === root.getAttribute('slide') && String(detail.page) === root.getAttribute('page');
    return mark && matches && mark.startTime > Math.max(began, changed) ? mark.startTime : null;
  };

  const settled = async (): Promise<Sight> => {
    for (;;) {
      const root = app();
      const wayOn: (HTMLElement & { following?: { id: string } | null }) | null = inside('korme-way-on');
      const place = ['state', 'deck', 'slide', 'page', 'lang'].map((name) => root?.getAttribute(name)).concat(location.hash, wayOn ? 'ended' : '').join(' ');
      const at = root?.hasAttribute('state') && place !== last ? await settledAt(root) : null;
      if (root && at !== null) {
        last = place;
        return {
          deck: root.getAttribute('deck'), slide: root.getAttribute('slide'), language: root.getAttribute('lang'), address: location.hash,
          tiles: inside('korme-menu')?.shadowRoot?.querySelectorAll('button.tile').length ?? 0,
          ended: wayOn !== null, following: wayOn?.following?.id ?? null,
          film: Boolean(shown()?.shadowRoot?.querySelector('slide-video')), took: at - began,
        };
      }
      await frame();
    }
  };

  const enlarged = async (wanted: boolean): Promise<void> => {
    for (;;) {
      const zoom = inside('picture-zoom');
      const picture = zoom?.shadowRoot?.querySelector('img');
      if (wanted ? picture?.complete : !zoom && !(history.state as { picture?: boolean } | null)?.picture) break;
      await frame();
    }
    await painted();
  };

  const plays = async (): Promise<void> => {
    const film = shown()?.shadowRoot?.querySelector('slide-video')?.shadowRoot?.querySelector('video');
    const runs = (): boolean => !film || (!film.paused && film.currentTime > 0 && film.getVideoPlaybackQuality().totalVideoFrames > 1);
    while (!runs()) await frame();
  };

  const middleOf = (element: Element | null | undefined): Spot | null => {
    element?.scrollIntoView({ block: 'nearest' });
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  };

  const middle = (selectors: readonly string[], nth = 0): Spot | null => {
    const [selector = '', ...outer] = [...selectors].reverse();
    const root = outer.reverse().reduce<ShadowRoot | null>((within, one) => within?.querySelector(one)?.shadowRoot ?? null, app()?.shadowRoot ?? null);
    return middleOf(root?.querySelectorAll(selector)[nth]);
  };

  /** Whether a touch there would fall on this element. */
  const isOnTop = (element: Element, { x, y }: Spot): boolean => {
    let at = document.elementFromPoint(x, y);
    while (at && at !== element && at.shadowRoot) at = at.shadowRoot.elementFromPoint(x, y);
    return at === element || (at !== null && element.shadowRoot?.contains(at) === true);
  };

  const picture = (): Spot | null => {
    const frameShown = shown();
    for (const button of frameShown?.shadowRoot ? deep(frameShown.shadowRoot, 'picture-button') : []) {
      const spot = middleOf(button);
      const inner = button.shadowRoot?.querySelector('button');
      if (spot && inner && isOnTop(inner, spot)) return spot;
    }
    return null;
  };

  const leave = async (): Promise<void> => {
    while (app()?.getAttribute('state') !== 'attract') {
      (window as unknown as { passTime: (ms: number) => void }).passTime(200_000);
      await painted();
    }
  };

  const counts = (): Counts => ({ urls: open.size, marks: ['mark', 'measure'].reduce((sum, type) => sum + performance.getEntriesByType(type).length, 0) });
  Object.assign(window, { soak: { settled, enlarged, plays, middle, picture, leave, counts } satisfies Soak });
}
