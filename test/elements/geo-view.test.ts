// Which words have room on a map of the deck's own.
import { assert } from 'chai';
import type { GeoDrawing } from '../../src/core/geo-drawing.ts';
import type { MapItem } from '../../src/core/geo-items.ts';
import { largestNames } from '../../src/elements/geo-view.ts';

/** One round unit that has room for so much. */
function drawn(room: number): GeoDrawing {
  return { width: 400, height: 400, water: [], lines: [], units: [{ key: 'u', path: 'M0 0', box: { x: 0, y: 0, width: 400, height: 400 }, spot: { x: 200, y: 200 }, room }], at: () => null };
}

function linesOf(name: string, room: number, letter: number): string[] {
  const item: MapItem = { id: 'unit u', kind: 'unit', name: { lang: 'ru', words: name }, value: 84, step: '0', more: null };
  const { letter: chosen, names } = largestNames(drawn(room), [item], { px: 1, letter, locale: 'ru', map: null, seen: { x: 0, y: 0, width: 400, height: 400 } });
  assert.equal(chosen, letter);
  return names.flatMap(({ lines }) => lines.map(({ words }) => words));
}

describe('the words on a map', () => {
  for (const [what, name, room, lines] of [
    ['a name in one line where that has room', 'Округ Желдикыр', 130, ['Округ Желдикыр', '84']],
    ['a longer one in two lines rather than in smaller letters', 'Округ Желдикыр', 85, ['Округ', 'Желдикыр', '84']],
    ['two lines that are as even as can be', 'Село на\u00A0реке Сарысай', 100, ['Село на\u00A0реке', 'Сарысай', '84']],
    ['the value alone where no name has room', 'Желдикырский', 60, ['84']],
    ['nothing where not even the value has room', 'Желдикырский', 10, []],
  ] as const) {
    it(`are ${what}`, () => {
      assert.deepEqual(linesOf(name, room, 26), [...lines]);
    });
  }
});
