// Puts a whole kiosk into a folder: the built app, its service worker, and the slides packed into a release.
import { buildShell, buildWorker } from '../build/build-app.ts';
import { pack } from '../build/pack.ts';
import { forgetPictures } from '../build/picture-cache.ts';
import { readSource } from '../build/read-source.ts';
import { sequenceOf } from '../build/sequence.ts';
import type { Signing } from '../build/signing.ts';
import type { Source } from '../build/source.ts';
import { writeRelease } from '../build/write-release.ts';
import { PUBLIC } from './project.ts';
import { count, size, step } from './step.ts';

export function readSlides(folder: string): Promise<Source> {
  return step('Slides read', () => readSource(folder, PUBLIC), ({ decks, broken }) =>
    count(decks.length, 'deck') + (broken.length > 0 ? `, ${broken.length} broken` : ''));
}

/**
 * @param slides the folder that the source was read from.
 * @param folder is emptied first.
 * @param signing null for an app that takes any release.
 */
export async function assemble(source: Source, slides: string, folder: string, signing: Signing | null): Promise<void> {
  await step('App built', () => buildShell(folder, [], signing?.key ?? null), () => 'ready');
  await step('Service worker built', () => buildWorker(folder), () => 'ready');
  await putContent(source, slides, folder, signing);
}

/** The slides alone: whatever else is in the folder stays, and so does the content of the release before. */
export async function putContent(source: Source, slides: string, folder: string, signing: Signing | null): Promise<void> {
  await step('Slides packed', async () => {
    const release = await pack(source, await sequenceOf(slides), signing?.seal);
    await writeRelease(release, folder);
    await forgetPictures();
    return release;
  }, ({ files, size: bytes }) => `${count(files.size, 'file')}, ${size(bytes)}`);
}
