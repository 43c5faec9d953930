// Every other way in which a file does not come as it is: none is accepted, and each is asked for again, later and later.
import { holds, type Fault } from '../fault.ts';
import { judgeScreen, judgeStore } from '../judge.ts';
import { MISBEHAVIOURS, type Misbehaviour } from '../misbehaviour.ts';
import { beforeUpdate, begin, comesRight } from '../scenes.ts';

const KINDS = MISBEHAVIOURS.filter((kind) => kind !== 'portal');
/** In the quarter of an hour that passes. More would be a host that is hammered; with nothing to show the kiosk looks every 15 seconds or so. */
const MOST: Readonly<Record<string, number>> = { update: 60, first: 150 };

/** The start page that leads to itself: a browser follows so often before it gives one attempt up. */
const LOOP = 21;

/** `update/KIND/PATH`, `first/KIND/PATH`. */
export const badAnswers: Fault = {
  name: 'bad-answers',
  async cases(form, random, bench) {
    const paths = [...(await bench.sites.at(2, 2)).hashes.keys()].sort();
    const content = paths.filter((path) => path.startsWith('/content/') && !path.endsWith('.webp'));
    if (form === 'short') return [...random.some(KINDS, 6).map((kind, index) => `${index % 4 === 0 ? 'first' : 'update'}/${kind}${random.pick(index % 3 === 0 ? paths : content)}`), ...await this.proof?.(bench) ?? []];
    return KINDS.flatMap((kind) => paths.flatMap((path) => [`first/${kind}${path}`, `update/${kind}${path}`]));
  },

  /** Half a drawing, which is as long as it says, or says nothing of it. */
  async proof({ sites }) {
    const drawing = [...(await sites.at(2, 2)).hashes.keys()].find((path) => path.startsWith('/content/') && path.endsWith('.svg')) ?? '';
    return [`update/short${drawing}`, `update/shorter-length${drawing}`];
  },

  async run(name, bench) {
    const [scene, kind = '', ...rest] = name.split('/');
    const path = `/${rest.join('/')}`;
    const page = scene === 'first' ? (await begin('first', bench)).page : await beforeUpdate(bench);
    bench.server.forget();
    bench.server.misbehave(kind as Misbehaviour, (asked) => asked === path);
    if (scene === 'first') await page.goto(bench.address(bench.menu), { waitUntil: 'commit', timeout: 2_000 }).catch(() => undefined);
    const isBlank = scene === 'first' && kind === 'stall' && path === '/index.html'; // A page that is on its way for ever has no minutes that could pass.
    if (isBlank) await page.goto('about:blank'); // As somebody would who loads it anew: the answer that never came is given up.
    else await bench.pass(page, 900);
    const loops = kind === 'redirect-home' && path === '/index.html';
    const asked = bench.server.count(path) / (loops ? LOOP : 1);
    holds(asked <= (MOST[scene ?? ''] ?? 0), `${path} was asked for ${asked} times in a quarter of an hour`);
    const tries = Math.max(asked, bench.vain(path));
    if (scene === 'update') await judgeScreen(page);
    if (path !== '/index.html') await judgeStore(page, await bench.sites.all());
    await comesRight(page, bench);
    if (path.startsWith('/assets/') && path.endsWith('.js')) {
      const type = await page.evaluate(async (script) => (await fetch(script)).headers.get('content-type'), path);
      holds(type?.includes('javascript') === true, `${path} is given to the page as ${type}, which no script may be`);
    }
    const isNeeded = path.startsWith('/content/') && (await judgeStore(page, await bench.sites.all())).right.includes(path);
    if (isNeeded && kind !== 'wrong-type' && kind !== 'drip') holds(tries >= 2, `${path} was asked for ${tries} times only in a quarter of an hour`);
  },
};
