import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from '../../src/build/shorter-styles.ts';

for (const [source, short] of [
  ['\n  :host { display: block; color: red; }\n', ' :host{display:block;color:red}'],
  ['a { margin: 0 1em; } /* Why. */\n b { c: d }', 'a{margin:0 1em}b{c:d}'],
  ['li :hover, li::before { content: \'›\' / \'\'; }', "li :hover,li::before{content:'›' / ''}"],
  ['@media (min-width: 9em) and (orientation: portrait) { a { b: calc(1em - 2px) } }', '@media (min-width:9em) and (orientation:portrait){a{b:calc(1em - 2px)}}'],
  ['a { mask: ${image} ${placing}; b: c }', 'a{mask:${image} ${placing};b:c}'],
  ['a { ${mask} opacity: 0 } ${rules} b { c: d }', 'a{${mask} opacity:0}${rules} b{c:d}'],
] as const) {
  test(`writes ${JSON.stringify(source)} shorter, with the same meaning`, () => {
    assert.equal(shorten(source), short);
  });
}
