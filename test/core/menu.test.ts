import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decksOf, Menu, ROOT, type BrokenSummary, type DeckSummary, type Section } from '../../src/core/menu.ts';

function deck(id: string): DeckSummary {
  return { id, title: { ru: `Дек ${id}` }, slides: 3 };
}

function broken(id: string): BrokenSummary {
  return { id, file: `slides/${id}/deck.json`, message: 'A comma is missing' };
}

function menuOf(decks: readonly string[], named: readonly string[] = [], faulty: readonly string[] = []): Menu {
  return new Menu(decks.map(deck), faulty.map(broken), named.map((id) => ({ id, title: { ru: `Раздел ${id}` } })));
}

function section(menu: Menu, id: string): Section {
  const found = menu.find(id);
  if (!found) throw new Error(`No section ${id}`);
  return found;
}

function ids(sections: readonly { readonly id: string }[]): string[] {
  return sections.map(({ id }) => id);
}

/** One section with its own deck and two below it, one deck two levels down, one alone, one broken. */
const MIXED = ['1.1', '1.1.1', '1.1.2', '1.2', '2.1.1', '3'];
const mixed = menuOf(MIXED, ['1'], ['4.1']);

test('grows a section for every dot of an id', () => {
  const { root } = menuOf(['1.5.3']);
  assert.deepEqual([root.id, root.children[0]?.id, root.children[0]?.children[0]?.id, root.children[0]?.children[0]?.children[0]?.id], [ROOT, '1', '1.5', '1.5.3']);
  assert.equal(root.children[0]?.children[0]?.children[0]?.deck?.id, '1.5.3');
  assert.equal(root.children[0]?.parent, root);
});

test('is an empty menu without decks', () => {
  const menu = menuOf([]);
  assert.deepEqual([menu.root.children, menu.choices(menu.root), menu.nearest('1.5').id, menu.deckAfter('1')], [[], [], ROOT, null]);
});

test('keeps a deck and its children in one section, whichever file comes first', () => {
  for (const order of [['1', '1.1'], ['1.1', '1']]) {
    const found = section(menuOf(order), '1');
    assert.deepEqual([found.deck?.id, ids(found.children)], ['1', ['1.1']]);
  }
});

test('names a section by kiosk.json, else by its deck, else not at all', () => {
  const menu = menuOf(['1', '2', '3.1'], ['1']);
  assert.deepEqual(['1', '2', '3'].map((id) => section(menu, id).title), [{ ru: 'Раздел 1' }, { ru: 'Дек 2' }, null]);
});

for (const [about, files, named, order] of [
  ['by the numbers of their ids', ['10', '9', '2'], [], ['2', '9', '10']],
  ['as kiosk.json names them', ['1', '2', '3'], ['3', '1', '2'], ['3', '1', '2']],
  ['with those that nobody named after the others', ['1', '2', '3', '4'], ['3'], ['3', '1', '2', '4']],
  ['by the names of the sections that the tiles stand for', ['1.5.3', '2.1.1'], ['2.1.1', '1.5.3'], ['2.1.1', '1.5.3']],
  ['without names for which there is nothing', ['1', '2'], ['7', '2'], ['2', '1']],
] as const) {
  test(`offers sections ${about}`, () => {
    const menu = menuOf(files, named);
    assert.deepEqual(ids(menu.choices(menu.root)), order);
  });
}

test('offers the place at the end of a corridor of sections that nobody named', () => {
  assert.deepEqual(ids(mixed.choices(mixed.root)), ['1', '2.1.1', '3', '4.1']);
});

for (const [about, menu, offered] of [
  ['has a name', menuOf(['1.5.3'], ['1.5']), '1.5'],
  ['has a deck', menuOf(['1.5', '1.5.3']), '1.5'],
  ['has a broken deck', menuOf(['1.5.3'], [], ['1.5']), '1.5'],
  ['has several children', menuOf(['1.5.3', '1.5.4']), '1.5'],
] as const) {
  test(`stops at a section that ${about}`, () => {
    assert.deepEqual(ids(menu.choices(menu.root)), [offered]);
  });
}

