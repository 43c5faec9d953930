import { assert } from 'chai';
import { html } from 'lit';
import type { DeviceSettings } from '../../src/core/staff-device.ts';
import type { CardRuler } from '../../src/elements/card-ruler.ts';
import '../../src/elements/card-ruler.ts';
import words from '../../src/locales/staff-ru.ts';
import { assertAccessible } from '../support/axe.ts';
import { fixture } from '../support/fixture.ts';

interface Asked {
  readonly element: CardRuler;
  readonly settings: Partial<DeviceSettings>[];
  readonly screens: string[];
}

async function ruler(mm: number | null): Promise<Asked> {
  const { element } = await fixture<CardRuler>(html`<card-ruler .mm=${mm} .words=${words}></card-ruler>`);
  const settings: Partial<DeviceSettings>[] = [];
  const screens: string[] = [];
  element.addEventListener('device-settings-request', (request) => { settings.push(request.settings); });
  element.addEventListener('staff-screen-request', ({ screen }) => { screens.push(screen); });
  return { element, settings, screens };
}

/** Of the drawn card, px: the longer side and the shorter one. */
function sides(element: CardRuler): number[] {
  const { width, height } = element.renderRoot.querySelector('.card')!.getBoundingClientRect();
  return [width, height].sort((a, b) => b - a);
}

const press = async (element: CardRuler, name: string): Promise<void> => {
  element.renderRoot.querySelector<HTMLButtonElement>(`button.${name}`)!.click();
  await element.updateComplete;
};

describe('card-ruler', () => {
  it('draws a card of the shape of a real one, as large as it was made before', async () => {
    const { element } = await ruler(3);
    const [long = 0, short = 0] = sides(element);
    assert.closeTo(long, 257, 0.1);
    assert.closeTo(long / short, 85.6 / 53.98, 0.01);
  });

  it('becomes larger and smaller by two buttons and by dragging, and tells the millimetre', async () => {
    const { element, settings, screens } = await ruler(3);
    await press(element, 'larger');
    await press(element, 'larger');
    await press(element, 'smaller');
    assert.closeTo(sides(element)[0]!, 258, 0.1);
    const slider = element.renderRoot.querySelector('input')!;
    slider.value = '342';
    slider.dispatchEvent(new Event('input'));
    await element.updateComplete;
    assert.closeTo(sides(element)[0]!, 342, 0.1);
    await press(element, 'primary');
    assert.closeTo(settings[0]!.mm!, 3.995, 0.001);
    assert.deepEqual(screens, ['panel']);
  });

  it('forgets, and changes nothing where it is left', async () => {
    const { element, settings, screens } = await ruler(3);
    await press(element, 'cancel');
    assert.deepEqual(settings, []);
    await press(element, 'forget');
    assert.deepEqual([settings, screens], [[{ mm: null }], ['panel', 'panel']]);
  });

  it('has room on the screen, however it was set', async () => {
    const { element } = await ruler(12);
    assert.isAtMost(sides(element)[0]!, Math.max(innerWidth, innerHeight));
  });

  it('is accessible', async () => {
    await assertAccessible((await ruler(null)).element);
  });
});
