// The small layouts as templates: galleries, figures, quotes, timelines, people, comparisons. They are parts of the text and are
// cut into pages like the rest of it: a `card` stays in one piece where it can, and `fit-layouts.ts` makes them fit their page.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { MediaFile } from '../../controllers/contexts.ts';
import { blockParts, type BlockPart, type FlowMoment, type FlowNumber, type FlowPerson, type FlowSide, type Picture, type Read, type Said } from '../../core/flow-blocks.ts';
import { initialsOf } from '../../core/initials.ts';
import { customProperties } from './custom-properties.ts';
import { fitLayouts } from './fit-layouts.ts';
import type { FlowTools, LayoutsPart, SmallLayouts } from './lazy-layouts.ts';
import '../painted-picture.ts';
import '../picture-button.ts';
import { smallLayoutsStyles } from './small-layouts-styles.ts';
import { tableTemplate } from './table-template.ts';

type Part<Kind extends BlockPart['kind']> = Extract<BlockPart, { kind: Kind }>;

export const layouts: SmallLayouts = { styles: smallLayoutsStyles, parts, template, table: tableTemplate, plate, fit: fitLayouts };

const known = new WeakMap<object, readonly BlockPart[]>();

function parts(part: LayoutsPart): readonly BlockPart[] {
  const read = known.get(part) ?? blockParts(part.slide, part.locale);
  known.set(part, read);
  return read;
}

function template(part: LayoutsPart, tools: FlowTools): TemplateResult {
  return html`${parts(part).map((inner) => layout(inner, tools))}`;
}

function layout(part: BlockPart, tools: FlowTools): TemplateResult {
  switch (part.kind) {
    case 'gallery': return gallery(part, tools);
    case 'numbers': return numbers(part, tools);
    case 'table': return tableTemplate(part, tools);
    case 'quote': return quote(part, tools);
    case 'timeline': return timeline(part, tools);
    case 'people': return people(part, tools);
    case 'compare': return compare(part, tools);
  }
}

function gallery({ pictures }: Part<'gallery'>, tools: FlowTools): TemplateResult {
  return html`<ul role="list" class="layout gallery">${pictures.map((picture) => html`<li class="card">${figure(picture, tools, pictures)}</li>`)}</ul>`;
}

function numbers({ numbers: figures }: Part<'numbers'>, tools: FlowTools): TemplateResult {
  return html`<ul role="list" class="layout numbers">${figures.map(({ value, unit, label }: FlowNumber) => html`<li class="card">
    ${value || unit ? html`<p class="figure para">${value ? html`<span class="value" lang=${value.lang}>${tools.words(value)}</span>` : nothing}${value && unit ? ' ' : nothing}${unit ? html`<span class="unit" lang=${unit.lang}>${tools.words(unit)}</span>` : nothing}</p>` : nothing}
    ${line('meaning', label, tools)}
  </li>`)}</ul>`;
}

function quote({ text, author, role, image }: Part<'quote'>, tools: FlowTools): TemplateResult {
  return html`<div class="layout quote card">
    ${text ? html`${MARK}<blockquote class="said" lang=${text.lang}>${tools.undivided(() => tools.blocks(text))}</blockquote>` : nothing}
    ${author || role || image ? html`<div class="whose">
      ${image ? html`<div class="portrait whole">${portrait(image, tools)}</div>` : nothing}
      <div class="who">${line('name', author, tools)}${line('role', role, tools)}${line('caption', image?.caption ?? null, tools)}</div>
    </div>` : nothing}
  </div>`;
}

/** Opening quotation marks as an ornament; it is not read. */
const MARK = svg`<svg class="mark" viewBox="0 0 30 24" aria-hidden="true"><path d="M13 1 3 12l10 11M27 1 17 12l10 11"/></svg>`;

function timeline({ moments }: Part<'timeline'>, tools: FlowTools): TemplateResult {
  return html`<ol role="list" class="layout timeline">${moments.map(({ date, title, text, image }: FlowMoment) => html`<li class="card">
    ${line(title || text || image ? 'date lead' : 'date', date, tools)}
    ${text || image ? heading(title, tools) : line('name', title, tools)}
    ${prose(text, tools)}
    ${image ? figure(image, tools) : nothing}
  </li>`)}</ol>`;
}

