// How running text looks. Line heights are whole px, so that pages are cut between them cleanly.
import { css } from 'lit';

export const flowStyles = css`
  .box { font-size: var(--korme-text); }
  .flow {
    line-height: round(calc(1em * var(--leading)), 1px);
    color: var(--korme-ink);
    overflow-wrap: anywhere;
    text-wrap: wrap;
    hyphens: manual;
    --leading: 1.5;
    --gap: round(0.7em, 1px);
  }
  .flow[data-density='tight'] { --leading: 1.45; --gap: round(0.55em, 1px); }
  .flow[data-density='dense'] { --leading: 1.4; --gap: round(0.45em, 1px); }
  h2, h3, h4, h5, p, ul, ol, dl, dd, pre, figure, blockquote { margin: 0; padding: 0; }
  p, ul, ol, pre, figure, blockquote, hr { margin-block-end: var(--gap); }
  li > p, li > ul, li > ol, dd > :last-child { margin-block-end: round(0.25em, 1px); }
  .title {
    font-size: max(1em, var(--korme-title, 1.5em) * var(--title-size, 1));
    line-height: round(1.2em, 1px);
    font-weight: 700;
    letter-spacing: -0.015em;
    text-wrap: balance;
    margin-block-end: round(0.55em, 1px);
    color: var(--korme-title-ink, var(--korme-ink));
  }
  .flow:not(.tight) :is(.title, .large, .said) { overflow-wrap: normal; }
  .heading { font-weight: 700; line-height: round(1.3em, 1px); margin-block: round(0.5em, 1px) round(0.3em, 1px); color: var(--korme-accent-ink); }
  h3.heading { font-size: 1.2em; }
  h4.heading { font-size: 1.08em; }
  h5.heading { font-size: 1em; }
  .flow > .text:first-child > .heading:first-child { margin-block-start: 0; }
  .legend { font-size: max(0.78em, 16px); line-height: round(1.4em, 1px); color: var(--korme-muted); }
  ul { padding-inline-start: var(--indent, 1.5em); }
  ol { padding-inline-start: max(var(--indent, 1.5em), calc(var(--digits) * 0.71em + 0.68em)); } /* The edge of the page would cut a longer number off, in whatever font stands in for ours. */
  li { margin-block-end: round(0.25em, 1px); }
  li::marker { color: var(--korme-accent-ink); font-weight: 600; font-variant-numeric: tabular-nums; }
  strong { font-weight: 650; }
  code, pre { font-family: inherit; font-feature-settings: 'zero', 'ss02'; background: var(--korme-tint-solid); border-radius: 0.2em; }
  pre { white-space: pre-wrap; padding: 0.4em 0.6em; }
  blockquote { padding-inline-start: 0.9em; border-inline-start: 0.18em solid var(--korme-gold); font-style: italic; }
  hr { border: 0; border-block-start: 2px solid var(--korme-line); }
  .link { text-decoration: underline; text-decoration-color: var(--korme-line); text-underline-offset: 0.2em; }
  /* The place is taken before the picture is there: its width and height come from the release. */
  .missing { border: 2px dashed var(--korme-line); border-radius: var(--korme-radius); padding: 0.6em; color: var(--korme-muted); }
  .fact { padding-block: round(0.5em, 1px); border-block-start: 1px solid var(--korme-line); }
  .fact:first-child { border-block-start: 0; padding-block-start: 0; }
  .label { font-weight: 650; color: var(--korme-accent-ink); }
  /* What stands below it on the page before is not seen through it: a card, the bar of a quote, the sign of a list. */
  .head { position: sticky; top: var(--head, 0px); z-index: 1; align-self: start; background: var(--ground, var(--korme-paper)); }
  .tall-head > .head { position: static; z-index: auto; background: none; }
  .value > :last-child { margin-block-end: 0; }
  @container (min-width: 25em) {
    .fact:not(.solo) { display: grid; grid-template-columns: minmax(0, 28fr) minmax(0, 72fr); column-gap: 1.2em; }
  }
`;
