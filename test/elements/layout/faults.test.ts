// The eyes of check:layout, looking at pages that are broken in one way each.
import { assert } from 'chai';
import { faultsOf } from '../../layout/faults.ts';
import { paintedWords } from '../../layout/painted-words.ts';

const FLOORS = { body: 28, rest: 16 };
const PICTURE = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%224%22 height=%223%22/%3E';

let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('korme-stage');
  Object.assign(stage.style, { position: 'fixed', inset: '0', overflow: 'hidden', font: '30px/1.4 sans-serif', zIndex: '1', background: 'white' });
  document.body.append(stage);
});

afterEach(() => { stage.remove(); });

interface Part {
  readonly tag?: string;
  readonly words?: string;
  readonly style?: Partial<CSSStyleDeclaration>;
  readonly inside?: readonly Part[];
}

/** Each element inside a shadow root of its own where it holds others, as in the app. */
function put({ tag = 'div', words = '', style = {}, inside }: Part, to: ParentNode): HTMLElement {
  const element = document.createElement(tag);
  if (tag === 'img') Object.assign(element.style, { width: '60px', height: '45px' });
  Object.assign(element.style, style);
  if (element instanceof HTMLImageElement) element.src = PICTURE;
  element.append(words);
  to.append(element);
  for (const part of inside ?? []) put(part, element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
  return element;
}

function found(...parts: readonly Part[]): string[] {
  for (const part of parts) put(part, stage);
  return faultsOf(paintedWords(stage), stage, FLOORS).map(({ kind, word }) => `${kind} ${word}`);
}

const OVER: Partial<CSSStyleDeclaration> = { position: 'absolute', left: '0', top: '0', width: '100px', height: '60px' };

describe('check:layout', () => {
  it('finds nothing wrong with words that stand by themselves', () => {
    assert.deepEqual(found({ words: 'Бір екі үш' }, { inside: [{ words: 'төрт' }] }, { tag: 'img' }, { tag: 'figcaption', words: 'сурет', style: { fontSize: '16px' } }), []);
  });

  it('sees words that are painted outside of the screen', () => {
    assert.deepEqual(found({ words: 'алыс', style: { position: 'absolute', left: '-300px' } }), ['outside алыс']);
    assert.deepEqual(found({ style: { height: '30px', overflow: 'hidden' }, inside: [{ words: 'бар', style: { lineHeight: '30px' } }, { words: 'жоқ' }] }), ['outside алыс', 'outside жоқ']);
  });

  it('sees a line that is cut off by a few px, and lets descenders have their room', () => {
    assert.deepEqual(found({ words: 'қайық', style: { height: '24px', overflow: 'hidden' } }), ['cut қайық']);
    stage.replaceChildren();
    assert.deepEqual(found({ words: 'қайық', style: { height: '37px', overflow: 'hidden' } }), []);
  });

  it('sees through clip-path', () => {
    assert.deepEqual(found({ words: 'қайық', style: { clipPath: 'inset(0px 0px 16px)' } }), ['cut қайық']);
  });

  it('sees words under something that is painted, through shadow roots', () => {
    assert.deepEqual(found({ words: 'астында' }, { inside: [{ style: { ...OVER, width: '200px', background: 'red' } }] }), ['covered астында']);
    stage.replaceChildren();
    assert.deepEqual(found({ words: 'астында' }, { style: { ...OVER, width: '200px' } }), [], 'what is not painted covers nothing');
  });

  it('sees words on a bare picture, and accepts a scrim', () => {
    assert.deepEqual(found({ tag: 'img', style: OVER }, { words: 'үсті', style: OVER }), ['over-picture үсті']);
    stage.replaceChildren();
    assert.deepEqual(found({ tag: 'img', style: OVER }, { words: 'үсті', style: { ...OVER, background: 'white' } }), []);
  });

  it('sees a picture that the browser could not read', async () => {
    const picture = put({ tag: 'img' }, stage) as HTMLImageElement;
    picture.src = 'data:image/avif,nothing';
    await new Promise((resolve) => { picture.addEventListener('error', resolve); });
    assert.deepEqual(found(), ['blank ']);
  });

  it('sees a picture that nobody recognises', () => {
    assert.deepEqual(found({ tag: 'img', style: { width: '50px', height: '27px' } }, { tag: 'img', style: { width: '44px', height: '44px' } }), ['tiny ']);
    stage.replaceChildren();
    assert.deepEqual(found({ tag: 'img', style: { height: '10px', visibility: 'hidden' } }), [], 'it is on another page');
  });

  it('sees words under what their slide is adorned with, and lets a faint ornament be', () => {
    const sheet = document.createElement('style');
    sheet.textContent = '.veiled { position: relative } .veiled::after { content: ""; position: absolute; inset: 0; background: green; pointer-events: none } .faint::after { opacity: 0.3 } .low::after { inset: 80% 0 0 }';
    const veiled = put({ words: 'жазу' }, stage);
    stage.append(sheet);
    for (const [classes, expected] of [['veiled', 'covered жазу'], ['veiled faint', ''], ['veiled low', '']] as const) {
      veiled.className = classes;
      assert.equal(found().join(), expected, classes);
    }
    veiled.className = 'veiled';
    veiled.textContent = '';
    put({ tag: 'span', words: 'үсті', style: { position: 'relative', zIndex: '1' } }, veiled);
    assert.deepEqual(found(), [], 'it stands over it');
  });

  it('sees two words in one place, and not two lines close to each other', () => {
    assert.deepEqual(found({ words: 'бірінші', style: { position: 'absolute', top: '0' } }, { words: 'екінші', style: { position: 'absolute', top: '12px' } }).filter((fault) => fault.startsWith('overlap')), ['overlap бірінші']);
    stage.replaceChildren();
    assert.deepEqual(found({ words: 'жол жол жол жол', style: { width: '60px', lineHeight: '1' } }), []);
  });

  it('sees body text below the floor, and holds captions and bars to their own', () => {
    assert.deepEqual(found({ words: 'ұсақ', style: { fontSize: '27px' } }, { tag: 'figcaption', words: 'жазу', style: { fontSize: '16px' } }, { tag: 'button', words: 'тетік', style: { fontSize: '15px' } }), ['small ұсақ', 'small тетік']);
  });

  it('does not take for painted what is hidden from the eye', () => {
    assert.deepEqual(found({ words: 'жасырын', style: { visibility: 'hidden' } }, { words: 'мөлдір', style: { opacity: '0' } }, { words: 'оқуға', style: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' } }), []);
  });

  it('reads a word that runs over two elements and two lines as one, and without its soft hyphens', () => {
    const line = put({ words: 'циф\u00ADр', style: { width: '90px' } }, stage);
    put({ tag: 'strong', words: 'лық\u00ADтан' }, line);
    line.append('дыру');
    put({ tag: 'p', words: 'бөлек' }, line);
    assert.deepEqual(paintedWords(stage).map(({ text, sight }) => `${text} ${sight}`), ['цифрлықтандыру whole', 'бөлек whole']);
  });

  it('sees a word that goes on on another page, unless it is higher than a page', () => {
    const line = put({ words: 'әлеуметтік-' }, stage);
    put({ tag: 'span', words: 'экономикалық даму', style: { visibility: 'hidden' } }, line);
    assert.deepEqual(found({ words: 'бөлек' }), ['divided әлеуметтік-']);
    stage.replaceChildren();
    const high = put({ words: 'ж', style: { width: '40px', wordBreak: 'break-all' } }, stage);
    put({ tag: 'span', words: 'оғары'.repeat(60), style: { visibility: 'hidden' } }, high);
    assert.deepEqual(found(), []);
  });

  it('does not take for one word what stands side by side on two pages', () => {
    const line = put({ words: 'бірінші ' }, stage);
    put({ tag: 'span', words: 'екінші', style: { visibility: 'hidden' } }, line);
    assert.deepEqual(found(), []);
  });

  it('finds each word of a drawing where it is painted', () => {
    const drawing = stage.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
    for (const [name, value] of Object.entries({ viewBox: '0 0 100 100', width: '600', height: '600' })) drawing.setAttribute(name, value);
    for (const y of [30, 60, 90]) {
      const line = drawing.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
      for (const [name, value] of Object.entries({ x: '10', y: String(y), 'font-size': '6' })) line.setAttribute(name, value);
      line.textContent = 'бір екі';
    }
    assert.deepEqual(found(), []);
    assert.deepEqual(paintedWords(stage).map(({ boxes: [box] }) => Math.round(((box?.top ?? 0) + (box?.bottom ?? 0)) / 2 / 180)), [1, 1, 2, 2, 3, 3]);
  });

  it('holds the words of drawings and tiles to 16 px of the screen, however they are written', () => {
    const tiles = put({ tag: 'slide-map' }, stage);
    tiles.className = 'tiles';
    put({ words: 'тақта', style: { fontSize: '15px' } }, tiles);
    for (const [side, word] of [['400', 'ұсақ'], ['640', 'ірі']] as const) {
      const drawing = stage.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
      for (const [name, value] of Object.entries({ viewBox: '0 0 200 200', width: side, height: side })) drawing.setAttribute(name, value);
      const line = drawing.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
      for (const [name, value] of Object.entries({ x: '10', y: '50', 'font-size': '5.2' })) line.setAttribute(name, value);
      line.textContent = word;
    }
    assert.deepEqual(found(), ['small тақта', 'small ұсақ']);
  });

  it('lets what a hand can scroll into sight be out of it', () => {
    assert.deepEqual(found({ style: { width: '100px', overflowX: 'auto' }, inside: [{ words: 'бір екі үш төрт бес', style: { whiteSpace: 'nowrap' } }] }), []);
  });
});
