import { assert } from 'chai';
import { systemClock } from '../../src/services/clock.ts';
import { createRehearsal, type RehearsalFault } from '../../src/services/rehearsal.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { PICTURE } from '../support/sample.ts';

const film = new URL('../../slides/2.2/morning.mp4', import.meta.url).href;
const file = (hash: string, type: string): { hash: string; type: string; size: number } => ({ hash, type, size: 1 });
const signal = new AbortController().signal;

function rehearse(files: readonly ReturnType<typeof file>[], clock = systemClock): Promise<readonly RehearsalFault[]> {
  return createRehearsal({ network: { address: ({ hash }) => hash }, clock, idle: async () => undefined, draw: async () => 'shown' })(files, [], signal);
}

describe('rehearsal', () => {
  it('has nothing to say of a picture that can be decoded, of a film that gives a frame and of what is neither', async () => {
    assert.deepEqual(await rehearse([file(PICTURE, 'png'), file(film, 'mp4'), file('nowhere', 'json')]), []);
  });

  it('names the picture and the film that can not be decoded', async () => {
    const broken = file('data:image/png;base64,AAAA', 'png');
    const noFilm = file(URL.createObjectURL(new Blob(['no film'], { type: 'video/mp4' })), 'mp4');
    assert.deepEqual(await rehearse([broken, file(PICTURE, 'png'), noFilm]), [{ what: `${broken.hash}.png`, reason: 'undecodable' }, { what: `${noFilm.hash}.mp4`, reason: 'unplayable' }]);
  });

  it('waits for nothing without end', async () => {
    const clock = new ManualClock();
    const slow = file(URL.createObjectURL(new Blob()), 'mp4');
    Object.defineProperty(HTMLVideoElement.prototype, 'addEventListener', { configurable: true, value: () => undefined });
    const faults = rehearse([slow], clock);
    await clock.advance(20_000);
    assert.deepEqual(await faults, [{ what: `${slow.hash}.mp4`, reason: 'slow' }]);
    Reflect.deleteProperty(HTMLVideoElement.prototype, 'addEventListener');
  });
});
