// A device: a browser whose profile lies on a disk, as that of a kiosk does. It is started anew for each visit.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import type { Browser } from '../../test/support/browser.ts';

/** ms. The whole of a large kiosk is stored in less. */
const PATIENCE = 300_000;

export class Device {
  readonly #launch: Browser;
  readonly profile: string;

  private constructor(launch: Browser, profile: string) {
    this.#launch = launch;
    this.profile = profile;
  }

  /** One that has never been started; it is gone afterwards. */
  static async use<T>(launch: Browser, work: (device: Device) => Promise<T>): Promise<T> {
    const profile = await mkdtemp(join(tmpdir(), 'korme-device-'));
    try {
      return await work(new Device(launch, profile));
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  async visit<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const context = await chromium.launchPersistentContext(this.profile, { ...this.#launch, viewport: { width: 1920, height: 1080 } });
    context.setDefaultTimeout(PATIENCE);
    try {
      return await work(await context.newPage());
    } finally {
      await context.close();
    }
  }
}

/** Resolves when all that is shown is stored. */
export async function stored(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('korme-app')?.getAttribute('offline') === 'ready');
}
