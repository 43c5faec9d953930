import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeEntities } from '../../src/core/entities.ts';

for (const [written, shown] of [
  ['5&nbsp;км', '5\u00A0км'],
  ['&laquo;Ауыл&raquo; &mdash; бас&shy;ты', '«Ауыл» — бас\u00ADты'],
  ['&amp;nbsp;', '&nbsp;'],
  ['&lt;b&gt;', '<b>'],
  ['&#8470;&#x2116;&#X2116;', '№№№'],
  ['&#128512;', '😀'],
  ['&frac12; м&sup2;', '½ м²'],
  ['&prime; &Prime;', '′ ″'],
  ['1&#10;2&#9;3&#13;4', '1\n2\t3\r4'],
  ['AT&T, R&D; S&P', 'AT&T, R&D; S&P'],
  ['&unknown; &nbsp', '&unknown; &nbsp'],
  ['&constructor; &__proto__; &toString;', '&constructor; &__proto__; &toString;'],
  ['&#0; &#1; &#xD800; &#x110000; &#9999999;', '&#0; &#1; &#xD800; &#x110000; &#9999999;'],
  ['&; &#; &#x;', '&; &#; &#x;'],
  ['', ''],
] as const) {
  test(`shows ${JSON.stringify(written)} as ${JSON.stringify(shown)}`, () => {
    assert.equal(decodeEntities(written), shown);
  });
}

test('leaves a text without an ampersand as it is, and never makes half a character', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    assert.equal(decodeEntities(text.replaceAll('&', '')), text.replaceAll('&', ''));
  }));
  fc.assert(fc.property(fc.nat(0x1FFFFF), (code) => decodeEntities(`&#${code};`).isWellFormed()));
});