function people({ people: all }: Part<'people'>, tools: FlowTools): TemplateResult {
  const pictured = all.some(({ image }) => image);
  return html`<ul role="list" class="layout people ${pictured ? 'pictured' : ''}">${all.map(({ name, role, text, image }: FlowPerson) => html`<li class="card">
    ${image ? html`<div class="portrait whole">${portrait(image, tools)}</div>` : html`<div class="portrait initials whole" aria-hidden="true" data-initials=${initialsOf(name?.text ?? '')}></div>`}
    <div class="who">${line('name head', name, tools)}${line('role', role, tools)}${line('caption', image?.caption ?? null, tools)}${prose(text, tools)}</div>
  </li>`)}</ul>`;
}

function compare({ sides }: Part<'compare'>, tools: FlowTools): TemplateResult {
  return html`<div class="layout compare">${sides.map(({ title, text, image }: FlowSide) => html`<section class="card">
    ${text || image ? heading(title, tools) : line('name', title, tools)}
    ${image ? figure(image, tools) : nothing}
    ${prose(text, tools)}
  </section>`)}</div>`;
}

function line(name: string, said: Said | null, tools: FlowTools): TemplateResult | typeof nothing {
  return said ? html`<p class="${name} para" lang=${said.lang}>${name.startsWith('name') ? tools.undivided(() => tools.words(said)) : tools.words(said)}</p>` : nothing;
}

function heading(said: Said | null, tools: FlowTools): TemplateResult | typeof nothing {
  return said ? html`<h3 class="name head para" lang=${said.lang}>${tools.undivided(() => tools.words(said))}</h3>` : nothing;
}

function prose(text: Read | null, tools: FlowTools): TemplateResult | typeof nothing {
  return text ? html`<div class="prose" lang=${text.lang}>${tools.blocks(text)}</div>` : nothing;
}

/** So many pictures of a gallery are large; more of them stand three and four in a row. */
const FEW = 4;

/** @param together the pictures that one turns to when this one is enlarged. */
function figure(picture: Picture, tools: FlowTools, together: readonly Picture[] = [picture]): TemplateResult {
  const images = together.map(({ image }) => image).filter(({ src }) => tools.media(src) !== null);
  const index = images.indexOf(picture.image);
  return html`<figure class="shown" ${focus(picture, shapeOf(tools.media(picture.image.src)))}>${painted(picture.image.src, picture.alt, tools, together.length > FEW)}${index < 0 ? nothing
    : html`<picture-button .images=${images} .index=${index}></picture-button>`}</figure>${line('caption', picture.caption, tools)}`;
}

function portrait(picture: Picture, tools: FlowTools): TemplateResult {
  return html`<figure ${focus(picture)}>${painted(picture.image.src, picture.alt, tools, true)}</figure>`;
}

/** A picture narrower than this (px) is hidden by the sign that says it can be enlarged. */
const NARROW = 240;

function plate(src: string, alt: Said, tools: FlowTools): TemplateResult {
  const file = tools.media(src);
  const image = { src, alt: { [alt.lang]: alt.text }, caption: null, focus: { x: 0.5, y: 0.5 } };
  const own = file?.width ?? NARROW;
  return html`<figure class="plate" ${customProperties({ '--shape': String(shapeOf(file)), '--own': file?.width ? `${own}px` : '100%' })}>${painted(src, alt, tools)}${file === null ? nothing
    : html`<picture-button .images=${[image]} ?unmarked=${own < NARROW}></picture-button>`}</figure>`;
}

/** A file that is missing leaves its description in its place. */
function painted(src: string, alt: Said | null, tools: FlowTools, small = false): TemplateResult {
  const file = tools.media(src);
  const said = alt?.text ? alt : tools.missing;
  return file ? html`<painted-picture .file=${file} .alt=${alt?.text ?? ''} lang=${ifDefined(alt?.lang)} ?small=${small}></painted-picture>`
    : html`<p class="missing para" lang=${said.lang}>${tools.words(said)}</p>`;
}

/** Width by height; the release knows them of all but a drawing without a size. */
function shapeOf(file: MediaFile | null): number {
  return file?.width && file.height ? file.width / file.height : 1.5;
}

/** The point that stays in view where a picture is cropped, and its shape, which is known before it is there. */
function focus({ image: { focus: { x, y } } }: Picture, ratio = 1): DirectiveResult {
  return customProperties({ '--focus': `${x * 100}% ${y * 100}%`, '--shape': String(ratio) });
}
