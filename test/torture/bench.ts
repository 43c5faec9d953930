// The place where a case is tried: a host of its own, sites to deploy, and browsers whose profiles outlive them.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { holdLongTimers } from '../e2e/support/long-timers.ts';
import { at } from '../e2e/support/screen.ts';
import { Chromium } from './chromium.ts';
import { failCalls, HELD_PATH, type FailingCall } from './in-page/failing-calls.ts';
import { shiftDate } from './in-page/shifted-date.ts';
import { glimpse, judgeScreen } from './judge.ts';
import { pass, passUntil } from './waiting.ts';
import { TortureServer } from './server.ts';
import type { Site, Sites } from './sites.ts';

/** Seconds after which a kiosk looks at its host again. */
const LOOK = 300;
/** Faults of pages that are told. */
const HEARD = 6;

export interface Window {
  readonly chromium: Chromium;
  /** Nothing is opened in it yet. */
  readonly page: Page;
}

export class Bench {
  readonly server = new TortureServer();
  readonly sites: Sites;
  /** One screen that is free for what is new: the menu, with nobody there. */
  readonly menu = '?lang=ru&attract=off';
  #folder = '';
  #site: Site | null = null;
  #filled: Promise<string> | null = null;
  #count = 0;
  #shift = 0;
  #open: Chromium[] = [];
  /** What went wrong in the pages, last. */
  #faults: string[] = [];
  /** Fetches of the kiosk that came to nothing, by their paths. */
  readonly #vain = new Map<string, number>();

  constructor(sites: Sites) {
    this.sites = sites;
  }

  async start(): Promise<void> {
    this.#folder = await mkdtemp(join(tmpdir(), 'korme-torture-'));
    await this.deploy(1);
    await this.server.connect();
  }

  async end(): Promise<void> {
    await this.clear();
    await this.server.disconnect();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Before each case: the host is well and has the first release, and no browser is open. */
  async clear(): Promise<void> {
    await this.killAll();
    await rm(join(this.#folder, 'profiles'), { recursive: true, force: true });
    this.#shift = 0;
    this.#faults = [];
    this.#vain.clear();
    this.server.mend();
    this.server.forget();
    await this.deploy(1);
    await this.server.connect();
  }

  async killAll(): Promise<void> {
    await Promise.all(this.#open.splice(0).map((chromium) => chromium.kill()));
  }

  async deploy(release: number, shell = 1, edition = 1): Promise<void> {
    this.#site = await this.sites.at(release, shell, edition);
    await this.server.deploy(this.#site);
  }

  /** What the host has now. */
  get site(): Site {
    if (!this.#site) throw new Error('Nothing is deployed.');
    return this.#site;
  }

  /** The one that was opened last. */
  get browser(): Chromium {
    const chromium = this.#open.at(-1);
    if (!chromium) throw new Error('No browser is open.');
    return chromium;
  }

  /** Pages that are made from now on believe that it is so many ms later. */
  set shift(ms: number) {
    this.#shift = ms;
  }

  address(path: string): string {
    return new URL(path, this.server.url).href;
  }

  /** A profile of a browser that has never been started. */
  emptyProfile(): string {
    this.#count += 1;
    return join(this.#folder, 'profiles', String(this.#count));
  }

  /** A profile of a kiosk that keeps the first release whole. The host has it, and is well. */
  async filledProfile(): Promise<string> {
    this.#filled ??= this.#fill();
    const profile = this.emptyProfile();
    await cp(await this.#filled, profile, { recursive: true });
    return profile;
  }

  /** @param failing What is to go wrong in the page. */
  async open(profile: string, failing?: FailingCall): Promise<Window> {
    const chromium = await Chromium.start(profile);
    this.#open.push(chromium);
    return { chromium, page: await this.page(chromium, failing) };
  }

  async page({ context }: Chromium, failing?: FailingCall): Promise<Page> {
    const page = await context.newPage();
    this.#listen(page);
    await holdLongTimers(page);
    await page.addInitScript(shiftDate, this.#shift);
    await page.addInitScript(() => { Math.random = () => 0.5; }); // It looks at the host after five minutes, not about five.
    if (failing) await page.addInitScript(`(${failCalls.toString()})(${JSON.stringify(failing)}, ${JSON.stringify(HELD_PATH)})`);
    return page;
  }

  /** Lets minutes pass; what a look at the host sets going is done before the next one. */
  async pass(page: Page, seconds: number): Promise<void> {
    for (let passed = 0; passed < seconds; passed += LOOK) {
      await pass(page, Math.min(LOOK, seconds - passed));
      await this.server.quiet();
    }
  }

  /** Lets minutes pass until a file has been asked for, and what follows from it is done; a screen may have no need of it. */
  async passUntilAsked(page: Page, path: string, seconds: number): Promise<void> {
    const turns = Math.ceil(seconds / LOOK) + 2;
    for (let turn = 0; turn < turns && (turn * LOOK < seconds || this.server.count(path) === 0); turn += 1) await this.pass(page, LOOK);
    await this.server.quiet();
  }

  /** The menu of what the host has is on the screen, in the app that it has, and all of it is stored. */
  async ready(page: Page, seconds?: number): Promise<void> {
    const { release, shell } = this.site;
    await passUntil(page, `release ${release} in the app ${shell}, ready for a time without a network`, async () => {
      if ((await at(page)).offline !== 'ready') return false;
      const screen = await judgeScreen(page);
      return screen.release === release && screen.shell === String(shell);
    }, seconds);
  }

  /** What is on the screen of the browser that was opened last, in a line. */
  async glimpse(): Promise<string> {
    const page = this.#open.at(-1)?.context.pages().at(-1);
    return page ? `${await glimpse(page)}${this.#faults.length > 0 ? `; heard: ${this.#faults.join(', ')}` : ''}` : 'nothing';
  }

  /** How often the kiosk fetched a file in vain; of those that a browser lets wait for one that gets no answer, the host knows nothing. */
  vain(path: string): number {
    return this.#vain.get(path) ?? 0;
  }

  #listen(page: Page): void {
    const hear = (words: string): void => { this.#faults = [...this.#faults.slice(1 - HEARD), words.slice(0, 120)]; };
    page.on('requestfailed', (request) => {
      const { pathname } = new URL(request.url());
      if (request.resourceType() === 'fetch') this.#vain.set(pathname, this.vain(pathname) + 1);
      hear(`${request.failure()?.errorText ?? ''} ${pathname}`);
    });
    page.on('pageerror', ({ message }) => { hear(message); });
    page.on('console', (message) => { if (message.type() === 'error') hear(message.text()); });
  }

  async #fill(): Promise<string> {
    const profile = join(this.#folder, 'filled');
    const { chromium, page } = await this.open(profile);
    await page.goto(this.address(this.menu));
    await this.ready(page);
    await chromium.close();
    return profile;
  }
}
