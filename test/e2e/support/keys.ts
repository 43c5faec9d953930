// Keys as another keyboard layout sends them: the same place (`code`), another letter (`key`).
import type { Page } from 'playwright-core';

export async function pressOnCyrillicLayout(page: Page, code: string, letter: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key: letter, text: letter });
  await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key: letter });
  await browser.detach();
}
