// A text laid out as in a kiosk, and what a reader sees of it.
import { html } from 'lit';
import type { FindMedia } from '../../../../src/controllers/contexts.ts';
import type { FlowPart } from '../../../../src/core/flow.ts';
import type { TextFlow } from '../../../../src/elements/flow/text-flow.ts';
import '../../../../src/elements/flow/text-flow.ts';
import { fixture } from '../../../support/fixture.ts';
import { visibleWords } from '../../../support/visible-words.ts';

export const SENTENCE = 'Ауыл кітапханасының қызметі күн сайын таңғы тоғыздан кешкі жетіге дейін көрсетіледі, ал сенбіде балаларға арналған үйірмелер өтеді. ';

/** Body text is 24 px at 100 %, and legible from 20 px on. */
export async function laidOut(parts: readonly FlowPart[], width: number, height: number, size = 100, media: FindMedia = () => null): Promise<{ flow: TextFlow; pages: number }> {
  const style = `width:${width}px;height:${height}px;--korme-size:${size / 100};--korme-floor:20px;--korme-text:${24 * size / 100}px`;
  const { element } = await fixture<TextFlow>(html`<text-flow style=${style} .size=${size}></text-flow>`, { media });
  const paged = new Promise<number>((resolve) => { element.addEventListener('flow-paged', ({ pages }) => { resolve(pages); }, { once: true }); });
  element.parts = parts;
  return { flow: element, pages: await paged };
}

export async function turnTo(flow: TextFlow, page: number): Promise<void> {
  flow.page = page;
  await flow.updateComplete;
}

/** The part of the window that is not clipped away. */
export function opening(flow: TextFlow): DOMRect {
  const window = flow.renderRoot.querySelector<HTMLElement>('.window')!;
  const { x, y, width, height } = window.getBoundingClientRect();
  const clipped = /inset\(0(?:px)? 0(?:px)? ([\d.]+)px/.exec(getComputedStyle(window).clipPath);
  return new DOMRect(x, y, width, height - Number(clipped?.[1] ?? 0));
}

/** The letters that the page shows of each token, without repeated heads and labels, and every shown line of which a part lies outside the window. */
export function inspect(flow: TextFlow): { letters: Map<string, string>; cut: string[] } {
  const box = opening(flow);
  const letters = new Map<string, string>();
  const cut: string[] = [];
  for (const token of flow.renderRoot.querySelectorAll<HTMLElement>('.token')) {
    if (!token.closest('.label, thead')) letters.set(token.dataset['token'] ?? '', visibleWords(token, box).join(''));
    const lineHeight = Number.parseFloat(getComputedStyle(token).lineHeight);
    for (const piece of token.querySelector('.segment') ? token.querySelectorAll('.segment') : [token]) {
      if (getComputedStyle(piece).visibility !== 'visible') continue;
      for (const rect of piece.getClientRects()) {
        const trim = Math.max(0, (rect.height - lineHeight) / 2);
        if (rect.width > 0.5 && (rect.top + trim < box.top - 1.5 || rect.bottom - trim > box.bottom + 1.5)) cut.push(`${rect.top - box.top} ${rect.bottom - box.bottom} ${piece.textContent ?? ''}`);
      }
    }
  }
  return { letters, cut };
}
