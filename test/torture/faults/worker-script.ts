// sw.js comes as something else: the app that is there stays, with its worker, and the newer one comes when it can.
import { holds, type Fault } from '../fault.ts';
import { judgeRelease, judgeScreen } from '../judge.ts';
import { WORKER_MISBEHAVIOURS, type Misbehaviour } from '../misbehaviour.ts';
import { beforeUpdate, begin, comesRight } from '../scenes.ts';

const TIMES = 20;

/** `update/KIND/TURN`; at a first visit the kiosk must show its slides without a worker. */
export const workerScript: Fault = {
  name: 'worker-script',

  cases(form, random) {
    const all = WORKER_MISBEHAVIOURS.flatMap((kind) => Array.from({ length: TIMES }, (_, turn) => `${turn % 4 === 3 ? 'first' : 'update'}/${kind}/${turn + 1}`));
    return form === 'long' ? all : random.some(all, 3);
  },

  async run(name, bench, random) {
    const [scene, kind] = name.split('/') as [string, Misbehaviour];
    const page = scene === 'first' ? (await begin('first', bench)).page : await beforeUpdate(bench);
    bench.server.misbehave(kind, (asked) => asked === '/sw.js');
    if (scene === 'first') {
      await judgeRelease(page, bench.server.url, [2]);
    } else {
      await bench.pass(page, 300 + random.below(1_500));
      const { shell } = await judgeScreen(page);
      holds(shell === '1', `the app ${shell} has come without its worker`);
      await bench.server.disconnect();
      await judgeRelease(page, bench.server.url, [1, 2]);
    }
    await comesRight(page, bench);
  },
};
