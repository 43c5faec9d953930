// Text may be measured only when its font is there. document.fonts.ready is no proof: hidden text never starts the load.

const WEIGHTS = [400, 600, 700];

let loading: Promise<void> | null = null;

/** Resolves when every weight in use has loaded its Kazakh letters; a font that fails does not hold the text back. */
export function fontsReady(): Promise<void> {
  loading ??= Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 1em Korme`, 'ҚәңғүұһіөЖй')))
    .then(() => undefined, () => undefined);
  return loading;
}
