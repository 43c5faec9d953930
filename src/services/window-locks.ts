// Several windows of one device share its store: each says which release it shows, so that none takes it from another.
import type { Clock } from '../core/clock.ts';
import { inTime } from './in-time.ts';

export interface Windows {
  /** This window shows the release of that manifest, and no other one any more. */
  show(hash: string): void;
  /** Does another window show another release? Where the browser does not tell, none does. */
  differ(hash: string): Promise<boolean>;
}

/** ms. */
const PATIENCE = 3_000;

/** @param base the address of the app's folder. */
export function createWindows(base: string, clock: Clock): Windows {
  const prefix = `korme-shows ${base} `;
  const locks = (navigator as Partial<Navigator>).locks;
  let release = (): void => undefined;
  return {
    show(hash) {
      release();
      const held = new Promise<void>((resolve) => { release = resolve; });
      locks?.request(prefix + hash, { mode: 'shared' }, () => held).catch(() => undefined);
    },

    async differ(hash) {
      const { held = [] } = await inTime(clock, PATIENCE, Promise.resolve(locks?.query()), undefined) ?? {};
      return held.some(({ name = '' }) => name.startsWith(prefix) && name !== prefix + hash);
    },
  };
}
