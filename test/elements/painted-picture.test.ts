import { assert } from 'chai';
import { html } from 'lit';
import type { MediaFile } from '../../src/controllers/contexts.ts';
import type { PaintedPicture } from '../../src/elements/painted-picture.ts';
import '../../src/elements/painted-picture.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';
import { PICTURE } from '../support/sample.ts';

const COLOURS = '#ff0000#00ff00#0000ff';

async function shown(file: MediaFile, small = false): Promise<{ readonly element: PaintedPicture; readonly picture: HTMLImageElement; readonly canvas: HTMLCanvasElement }> {
  const { element } = await fixture<PaintedPicture>(html`<painted-picture style="height: 150px; width: 200px" .file=${file} .alt=${'Утро в степи'} ?small=${small}></painted-picture>`);
  return { element, picture: element.renderRoot.querySelector('img')!, canvas: element.renderRoot.querySelector('canvas')! };
}

/** A photograph, as far as a browser can tell. */
function photo(width: number, height: number): string {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.fillRect(0, 0, width, height);
  return canvas.toDataURL('image/png');
}

describe('painted-picture', () => {
  it('has the colours of the picture in its place until it has come', async () => {
    const { element, picture } = await shown({ url: `${PICTURE}#late`, placeholder: COLOURS });
    assert.equal(element.style.background, 'linear-gradient(rgb(255, 0, 0), rgb(0, 255, 0), rgb(0, 0, 255))');
    assert.equal(getComputedStyle(picture).visibility, 'hidden');
  });

  it('takes the colours away when the picture is there', async () => {
    const { element, picture } = await shown({ url: PICTURE, placeholder: COLOURS });
    await element.decoded();
    assert.equal(element.style.background, '');
    assert.equal(getComputedStyle(picture).visibility, 'visible');
  });

  it('paints a photograph in the size of its place, and lets the browser decode nothing larger', async () => {
    const { element, picture, canvas } = await shown({ url: photo(800, 600) });
    await element.decoded();
    assert.deepEqual([canvas.width, canvas.height], [Math.ceil(200 * devicePixelRatio), Math.ceil(150 * devicePixelRatio)]);
    assert.equal(getComputedStyle(canvas).visibility, 'visible');
    assert.equal(getComputedStyle(picture).clipPath, 'inset(50%)');
    element.style.width = '400px';
    element.style.height = '300px';
    while (canvas.width !== Math.ceil(400 * devicePixelRatio)) await new Promise(requestAnimationFrame);
  });

  it('leaves a picture that is broken to its description', async () => {
    const { element, picture } = await shown({ url: 'data:image/png;base64,AAAA' });
    await element.decoded();
    assert.deepEqual([getComputedStyle(picture).visibility, getComputedStyle(picture).clipPath, picture.alt], ['visible', 'none', 'Утро в степи']);
  });

  it('takes the small file where it is one among many, and the usual one where there is none', async () => {
    assert.equal((await shown({ url: PICTURE, small: `${PICTURE}#small` }, true)).picture.src, `${PICTURE}#small`);
    assert.equal((await shown({ url: PICTURE }, true)).picture.src, PICTURE);
  });

  it('is accessible', async () => {
    const { element } = await shown({ url: PICTURE });
    await element.decoded();
    await assertAccessible(element);
  });
});
