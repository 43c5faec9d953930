// How the small layouts look. Their sizes come from fit-layouts.ts; line heights are whole px, as in running text.
import { css } from 'lit';

export const smallLayoutsStyles = css`
  /* The free room above is a padding: it belongs to the strip that the layout is. */
  .layout { font-size: calc(var(--larger, 1) * 1em); line-height: round(calc(1em * var(--leading)), 1px); margin-block: calc(var(--gap) * 0.6) var(--gap); padding-block-start: var(--lift, 0px); }
  .flow > .layout:first-child { margin-block-start: 0; }
  .layout[role='list'], .layout [role='list'] { list-style: none; padding-inline: 0; }
  .layout li { margin-block-end: 0; }
  .layout p, .layout figure, .prose > :last-child { margin-block-end: 0; }
  .prose > p:not(:last-child) { margin-block-end: round(0.4em, 1px); }
  .flow > .text > :not(.layout) { max-width: 46em; }
  .layout .name { font-size: 1em; font-weight: 650; line-height: round(1.25em, 1px); color: var(--korme-ink); }
  .role, .caption, .meaning, .of { font-size: max(0.8em, var(--korme-small)); line-height: round(1.35em, 1px); color: var(--korme-muted); }
  .of { font-size: max(0.8em, var(--floor, 0px)); }
  .shown + .caption { margin-block-start: round(0.4em, 1px); }

  /* In running text: in its own size, and never more than half a page high. */
  .plate { position: relative; overflow: hidden; border-radius: var(--korme-radius); width: min(100%, 50cqh * var(--shape), var(--own)); aspect-ratio: var(--shape); }
  .plate:has(.missing) { width: auto; aspect-ratio: auto; border-radius: 0; }
  :is(.shown, .plate) > painted-picture { position: absolute; inset: 0; }

  .gallery { display: grid; grid-template-columns: minmax(0, 1fr); gap: round(0.7em, 1px); justify-content: center; }
  .gallery.across { grid-template-columns: repeat(var(--columns), minmax(0, var(--track))); text-align: center; }
  .gallery.across .shown { width: min(100%, var(--tile)); margin-inline: auto; }
  /* A picture takes its place before it is there, so that nothing moves when it comes. */
  .shown { position: relative; overflow: hidden; border-radius: var(--korme-radius); width: min(100%, var(--picture, 34cqh) * var(--shape)); aspect-ratio: var(--shape); }
  .shown painted-picture { --fit: cover; }
  .shown:has(.missing) { width: auto; aspect-ratio: auto; overflow: visible; }
  .gallery:not(.across) .shown:not(:has(.missing)) { width: min(100%, 34cqh * var(--ratio, 1.5)); }
  .gallery .shown { aspect-ratio: var(--ratio, 1.5); background: var(--korme-tint-solid); }
  .gallery .shown:has(.missing) { display: grid; background: none; }

  .numbers { display: grid; gap: round(1.3em, 1px) round(1.4em, 1px); grid-template-columns: minmax(0, 1fr); }
  .numbers.across { grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); }
  .numbers .card { padding-block-start: round(0.5em, 1px); border-block-start: 0.16em solid var(--korme-gold); }
  .figure { font-weight: 700; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; color: var(--korme-accent-ink); }
  .figure .value { font-size: calc(var(--figure, 2) * 1em); line-height: round(1.15em, 1px); }
  .measured { white-space: nowrap; }
  .narrow { width: min-content; overflow-wrap: normal; }
  .figure .unit { margin-inline-start: 0.15em; font-size: max(calc(var(--figure, 2) * 0.5em), var(--floor, var(--korme-small))); line-height: round(1.15em, 1px); letter-spacing: 0; font-weight: 600; }
  .meaning { font-size: 1em; color: var(--korme-ink); }
  .figure + .meaning { margin-block-start: round(0.25em, 1px); }

  .quote { position: relative; max-width: 40em; padding-inline-start: 2.4em; }
  .mark { position: absolute; inset: calc(var(--lift, 0px) + 0.3em) auto auto 0; width: 1.75em; fill: none; stroke: var(--korme-gold); stroke-width: 3.4; stroke-linecap: round; stroke-linejoin: round; }
  .said { padding: 0; border: 0; font-style: normal; font-size: calc(var(--said, 1) * 1em); line-height: round(1.35em, 1px); letter-spacing: -0.01em; }
  .said > :last-child { margin-block-end: 0; }
  .whose { display: flex; align-items: center; gap: 0.9em; margin-block-start: round(1em, 1px); }
  .whose .portrait { --portrait: 4em; }

  .portrait { flex: none; width: var(--portrait, 4em); height: var(--portrait, 4em); border-radius: 50%; overflow: hidden; background: var(--korme-tint-solid); }
  .portrait figure { height: 100%; }
  .portrait:has(.missing) { border-radius: 0; width: auto; min-width: var(--portrait, 4em); height: auto; overflow: visible; background: none; }
  .portrait .missing { font-size: max(0.8em, var(--korme-small)); line-height: round(1.35em, 1px); }
  .portrait painted-picture { --fit: cover; height: 100%; }
  .initials { display: grid; place-items: center; color: var(--korme-accent-ink); box-shadow: inset 0 0 0 0.09em var(--korme-gold); }
  @media (forced-colors: active) { .initials { box-sizing: border-box; border: 2px solid; } }
  .initials::before { content: attr(data-initials) / ''; font-size: calc(var(--portrait, 4em) * 0.36); line-height: 1; font-weight: 600; letter-spacing: 0.02em; }

  .people { display: grid; align-items: start; gap: round(0.9em, 1px) round(1.2em, 1px); grid-template-columns: repeat(var(--beside, 1), minmax(0, 1fr)); }
  .people .card { display: flex; gap: 1em; align-items: start; }
  .who { min-width: 0; }
  .people .who { align-self: center; }
  .people.below .card { flex-direction: column; gap: round(0.4em, 1px); }
  .people.below .who { align-self: stretch; }
  .people .prose { margin-block-start: round(0.35em, 1px); }
  .people.across { grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); }
  .people.across .card { flex-direction: column; align-items: center; text-align: center; gap: round(0.5em, 1px); }
  .people.across .who { align-self: stretch; }

  .timeline .card { position: relative; padding-inline-start: 1.6em; padding-block-end: round(0.8em, 1px); }
  .timeline .card::before { content: ''; position: absolute; inset: 0.75em auto -0.75em 0.35em; border-inline-start: 0.12em solid var(--korme-line); }
  .timeline .card:last-child::before { inset-block-end: 0; }
  .timeline .card::after { content: ''; position: absolute; inset: 0.42em auto auto 0; width: 0.62em; height: 0.62em; border-radius: 50%; background: var(--korme-gold); border: 0.09em solid var(--korme-paper); }
  .date { font-weight: 700; font-variant-numeric: tabular-nums; color: var(--korme-accent-ink); }
  .timeline .shown { margin-block-start: round(0.4em, 1px); }
  .timeline.across { display: grid; row-gap: round(1em, 1px); grid-template-columns: repeat(var(--columns), minmax(0, 1fr)); }
  .timeline.across .card { padding: round(1.5em, 1px) 1.2em 0 0; }
  .timeline.across .card::before { inset: 0.28em 0 auto 0; border-inline-start: 0; border-block-start: 0.12em solid var(--korme-line); }
  .timeline.across .card::after { inset: 0 auto auto 0; }

  .timeline.across .shown:not(:has(.missing)) { width: 100%; aspect-ratio: 1.5; }

  .compare { display: grid; grid-template-columns: minmax(0, 1fr); gap: round(1em, 1px) round(1.2em, 1px); }
  .compare .card { padding: round(0.8em, 1px) 1em; border-radius: var(--korme-radius); background: var(--ground); --ground: var(--korme-tint-solid); border-block-start: 0.16em solid var(--korme-accent); }
  .compare .card + .card { border-color: var(--korme-gold); }
  .compare .card > * + * { margin-block-start: round(0.5em, 1px); }
  .compare .name { font-size: 1.15em; color: var(--korme-accent-ink); }
  .compare .head { margin-block-start: calc(-1 * round(0.5em, 1px)); padding-block-start: round(0.5em, 1px); } /* On further pages too it stands inside of the card. */
  .compare.across { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  /* Where a picture above the words is too much for the page, they stand beside it. */
  .compare.across.wrapped .card { display: flow-root; }
  .compare.across.wrapped .shown:has(~ .prose) { float: inline-end; max-width: 50%; margin: 0 0 round(0.5em, 1px) 0.8em; }

  table { max-width: 100%; min-width: min(100%, 36em); border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; font-size: max(0.9em, var(--floor, 0px)); }
  table + table { margin-block-start: var(--gap); }
  .groups table { min-width: 100%; }
  th, td { padding: 0.4em 0.7em; vertical-align: top; text-align: start; border-block-end: 1px solid var(--korme-line); overflow-wrap: break-word; }
  thead :is(th, td) { position: sticky; top: var(--head, 0px); z-index: 1; background: var(--korme-tint-solid); font-weight: 650; color: var(--korme-accent-ink); vertical-align: bottom; }
  tbody th { font-weight: 600; }
  .tall-head > thead :is(th, td) { position: static; }
  .right { text-align: end; }
  .center { text-align: center; }
  .tight :is(th, td) { overflow-wrap: anywhere; padding-inline: 0.3em; }
  .lines { --indent: 1.2em; }
  .lines p, .lines ul, .lines ol { margin-block-end: round(0.2em, 1px); }
  .lines > :last-child > :last-child { margin-block-end: 0; }
  .tabular + .caption { margin-block-start: calc(var(--gap) * -0.4); margin-block-end: var(--gap); }
  .records { display: grid; grid-template-columns: minmax(0, 1fr); gap: round(0.7em, 1px); }
  .records > .card { padding: 0 0.8em round(0.6em, 1px); border-radius: var(--korme-radius); background: var(--ground); --ground: var(--korme-tint-solid); }
  .pair { display: grid; grid-template-columns: minmax(0, var(--name)) minmax(0, 1fr); column-gap: 0.8em; padding-block: round(0.25em, 1px); border-block-start: 1px solid var(--korme-line); }
  .records dt { color: var(--korme-muted); }
  /* Wherever a card goes on, the row's name stands above. */
  .records .lead { padding-block: round(0.6em, 1px) round(0.35em, 1px); display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 0.5em; }
  .records .right, .records .center { text-align: start; }

  @container (max-width: 20em) {
    .quote { padding-inline-start: 0; }
    .mark { position: static; display: block; margin-block-end: round(0.4em, 1px); }
    .whose { flex-wrap: wrap; }
    .whose .who { flex: 1 1 7em; }
  }
  @container (max-width: 15em) {
    .pair { display: block; }
    .pair.short { display: flex; }
    .records > .card, .compare .card { padding-inline: 0.6em; }
    .layout .prose { --indent: 1em; }
    .people .card { gap: 0.6em; }
    .timeline .card { padding-inline-start: 1.1em; }
  }
`;
