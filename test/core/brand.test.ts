import assert from 'node:assert/strict';
import fc from 'fast-check';
import { test } from 'node:test';
import { readBrand } from '../../src/core/brand.ts';

const OWN = `:root, korme-app { --korme-paper: #ffffff; --korme-raised: #ffffff; --korme-tint-solid: #eeeeee; --korme-ink: #000000; --korme-accent: #004400; --korme-on-accent: #ffffff; }
[theme='dark'] { --korme-paper: #000000; --korme-raised: #000000; --korme-tint-solid: #111111; --korme-ink: #ffffff; --korme-accent: #88ff88; --korme-on-accent: #000000; }
@media (min-width: 700px) { :root, korme-app { --korme-ink: #ff0000; } }`;

const read = (text: string): ReturnType<typeof readBrand> => readBrand(text, OWN);
/** Each finding as its code, what it is about, and the text that it points at. */
const found = (text: string): string[] => read(text).findings.map(({ code, params, at }) =>
  [code, JSON.stringify('found' in params ? params.found : params), JSON.stringify(text.slice(at as number, (at as number) + 6))].join(' '));

test('takes what all themes share and what one of them has of its own', () => {
  const { brand, findings } = read(`/* Ours: { } */
:root { --korme-round: 0; --korme-line: #ABC }
[theme="light"] { --korme-accent: #003366; --korme-line: #dddddd; }
[theme=dark] { --korme-accent: #99ccff }`);
  assert.deepEqual(findings, []);
  assert.deepEqual(brand, {
    light: { '--korme-round': '0', '--korme-line': '#dddddd', '--korme-accent': '#003366' },
    dark: { '--korme-round': '0', '--korme-line': '#aabbcc', '--korme-accent': '#99ccff' },
    contrast: { '--korme-round': '0', '--korme-line': '#aabbcc' },
  });
});

for (const [what, text, expected] of [
  ['a block of something else', 'korme-stage { --korme-ink: #000 }', ['brand/unknown-block "korme-stage" "korme-"']],
  ['a theme that does not exist', "[theme='blue'] { --korme-ink: #000 }", [`brand/unknown-block "[theme='blue']" "[theme"`]],
  ['a rule for some screens', '@media print { :root { --korme-ink: #000 } }', ['brand/unknown-block "@media print" "@media"']],
  ['a style sheet of another host', '@import url(https://a.test/x.css);', ['brand/unexpected "@import url(https://a.test/x.css);" "@impor"']],
  ['a block that is never closed', ':root { --korme-ink: #000;', ['brand/unexpected ":root { --korme-ink: #000;" ":root "']],
  ['a line without a colon', ':root { --korme-ink #000; }', ['brand/unexpected "--korme-ink #000" "--korm"']],
  ['a misspelt token', ':root { --korme-acent: #000 }', ['brand/unknown-token "--korme-acent" "--korm"']],
  ['what hides words', ':root { display: none; visibility: hidden }', ['brand/unknown-token "display" "displa"', 'brand/unknown-token "visibility" "visibi"']],
  ['a size that only Körme may set', ':root { --korme-base: 4px }', ['brand/unknown-token "--korme-base" "--korm"']],
  ['an address', ':root { --korme-paper: url(https://a.test) }', ['brand/unexpected "--korme-paper: url(https://a.test)" "--korm"']],
  ['a picture', ':root { --korme-paper: url(spy.png) }', ['brand/bad-value "url(spy.png)" "url(sp"']],
  ['a colour by its name', ':root { --korme-paper: ivory }', ['brand/bad-value "ivory" "ivory "']],
  ['a transparent colour', ':root { --korme-ink: #00000000 }', ['brand/bad-value "#00000000" "#00000"']],
  ['too much of a good thing', ':root { --korme-ornament: 1.5 }', ['brand/bad-value "1.5" "1.5 }"']],
] as const) {
  test(`takes nothing of ${what}, and points at it`, () => {
    assert.deepEqual(found(text), expected);
    assert.deepEqual(read(text).brand, { light: {}, dark: {}, contrast: {} });
  });
}

test('names the pair that is hard to read, the theme, and what was found and is needed', () => {
  const text = ':root { --korme-accent: #777777; }';
  assert.deepEqual(read(text).findings.map(({ params, at }) => ({ ...params, at })), [
    { theme: 'light', ink: '--korme-on-accent', ground: '--korme-accent', found: 4.4, least: 4.5, at: 24 },
    { theme: 'contrast', ink: '--korme-on-accent', ground: '--korme-accent', found: 4.4, least: 4.5, at: 24 },
  ]);
});

test('holds a brand to the colours of Körme that it leaves as they are', () => {
  assert.deepEqual(found("[theme='dark'] { --korme-ink: #222222 }").map((line) => line.split(' ')[0]), ['brand/low-contrast', 'brand/low-contrast', 'brand/low-contrast']);
});

test('whatever the file holds, it is read without a crash, and only tokens with plain values come out', () => {
  const piece = fc.constantFrom(':root', '{', '}', ';', ':', '--korme-ink', '#000', '/*', '*/', "[theme='dark']", '\n', 'url(x)', '@import', '"', '\\', ' ');
  fc.assert(fc.property(fc.oneof(fc.string(), fc.array(piece).map((pieces) => pieces.join(''))), (text) => {
    const { brand, findings } = read(text);
    for (const [name, value] of Object.values(brand).flatMap((tokens) => Object.entries(tokens))) assert.match(`${name} ${value}`, /^--korme-[\w-]+ (?:#[0-9a-f]{6}|\d(?:\.\d+)?)$/);
    for (const { at } of findings) assert.ok(typeof at === 'number' && at >= 0 && at <= text.length);
  }));
});
