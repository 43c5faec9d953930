// Every row of the torture, in the order in which they run.
import type { Fault } from './fault.ts';
import { badAnswers } from './faults/bad-answers.ts';
import { captivePortal } from './faults/captive-portal.ts';
import { clock } from './faults/clock.ts';
import { diskDamage } from './faults/disk-damage.ts';
import { diskFull } from './faults/disk-full.ts';
import { kill } from './faults/kill.ts';
import { powerCut } from './faults/power-cut.ts';
import { quota } from './faults/quota.ts';
import { sixtyDays } from './faults/sixty-days.ts';
import { skipFive } from './faults/skip-five.ts';
import { storageCalls } from './faults/storage-calls.ts';
import { twoTabs } from './faults/two-tabs.ts';
import { workerScript } from './faults/worker-script.ts';

export const ROWS: readonly Fault[] = [kill, storageCalls, captivePortal, badAnswers, diskDamage, quota, diskFull, powerCut, clock, twoTabs, skipFive, sixtyDays, workerScript];
