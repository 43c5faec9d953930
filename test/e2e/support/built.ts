// The real build, once for all end-to-end tests; the content is packed into a copy of it for each file of tests.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildShell, buildWorker } from '../../../src/build/build-app.ts';
import { pack } from '../../../src/build/pack.ts';
import { readSource } from '../../../src/build/read-source.ts';
import { writeRelease } from '../../../src/build/write-release.ts';
import { PUBLIC } from '../../../src/cli/project.ts';
import type { Pointer } from '../../../src/core/release.ts';

/** Names the folder of a shell that was built before, so that a run with many files builds it once. */
export const SHELL_VARIABLE = 'KORME_TEST_SHELL';

/** The app and its service worker, without content; the caller removes the folder. */
export async function buildTestShell(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'korme-shell-'));
  await buildShell(folder);
  await buildWorker(folder);
  return folder;
}

/** A shell of one's own, which slides may be put into; the caller removes the folder. */
export async function buildKiosk(): Promise<string> {
  const given = process.env[SHELL_VARIABLE];
  if (given === undefined) return buildTestShell();
  const folder = await mkdtemp(join(tmpdir(), 'korme-kiosk-'));
  await cp(given, folder, { recursive: true });
  return folder;
}

/**
 * Packs slides into a built kiosk.
 * @param seal signs the pointer.
 */
export async function putSlides(slides: string, folder: string, seal?: (pointer: Pointer) => Pointer): Promise<void> {
  await writeRelease(await pack(await readSource(slides, PUBLIC), Math.floor(Date.now() / 1000), seal), folder);
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