for (const [asked, found] of [
  ['1.1.2', '1.1.2'], ['1.1.9', '1.1'], ['1.9.9.9', '1'], ['2.1.1.5', '2.1.1'], ['9', ROOT], ['', ROOT], ['1.', '1'], ['.1', ROOT],
  ['constructor', ROOT], ['11', ROOT], ['3.'.repeat(50_000), '3'],
] as const) {
  test(`finds ${found || 'the menu'} for the address "${asked.slice(0, 20)}"`, () => {
    assert.equal(mixed.nearest(asked).id, found);
  });
}

test('keeps a broken deck in its place, with what is wrong', () => {
  assert.equal(section(mixed, '4.1').broken?.message, 'A comma is missing');
  assert.equal(section(mixed, '4.1').deck, null);
});

test('shows a deck rather than a broken file of the same id', () => {
  const found = section(menuOf(['1'], [], ['1']), '1');
  assert.deepEqual([found.deck?.id, found.broken], ['1', null]);
});

for (const [id, trail] of [
  ['1.1.2', ['1', '1.1', '1.1.2']], ['2.1.1', ['2.1.1']], ['2', ['2']], ['4.1', ['4.1']], [ROOT, []],
] as const) {
  test(`shows the trail ${trail.join(' › ') || 'of nothing'} in ${id || 'the menu'}`, () => {
    assert.deepEqual(ids(mixed.trail(section(mixed, id))), trail);
  });
}

for (const [id, up] of [['1.1.2', '1.1'], ['1.1', '1'], ['1', ROOT], ['2.1.1', ROOT], ['2.1', ROOT], ['4.1', ROOT], [ROOT, ROOT]] as const) {
  test(`leads up from ${id || 'the menu'} to ${up || 'the menu'}`, () => {
    assert.equal(mixed.above(section(mixed, id)).id, up);
  });
}

for (const [id, following] of [
  ['1.1', '1.1.1'], ['1.1.1', '1.1.2'], ['1.1.2', null], ['1.2', null], ['2.1.1', '3'], ['3', null], ['2', null], ['4.1', null], ['9', null],
] as const) {
  test(`offers ${following ?? 'nothing'} after ${id}`, () => {
    assert.equal(mixed.deckAfter(id)?.id ?? null, following);
  });
}

test('lists the decks of a section and below in the order of the menu', () => {
  assert.deepEqual(ids(decksOf(mixed.root)), MIXED);
  assert.deepEqual(ids(decksOf(section(mixed, '1.1'))), ['1.1', '1.1.1', '1.1.2']);
});

const anyId = fc.array(fc.constantFrom('1', '2', '10', 'a', 'b-2'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const anyIds = fc.uniqueArray(anyId, { maxLength: 12 });

/** Every deck and broken deck that tiles lead to, starting from a section. */
function reachable(menu: Menu, from: Section): string[] {
  const own = from.deck?.id ?? from.broken?.id;
  return [...(own === undefined ? [] : [own]), ...menu.choices(from).flatMap((choice) => reachable(menu, choice))];
}

test('leads to every deck by tiles, once, whatever the ids and the names are', () => {
  fc.assert(fc.property(anyIds, anyIds, anyIds, (good, faulty, named) => {
    const menu = menuOf(good, named, faulty);
    assert.deepEqual(reachable(menu, menu.root).toSorted(), [...new Set([...good, ...faulty])].toSorted());
  }));
});

test('leads up to the menu from everywhere, and down again to where it was', () => {
  fc.assert(fc.property(anyIds, anyIds, (good, named) => {
    const menu = menuOf(good, named);
    for (const choice of good.map((id) => section(menu, id))) {
      const up = menu.above(choice);
      assert.ok(menu.choices(up).includes(choice), `${choice.id} is no choice of ${up.id}`);
      assert.ok(choice.id.startsWith(up.id) && up !== choice);
    }
  }));
});
