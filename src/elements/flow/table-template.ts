// A table in the form that its place allows: whole, cut into groups of columns, or as cards. Whatever the form, its cells are
// rendered in the order of the source, so that the same words keep the same numbers.
import { html, nothing, type TemplateResult } from 'lit';
import type { FlowCell, FlowTable, Read } from '../../core/flow-blocks.ts';
import { tableForm, type TableForm } from '../../core/table-form.ts';
import type { FlowTools } from './lazy-layouts.ts';
import { wantedWidths } from './table-widths.ts';

type Table = Pick<FlowTable, 'head' | 'rows' | 'align' | 'caption'>;
/** A cell to be shown in one more place is rendered again. */
type Shown = (cell: FlowCell, column: number) => TemplateResult;

export function tableTemplate(table: Table, tools: FlowTools): TemplateResult {
  const { rows, align, caption } = table;
  const show: Shown = (cell, column) => isRead(cell)
    ? html`<div class="lines ${align[column] ?? ''}">${cell.map((line) => html`<div lang=${line.lang}>${tools.blocks(line)}</div>`)}</div>`
    : html`<div class="para ${align[column] ?? ''}">${tools.inlines(cell)}</div>`;
  const form: TableForm = rows.length === 0 ? { kind: 'whole' } : tableForm(wantedWidths(table), tools.room);
  const fill = (): unknown => {
    const names = table.head.map(show);
    const cells = rows.map((row) => row.map(show));
    if (form.kind === 'cards') return cards(table, names, cells, show);
    if (form.kind === 'whole') return grid(table, names, cells, align.map((_, column) => column), null);
    return form.groups.map((columns, group) => grid(table, names, cells, columns, group === 0 ? null : show));
  };
  const shown = form.kind === 'cards' ? fill() : tools.undivided(fill);
  return html`<div class="layout tabular ${form.kind}">${shown}</div>${caption ? html`<p class="caption para" lang=${caption.lang}>${tools.words(caption)}</p>` : nothing}`;
}

/** @param again renders the first column where another group shows it already. */
function grid({ head, rows }: Table, names: readonly TemplateResult[], cells: readonly (readonly TemplateResult[])[], columns: readonly number[], again: Shown | null): TemplateResult {
  const repeated = (column: number): boolean => again !== null && column === 0;
  const name = (column: number): TemplateResult | undefined => repeated(column) && head[0] ? again?.(head[0], 0) : names[column];
  const cell = (row: number, column: number): TemplateResult | undefined => {
    const first = rows[row]?.[0];
    return repeated(column) && first ? again?.(first, 0) : cells[row]?.[column];
  };
  return html`<table>
    ${head.length > 0 ? html`<thead><tr>${columns.map((column) => isEmpty(head[column]) ? html`<td></td>` : html`<th scope="col" class=${repeated(column) ? 'again' : ''}>${name(column)}</th>`)}</tr></thead>` : nothing}
    <tbody>${rows.map((source, row) => html`<tr>${columns.map((column) => column === 0 && !isEmpty(source[0])
      ? html`<th scope="row" class=${repeated(column) ? 'again' : ''}><div class="head">${cell(row, column)}</div></th>`
      : html`<td>${cell(row, column)}</td>`)}</tr>`)}</tbody>
  </table>`;
}

function cards({ head, rows }: Table, names: readonly TemplateResult[], cells: readonly (readonly TemplateResult[])[], show: Shown): TemplateResult {
  const name = (row: number, column: number): TemplateResult | undefined => row === 0 || !head[column] ? names[column] : show(head[column], column);
  const again = (row: number): string => row === 0 ? '' : 'again';
  return html`<ul role="list" class="records">${rows.map((source, row) => html`<li class="card">
    <div class="lead head">${isEmpty(head[0]) ? nothing : html`<div class="of ${again(row)}">${name(row, 0)}</div>`}${isEmpty(source[0]) ? nothing : html`<h3 class="name">${cells[row]?.[0]}</h3>`}</div>
    <dl>${source.map((cell, column) => column === 0 || (isEmpty(cell) && (row > 0 || isEmpty(head[column]))) ? nothing
      : html`<div class="pair card"><dt class="head ${again(row)}">${name(row, column)}</dt><dd>${cells[row]?.[column]}</dd></div>`)}</dl>
  </li>`)}</ul>`;
}

function isRead(cell: FlowCell): cell is readonly Read[] {
  return cell.every((line) => 'blocks' in line);
}

function isEmpty(cell: FlowCell | undefined): boolean {
  return cell === undefined || cell.length === 0;
}
