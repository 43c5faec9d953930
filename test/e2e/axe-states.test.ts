// No state that the screen can be in has a fault that axe can find; `npm run test:axe` takes every language with every theme.
import assert from 'node:assert/strict';
import test from 'node:test';
import { axeFindings } from './support/axe.ts';
import { LOOKS } from './support/looks.ts';
import { eachState, useKioskWithStaff } from './support/states.ts';

const app = await useKioskWithStaff();

for (const { locale, theme } of LOOKS) {
  test(`every state of the screen is accessible (${theme}, ${locale})`, async () => {
    const said: string[] = [];
    let states = 0;
    for await (const [state, page] of eachState(app, { locale, theme })) {
      states += 1;
      const found = await axeFindings(page);
      if (found) said.push(`${state}: ${found}`);
    }
    assert.deepEqual(said, []);
    assert.equal(states, 19);
  });
}
