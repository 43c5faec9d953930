// Text may be measured only when its font is there. document.fonts.ready is no proof: hidden text never starts the load.

const WEIGHTS = [400, 600, 700];

/** A font that takes longer holds no text back, ms. */
const PATIENCE = 3000;

let loading: Promise<void> | null = null;
let ready = false;

/** Resolves when every weight in use has loaded its Kazakh letters; rejects where one can't be loaded. */
export function fontsLoaded(): Promise<void> {
  loading ??= Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 1em Korme`, 'ҚәңғүұһіөЖй')))
    .then(() => { ready = true; }, (error: unknown) => {
      loading = null; // The next text asks again.
      throw error;
    });
  return loading;
}

/** Waits for the fonts as long as a visitor would: true where they are still on their way, or will not come. */
export async function fontsAreLate(): Promise<boolean> {
  if (ready) return false;
  const late = new Promise<boolean>((resolve) => { setTimeout(resolve, PATIENCE, true); });
  return Promise.race([fontsLoaded().then(() => false, () => true), late]);
}
