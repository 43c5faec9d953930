// What no page of Körme may ever do, noticed while it does it.
import type { BrowserContext } from 'playwright-core';

/** What a script calls that should never have run, see injection.test.ts. */
const ALARM = 'pwned';

/** What an error says that a test throws itself, to see what becomes of it. */
export const ON_PURPOSE = 'broken on purpose';

/** @param faults is added to. */
export async function watch(context: BrowserContext, faults: string[]): Promise<void> {
  let origin: string | null = null;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http')) return;
    origin ??= url.origin;
    if (url.origin !== origin) faults.push(`asks another origin: ${url.href}`);
    if (url.href.includes(ALARM)) faults.push(`asks for what a deck made up: ${url.href}`);
  });
  context.on('weberror', (failure) => {
    const thrown = String(failure.error());
    if (!thrown.includes(ON_PURPOSE)) faults.push(`throws: ${thrown}`);
  });
  context.on('dialog', (dialog) => {
    faults.push(`opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) faults.push(`breaks its policy: ${message.text()}`);
  });
  await context.exposeFunction(ALARM, (...words: unknown[]) => {
    faults.push(`runs a script out of a deck: ${words.join(' ')}`);
  });
}
