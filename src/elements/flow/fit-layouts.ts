// Makes the small layouts of a flow fit their page: how many tiles stand in a row, how large a figure or a portrait is, whether
// two sides stand beside each other. It only sets classes and custom properties, so the words stay the same words.
import { tiling, type Tiles, type Tiling } from '../../core/tiling.ts';
import { fitGallery } from './fit-gallery.ts';
import { cardsOf, gapOf, heightOfWords, set } from './layout-cards.ts';
import { shareLines } from './table-cards.ts';

/** A layout that starts lower than this part of the window has the next page for itself. */
const LOW = 0.5;
/** A layout that others follow takes at most this part of the window, if it can. */
const SHARE = 0.6;
/** Very large words take no more of their place than this. */
const AIRY = 0.62;
/** The part of the free room that stands above a layout that has the rest of its page for itself. */
const LIFT = 0.4;
/** A layout up to this part of its page is set larger, until it takes so much; a table reads well where it fills more. */
const AIR = { empty: 0.5, full: 0.66 };
const AIR_OF_TABLE = { empty: 0.7, full: 0.9 };
/** Its lines are at least so long, em. */
const LINE = 20;
/** Sides stand beside each other from this width on, em. */
const SIDES = 26;
/** Em; smaller ones would hardly stand out, so that they rather go on to a further page. */
const SMALLEST_FIGURE = 1.7;
/** Lines of a text about a person are at least so long, em: shorter ones hold a word or two. */
const READ = 9;
/** Where such texts need further pages, the people stand in columns that are at least so wide, the words beside the portraits, em. */
const READ_BESIDE = 18;
/** The words of a side stand beside its picture only on a page of this width, em. */
const WRAPPED = 40;
/** A moment of a timeline across the page, em. */
const MOMENT = 9.5;
const MOMENT_GAP = 1.2;
/** Tiles up to this part of the window stand in rows; where one is taller, they stand one below the other and can be cut between their lines. */
const TALL = 0.95;

