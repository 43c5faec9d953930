// Every state that the screen can be in, one after the other on one page: for tests that look at all of them.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { hashOfPin } from '../../../src/core/staff-pin.ts';
import { STAFF_TABLES } from '../../../src/locales/staff-tables.ts';
import { TABLES } from '../../../src/locales/tables.ts';
import { loadTranslation } from '../../../src/services/i18n.ts';
import { useApp, type App } from './app.ts';
import type { Look } from './looks.ts';
import { holdLongTimers, passTime } from './long-timers.ts';
import { arrive } from './screen.ts';
import { SMALL_KIOSK } from './small-kiosk.ts';

export const PIN = '739146';
const SALT = { salt: 'fedcba9876543210fedcba9876543210', iterations: 100_000 };
export const STAFF_OF_KIOSK = { pin: { ...SALT, hash: await hashOfPin(crypto.subtle, PIN, SALT) } };

/** The small kiosk with a door for staff. */
export async function useKioskWithStaff(): Promise<App> {
  const kiosk = { ...SMALL_KIOSK['kiosk.json'] as object, staff: STAFF_OF_KIOSK };
  return useApp({ slides: { ...SMALL_KIOSK, 'kiosk.json': kiosk } });
}

/** With the text size in per cent. */
interface SizedLook extends Look {
  readonly size?: number;
}

/** When what appears has appeared: colours in the middle of it are nobody's. */
async function calm(page: Page): Promise<Page> {
  await page.evaluate(async () => {
    const isFinite = (animation: Animation): boolean => Number.isFinite(Number(animation.effect?.getComputedTiming().endTime));
    const within = (root: Document | ShadowRoot): Animation[] => [...root.getAnimations(), ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : []))];
    await Promise.allSettled(within(document).filter(isFinite).map(({ finished }) => finished));
  });
  return page;
}

/** Yields the name of each state when the screen is in it. */
export async function* eachState(app: App, { locale, theme, size = 100 }: SizedLook, options: BrowserContextOptions = {}): AsyncGenerator<readonly [state: string, page: Page]> {
  const words = await loadTranslation(TABLES, locale);
  const { default: staff } = await STAFF_TABLES[locale]();
  const page = await app.visitor({ reducedMotion: 'reduce', ...options });
  const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: typeof name === 'string' }).first().click();
  const go = async (hash: string, place: Parameters<typeof arrive>[1]): Promise<void> => {
    await page.evaluate((address) => { location.hash = address; }, hash);
    await arrive(page, place);
  };

  await holdLongTimers(page);
  await page.route('**/content/**', (route) => route.abort());
  const query = `?lang=${locale}&theme=${theme}&size=${size}`;
  await page.goto(app.address(query));
  await page.getByRole('button', { name: words('start.retry') }).waitFor();
  yield ['nothing to show', await calm(page)];
  await page.unroute('**/content/**');

  await page.goto(app.address(query));
  await arrive(page, { state: 'attract', offline: 'ready' });
  await page.locator('attract-slide[seen]').waitFor();
  yield ['attract', await calm(page)];
  await page.keyboard.press('Enter');
  await arrive(page, { state: 'menu' });
  yield ['greeting', await calm(page)];
  await go('#/1/', { state: 'menu' });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  yield ['section', await calm(page)];
  await go('#/9.9', { state: 'menu' });
  await page.getByRole('alert').waitFor();
  yield ['notice', await calm(page)];
  await go('#/1/2', { state: 'deck', slide: '2' });
  yield ['slide', await calm(page)];
  await press(words('comfort.title'));
  await page.locator('comfort-panel').waitFor();
  yield ['comfort', await calm(page)];
  await page.keyboard.press('Escape');
  await page.locator('comfort-panel').waitFor({ state: 'detached' });
  await go('#/1/long/2', { slide: 'long', page: '2' });
  yield ['second page', await calm(page)];
  await go('#/1/last', { slide: 'last' });
  await page.keyboard.press('PageDown');
  await page.locator('korme-way-on').getByRole('heading').waitFor();
  yield ['way on', await calm(page)];
  await go('#/1.2', { slide: 'russian' });
  yield ['another language', await calm(page)];
  await go('#/1.1/picture', { slide: 'picture' });
  await press(new RegExp(`^${words('image.enlarge')}`));
  await page.locator('picture-zoom').waitFor({ state: 'attached' });
  yield ['enlarged', await calm(page)];
  await page.keyboard.press('Escape');
  await page.locator('picture-zoom').waitFor({ state: 'detached' });
  await go('#/1.1/map', { slide: 'map' });
  await press(/Астана|Astana/);
  await page.getByText(/он екі|двенадцать/).first().waitFor();
  yield ['region', await calm(page)];
  await page.keyboard.press('Escape');
  if (await page.getByRole('button', { name: words('comfort.reach') }).isVisible()) { // A phone is in the hand.
    await press(words('comfort.reach'));
    await page.locator('korme-app[reach]').waitFor();
    yield ['reach, slide', await calm(page)];
    await go('#/1/', { state: 'menu' });
    yield ['reach, section', await calm(page)];
  }
  await passTime(page, 151);
  await page.getByRole('alertdialog').waitFor();
  yield ['asking', await calm(page)];
  await page.keyboard.press('Enter');
  await page.locator('korme-still-here').waitFor({ state: 'detached' });

  await page.keyboard.press('Control+Alt+Shift+KeyK');
  await page.locator('pin-pad').waitFor();
  await page.keyboard.type('1111');
  await page.keyboard.press('Enter');
  await page.locator('pin-pad .said.bad').waitFor();
  yield ['staff, wrong PIN', await calm(page)];
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await page.locator('staff-panel dd').first().waitFor();
  yield ['staff, panel', await calm(page)];
  await press(staff.settings.calibrate);
  await page.locator('card-ruler').waitFor();
  yield ['staff, card', await calm(page)];
  await page.keyboard.press('Escape');
  await press(staff.settings.identify);
  await page.locator('device-number').waitFor({ state: 'attached' });
  yield ['staff, number', await calm(page)];
}
