// The drawn ornament as masks, through which the colours of the theme show. An address inside a custom property would be
// taken from the page in one browser and from the style sheet in another: so they stand in the styles themselves, in full.
import { css, unsafeCSS, type CSSResult } from 'lit';
import bandFile from './ornament/band.svg';
import hangingBandFile from './ornament/hanging-band.svg';
import wreathFile from './ornament/wreath.svg';

function mask(file: string, placing: CSSResult): CSSResult {
  const image = unsafeCSS(`url(${JSON.stringify(file)})`);
  return css`mask: ${image} ${placing};`;
}

/** Repeats along a strip that lies. */
export const band = mask(bandFile, css`0 / auto 100% repeat-x`);
/** Repeats down a strip that hangs. */
export const hangingBand = mask(hangingBandFile, css`0 / 100% auto repeat-y`);
/** Fills a square. */
export const wreath = mask(wreathFile, css`0 / 100%`);