/** Lengths in px. */
interface Place {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

export function fitLayouts(flow: HTMLElement, height: number): void {
  const em = Number.parseFloat(getComputedStyle(flow).fontSize);
  for (const words of flow.querySelectorAll<HTMLElement>('.said, .name')) words.removeAttribute('style'); // As whole-words.ts left it at the step before.
  for (const words of flow.querySelectorAll('.before-picture')) words.classList.remove('before-picture');
  for (const picture of flow.querySelectorAll('.prose + .shown')) [...picture.previousElementSibling?.querySelectorAll('p.para') ?? []].at(-1)?.classList.add('before-picture'); // Some of its words are on its page.
  for (const layout of flow.querySelectorAll<HTMLElement>('.layout')) {
    layout.style.setProperty('--lift', '0px');
    const above = layout.getBoundingClientRect().top - flow.getBoundingClientRect().top;
    const isLast = layout === flow.lastElementChild;
    const isLow = above >= height * LOW;
    const place = { width: layout.clientWidth, height: isLow ? height : height - above, em };
    const arrange = (larger: number): void => {
      set(layout, { '--larger': String(larger) });
      arrangeLayout(layout, { ...place, em: em * larger }, isLast, height);
    };
    arrange(1);
    if (!isLow && isAlone(layout, flow)) enlarge(layout, place, flow.querySelector('.title') !== null, arrange);
    if (layout.matches('.whole:not(.tabular)') && isLast && !isLow) layout.style.setProperty('--lift', `${Math.floor((place.height - layout.offsetHeight) * LIFT)}px`);
  }
}

function arrangeLayout(layout: HTMLElement, place: Place, isLast: boolean, height: number): void {
  layout.classList.remove('whole', 'across');
  if (layout.classList.contains('tabular')) {
    shareLines(layout);
    keepWhole(layout.querySelectorAll<HTMLElement>('.records > .card'), place.height, height);
    return;
  }
  fit(layout, isLast ? place : { ...place, height: Math.min(place.height, height * SHARE) }, height);
  // What is cut between its lines needs one column. The first row is on the page of the title, which would be alone there.
  const [first, ...others] = cardsOf(layout);
  if (first && [first, ...others].some((card) => card.offsetHeight > (card.offsetTop === first.offsetTop ? place.height : height))) layout.classList.remove('across');
  layout.classList.toggle('whole', layout.offsetHeight <= place.height);
  keepWhole(cardsOf(layout), place.height, height);
}

/** Nothing else is on the slide but a title and a line below. */
function isAlone(layout: HTMLElement, flow: HTMLElement): boolean {
  return [...flow.querySelectorAll('.para, .layout')].every((other) => layout.contains(other) || other.matches('.title, .flow > .caption'));
}

/** What leaves most of its page empty is set larger, so that it can be read from afar: not as large as its title, and in lines that are long enough. */
function enlarge(layout: HTMLElement, { width, height, em }: Place, titled: boolean, arrange: (larger: number) => void): void {
  const isTable = layout.matches('.tabular');
  const { empty, full } = isTable ? AIR_OF_TABLE : AIR;
  if (!layout.matches('.timeline, .compare, .people, .tabular') || layout.offsetHeight > height * empty) return;
  const across = layout.classList.contains('across');
  const lines = layout.offsetHeight;
  for (const larger of titled ? [1.3, 1.15] : [1.6, 1.4, 1.2]) {
    if (width < larger * em * LINE) continue;
    arrange(larger);
    const wraps = isTable && layout.offsetHeight > lines * larger * 1.05; // Its columns have no room for it.
    if (!wraps && layout.classList.contains('across') === across && layout.scrollWidth <= width && layout.offsetHeight <= height * full) return;
  }
  arrange(1);
}

/** Cards are not cut where a page can hold them; the first one shares its page with what stands above it. */
function keepWhole(cards: Iterable<HTMLElement>, first: number, others: number): void {
  for (const [index, card] of [...cards].entries()) card.classList.toggle('whole', card.offsetHeight <= (index === 0 ? first : others));
}

function fit(layout: HTMLElement, place: Place, page: number): void {
  const { classList } = layout;
  if (classList.contains('gallery')) fitGallery(layout, place, page);
  else if (classList.contains('numbers')) fitNumbers(layout, place);
  else if (classList.contains('people')) fitPeople(layout, place);
  else if (classList.contains('quote')) fitQuote(layout, place);
  else if (classList.contains('timeline')) fitTimeline(layout, place);
  else if (classList.contains('compare')) fitCompare(layout, place);
}

/** Again and again: the words of a tile need room, and how much depends on the width of its column. */
function fitTiles(layout: HTMLElement, shown: string, place: Omit<Tiling, 'count' | 'gap' | 'words'>, apply: (tiles: Tiles) => void): void {
  const cards = cardsOf(layout);
  const gap = gapOf(layout);
  let words = 0;
  for (let round = 0; round < 6; round += 1) {
    apply(tiling({ ...place, count: cards.length, gap, words }));
    const measured = Math.max(0, ...cards.map((card) => heightOfWords(card, shown)));
    if (measured <= words) return;
    words = measured;
  }
}

function fitNumbers(layout: HTMLElement, { width, height, em }: Place): void {
  const figures = [...layout.querySelectorAll<HTMLElement>('.figure')];
  layout.classList.add('across');
  set(layout, { '--figure': '2' });
  // A number is never broken: its tile has room for it, down to the smallest letters that can be read.
  const least = Math.min(1, Math.ceil(100 * floorOf(layout) / em) / 100 || 1);
  const needed = Math.max(0, ...figures.map(widthOf)) * least / 2;
  const smallest = Math.min(Math.max(7 * em, longestWord(layout, '.meaning'), needed), width);
  fitTiles(layout, '.figure', { width, height, ratio: 1.8, smallest, shown: { least: smallest, most: Infinity } }, ({ columns }) => { set(layout, { '--columns': String(columns) }); });
  const most = Math.min(5, Math.max(least, largest(figures)));
  for (let size = most; size >= Math.min(most, SMALLEST_FIGURE); size *= 0.88) {
    set(layout, { '--figure': size.toFixed(2) });
    if (layout.offsetHeight <= height * 0.92) return;
  }
}

/** The size (em) at which the widest figure fills its card; they are 2 em now. */
function largest(figures: readonly HTMLElement[]): number {
  const factors = figures.map((figure) => {
    const wanted = widthOf(figure);
    return wanted > 0 ? figure.clientWidth / wanted : Infinity;
  });
  return 2 * 0.98 * Math.min(...factors);
}

/** The width of a figure on one line, px. */
function widthOf(figure: HTMLElement): number {
  figure.classList.add('measured');
  const range = document.createRange();
  range.selectNodeContents(figure);
  const { width } = range.getBoundingClientRect();
  figure.classList.remove('measured');
  return width;
}

function fitPeople(layout: HTMLElement, { width, height, em }: Place): void {
  layout.classList.remove('below');
  const reads = layout.querySelector('.prose') !== null;
  const smallest = Math.min(Math.max((reads ? READ : 6) * em, longestWord(layout, '.who')), width);
  const place = { width, height, ratio: 1, smallest, shown: { least: 3.2 * em, most: 10 * em } };
  layout.classList.add('across');
  let rows = false;
  fitTiles(layout, '.portrait', place, ({ columns, width: portrait, fits }) => {
    rows = columns > 1 && (fits || !reads);
    set(layout, { '--columns': String(columns), '--portrait': `${Math.floor(Math.min(portrait, fits ? width / columns * 0.8 : 4.5 * em))}px` });
  });
  const cards = cardsOf(layout);
  if (rows && cards.every((card) => card.offsetHeight <= height * TALL)) return;
  layout.classList.remove('across');
  set(layout, { '--portrait': `${Math.floor(Math.min((cards.length === 1 ? 12 : 4.5) * em, width * 0.3, height * 0.5))}px` });
  for (let columns = reads ? Math.max(1, Math.min(cards.length, Math.floor(width / (READ_BESIDE * em)))) : 1; columns > 0; columns -= 1) {
    set(layout, { '--beside': String(columns) });
    if (cards.every((card) => card.offsetHeight <= height * TALL)) break;
  }
  // Where a name has no line beside a portrait even in the smallest letters, or a text only short ones, it stands below.
  const least = Math.min(1, floorOf(layout) / em || 1);
  const beside = Math.min(...cards.map((card) => card.clientWidth - (card.lastElementChild as HTMLElement).offsetLeft + card.offsetLeft));
  layout.classList.toggle('below', longestWord(layout, '.name') * least > beside || (reads && beside < READ * em));
}

/** The smallest legible size of letters, px. */
function floorOf(layout: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(layout).getPropertyValue('--floor'));
}

