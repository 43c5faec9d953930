// The line below a picture or a film.
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../core/locale.ts';

export const captionStyles = css`
  figcaption { flex: none; font-size: var(--korme-small); line-height: 1.4; color: var(--korme-muted); text-wrap: pretty; text-align: center; }
`;

export function captionTemplate(caption: Words | null): TemplateResult | typeof nothing {
  return caption ? html`<figcaption lang=${caption.lang}>${caption.words}</figcaption>` : nothing;
}
