// Finds the slides that can't be drawn. An element that throws tells nobody whose it is: Lit keeps the error as the state of its
// update, and a browser says only that something failed. So all that is on the screen and beside it is looked at.
import { LitElement } from 'lit';
import type { Deck } from '../core/deck.ts';
import type { KormeApp } from './korme-app.ts';
import type { SlideFrame } from './slide-frame.ts';

/** A slide in its frame. */
export interface Framed {
  readonly frame: SlideFrame;
  readonly deck: Deck;
  /** From 0. */
  readonly slide: number;
}

/** A slide failed too often to be shown again. */
export class SlideFailedEvent extends Event {
  static readonly type = 'slide-failed';
  readonly deck: string;
  /** From 0. */
  readonly slide: number;

  constructor(deck: string, slide: number) {
    super(SlideFailedEvent.type);
    this.deck = deck;
    this.slide = slide;
  }
}

/** Every slide in the document that is not shown by its words alone. */
export function framedSlides(app: KormeApp): readonly Framed[] {
  const stage = app.shadowRoot?.querySelector('korme-stage');
  const attract = app.shadowRoot?.querySelector('korme-attract');
  const slides = [...stage?.shadowRoot?.querySelectorAll('slide-frame') ?? []].map((frame) => ({ frame, deck: stage?.view?.deck ?? null }))
    .concat([...attract?.shadowRoot?.querySelectorAll('attract-slide') ?? []].flatMap(({ shadowRoot, deck }) => [...shadowRoot?.querySelectorAll('slide-frame') ?? []].map((frame) => ({ frame, deck }))));
  return slides.flatMap(({ frame, deck }) => {
    const slide = frame.slide && !frame.fallback ? deck?.slides.indexOf(frame.slide) ?? -1 : -1;
    return deck && slide >= 0 ? [{ frame, deck, slide }] : [];
  });
}

/** What keeps a slide from being drawn, in a sentence; null where nothing does. */
export async function failureIn(frame: SlideFrame): Promise<string | null> {
  const reasons: string[] = [];
  const elements = [...within(frame)];
  for (const element of elements) {
    if (isBroken(element)) reasons.push(`<${element.localName}> could not be made`);
    else if (element instanceof LitElement) element.updateComplete.catch((error: unknown) => { reasons.push(`<${element.localName}> ${String(error)}`); });
  }
  await new Promise((resolve) => { setTimeout(resolve); });
  for (const element of elements) if (element instanceof LitElement && !element.hasUpdated && element.isConnected) reasons.push(`<${element.localName}> was never drawn`);
  return reasons[0] ?? null;
}

/** An element of the slide whose script has not come. */
export function undefinedIn(frame: SlideFrame): string | null {
  for (const { localName } of within(frame)) if (localName.includes('-') && !customElements.get(localName)) return localName;
  return null;
}

/** Its constructor threw: the browser leaves it as an element of no kind. */
function isBroken(element: Element): boolean {
  return customElements.get(element.localName) !== undefined && !element.matches(':defined');
}

function* within(element: Element): Generator<Element> {
  yield element;
  for (const inner of element.shadowRoot?.querySelectorAll('*') ?? []) yield* within(inner);
}

declare global {
  interface HTMLElementEventMap {
    'slide-failed': SlideFailedEvent;
  }
}
