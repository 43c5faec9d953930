// Faults in what keeps a screen alive: how often it tries, and when it gives up.
import type { Mutant } from './mutant.ts';

export const LASTING: readonly Mutant[] = [
  { harm: 'a broken slide comes back again and again', file: 'recovery', from: 'if (times === TOO_OFTEN) ', to: 'if (false) ' },
  { harm: 'one broken slide makes the whole screen start anew', file: 'recovery', from: ' || isWithin(SETTLING, state.failedAt, now)', to: '' },
  { harm: 'the fault that a redraw was made for costs a reload too', file: 'recovery', from: ' || isWithin(SETTLING, state.steppedAt, now)', to: '' },
  { harm: 'a fault a day takes the page away from whoever reads it', file: 'recovery', from: 'if (!isWithin(CALM, state.steppedAt, now))', to: 'if (state.steppedAt === null)' },
  { harm: 'a screen reloads for ever', file: 'recovery', from: 'recentReloads(state, now).length < MOST_RELOADS', to: 'true' },
  { harm: 'a screen that can count nothing reloads for ever', file: 'recovery', from: 'state.canKeep && ', to: '' },
  { harm: 'a screen that failed three times in one night stays on its safe slide for good', file: 'recovery', from: 'return reloads.filter((at) => isWithin(RELOADS_WITHIN, at, now));', to: 'return reloads;' },
  { harm: 'the safe slide never gives way', file: 'recovery', from: "report('The safe slide gives way'), { type: 'render-again' }", to: "report('The safe slide gives way')" },
  { harm: 'after a clock was set back nothing is mended until that hour comes again', file: 'recovery', from: 'at <= now && ', to: '' },
  { harm: 'rubbish that was kept counts as reloads', file: 'recovery', from: ' || !reloads.every(Number.isFinite)', to: '' },
  { harm: 'an error of a browser extension redraws the screen', file: 'recovery', from: '!sources.some((source) => source === origin)', to: 'false' },
];
