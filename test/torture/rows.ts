// Every row of the torture, in the order in which they run.
import type { Fault } from './fault.ts';
import { badAnswers } from './faults/bad-answers.ts';
import { captivePortal } from './faults/captive-portal.ts';
import { diskDamage } from './faults/disk-damage.ts';
import { kill } from './faults/kill.ts';
import { storageCalls } from './faults/storage-calls.ts';
import { workerScript } from './faults/worker-script.ts';

export const ROWS: readonly Fault[] = [captivePortal, badAnswers, storageCalls, kill, diskDamage, workerScript];
