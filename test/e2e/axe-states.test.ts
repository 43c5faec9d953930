// Every state that the screen can be in, in every language and theme, has no fault that axe can find.
import assert from 'node:assert/strict';
import test from 'node:test';
import { LOCALES } from '../../src/core/locale.ts';
import { THEMES } from '../../src/core/theme.ts';
import { axeFindings } from './support/axe.ts';
import { eachState, useKioskWithStaff } from './support/states.ts';

const app = await useKioskWithStaff();

for (const theme of THEMES) {
  for (const locale of LOCALES) {
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
}