/** The shorter a quote, the larger it is set. */
function fitQuote(layout: HTMLElement, { height }: Place): void {
  for (const size of [2.6, 2.2, 1.9, 1.7, 1.5, 1.35, 1.2, 1.1, 1]) {
    set(layout, { '--said': String(size) });
    if (layout.offsetHeight <= (size > 1.5 ? height * AIRY : height)) return;
  }
}

/** In rows, where a row holds at least three; else one below the other. */
function fitTimeline(layout: HTMLElement, { width, height, em }: Place): void {
  const cards = cardsOf(layout);
  const widest = Math.max(MOMENT * em, longestWord(layout, '.name') + MOMENT_GAP * em);
  const most = Math.max(1, Math.min(cards.length, Math.floor(width / widest)));
  const columns = Math.ceil(cards.length / Math.ceil(cards.length / most));
  set(layout, { '--columns': String(columns) });
  const across = columns >= Math.min(3, Math.max(2, cards.length));
  layout.classList.toggle('across', across);
  if (cards.some((card) => card.offsetHeight > height * TALL)) layout.classList.remove('across');
  preferStack(layout, { width, height, em });
}

function fitCompare(layout: HTMLElement, { width, height, em }: Place): void {
  layout.classList.toggle('across', width >= SIDES * em);
  for (const picture of [46, 36, 30, 26]) {
    set(layout, { '--picture': `${picture}cqh` });
    layout.classList.toggle('wrapped', picture < 46 && width >= WRAPPED * em);
    if (layout.offsetHeight <= height) break;
  }
  if (layout.offsetHeight > height) layout.classList.remove('across');
  preferStack(layout, { width, height, em });
}

/** On a tall screen what fits one below the other has more room there than beside each other, even with lower pictures. */
function preferStack(layout: HTMLElement, { width, height }: Place): void {
  const { classList, style } = layout;
  const across = style.getPropertyValue('--picture');
  if (!classList.contains('across')) set(layout, { '--picture': '34cqh' });
  if (height <= width || !classList.contains('across')) return;
  layout.classList.remove('across');
  for (const picture of [34, 30, 26, 22, 18]) {
    set(layout, { '--picture': `${picture}cqh` });
    if (layout.offsetHeight <= height) return;
  }
  classList.add('across');
  set(layout, { '--picture': across });
}

/** The width that the longest word needs, so that none is broken for the sake of one more column. */
function longestWord(layout: HTMLElement, words: string): number {
  const all = [...layout.querySelectorAll<HTMLElement>(words)];
  for (const one of all) one.classList.add('narrow');
  const widest = Math.max(0, ...all.map(({ offsetWidth, scrollWidth }) => Math.max(offsetWidth, scrollWidth))); // As in whole-words.ts.
  for (const one of all) one.classList.remove('narrow');
  return widest;
}
