// Every text and every picture that a slide shows, wherever in its fields it stands. The pictures in Markdown are not among them.
import type { Cell, Image, Slide } from './deck.ts';
import type { Text } from './locale.ts';

export function textsOf(slide: Slide): readonly Text[] {
  const { title, text, facts, video, map, chart, numbers, table, quote, timeline, people, compare } = slide;
  const texts: readonly (Text | null | undefined)[] = [
    title, text, ...imagesOf(slide).map(({ caption }) => caption), video?.caption, map?.legend, map?.unit, ...Object.values(map?.details ?? {}),
    ...(map?.geo?.markers ?? []).flatMap((marker) => [marker.label, marker.text]),
    chart?.caption, chart?.unit, ...chart?.labels ?? [], ...(chart?.series ?? []).map(({ name }) => name),
    ...facts.flatMap(({ label, value }) => [label, value]),
    ...numbers.flatMap(({ value, unit, label }) => [typeof value === 'number' ? null : value, unit, label]),
    ...[...table?.head ?? [], ...(table?.rows ?? []).flat()].flatMap(textsOfCell), table?.caption,
    quote?.text, quote?.author, quote?.role,
    ...timeline.flatMap((moment) => [moment.date, moment.title, moment.text]),
    ...people.flatMap((person) => [person.name, person.role, person.text]),
    ...(compare ?? []).flatMap((side) => [side.title, side.text]),
  ];
  return texts.filter((one) => one !== null && one !== undefined);
}

function textsOfCell(cell: Cell): readonly Text[] {
  return typeof cell === 'number' ? [] : cell;
}

export function imagesOf({ image, gallery, quote, timeline, people, compare }: Slide): readonly Image[] {
  const inside = [...(quote ? [quote] : []), ...timeline, ...people, ...(compare ?? [])];
  return [...(image ? [image] : []), ...gallery, ...inside.flatMap((part) => part.image ?? [])];
}
