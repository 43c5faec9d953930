// `npm run release:export -- DIR [--slides DIR]`: the whole kiosk with a list of checksums, for a stick that is carried to where no
// network is. It is read back before anyone takes it away.
import { existsSync } from 'node:fs';
import { copyFile, glob, mkdir, open, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CHECKSUMS, damagedFiles, hashOf, writeChecksums } from '../build/checksums.ts';
import { PRIVATE_KEY_VARIABLE, readSigning } from '../build/signing.ts';
import { assemble, readSlides } from './assemble.ts';
import { exportFolderObstacle, KIOSK, READ_ME, READ_ME_TEXT } from './export-folder.ts';
import { publicFolderObstacle } from './out-folder.ts';
import { parseOptions } from './parse-options.ts';
import { fromUser, PUBLIC, slidesFolder } from './project.ts';
import { refuse } from './refuse.ts';
import { reportSource } from './report-source.ts';
import { freshStartFolder } from './start-folder.ts';
import { count, size, step } from './step.ts';

const USAGE = 'Use: npm run release:export -- DIR [--slides DIR]';

/** 1 for broken decks, half a pair of keys, or a stick that does not keep what is written, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const [given, ...rest] = args;
  if (given === undefined || given === '' || given.startsWith('-')) return refuse(`The folder for the release is missing. ${USAGE}`);
  const options = parseOptions(rest, ['slides']);
  if (!options.ok) return refuse(options.reason);
  const slides = slidesFolder(options.values.slides);
  const folder = fromUser(given);
  if (!existsSync(slides)) return refuse(`There is no folder ${slides}.`);
  const obstacle = publicFolderObstacle(PUBLIC) ?? await exportFolderObstacle(folder, slides);
  if (obstacle) return refuse(obstacle);

  const signed = await readSigning(slides, process.env[PRIVATE_KEY_VARIABLE]);
  if (!signed.ok) return refuse(`Nothing was exported: ${signed.reason}`, 1);

  const source = await readSlides(slides);
  const errors = reportSource(source, slides);
  if (errors > 0) return refuse(`Nothing was exported, because of ${count(errors, 'error')}: mend what is named above.`, 1);
  const built = await freshStartFolder();
  try {
    await assemble(source, slides, built, signed.signing);
    return await exportTo(folder, built);
  } finally {
    await rm(built, { recursive: true, force: true });
  }
}

async function exportTo(folder: string, built: string): Promise<number> {
  const paths = await listed(built);
  await mkdir(folder, { recursive: true });
  await rm(join(folder, CHECKSUMS), { force: true });
  await rm(join(folder, KIOSK), { recursive: true, force: true });
  const needed = (await Promise.all(paths.map((path) => stat(join(built, path))))).reduce((sum, facts) => sum + facts.size, 0);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < needed) return refuse(`${folder} has room for ${size(bavail * bsize)}, and the release has ${size(needed)}.`, 1);

  const sums = await step('Release written', async () => {
    const written = new Map<string, string>();
    await mkdir(join(folder, KIOSK));
    await writeFile(join(folder, READ_ME), READ_ME_TEXT);
    for (const path of paths) {
      const target = join(folder, KIOSK, path);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(join(built, path), target);
      await settle(target);
      written.set(`${KIOSK}/${path}`, await hashOf(join(built, path)) ?? '');
    }
    return written;
  }, (written) => `${count(written.size, 'file')}, ${size(needed)}`);
  const damaged = await step('Release read back', () => damagedFiles(folder, sums), (found) => found.length === 0 ? 'every byte is there' : `${count(found.length, 'file')} damaged`);
  for (const path of damaged) console.error(`${path} is not what was written.`);
  if (damaged.length > 0) return refuse(`The release in ${folder} can not be used: try another stick.`, 1);
  await writeFile(join(folder, CHECKSUMS), writeChecksums(sums)); // Last: without it the folder is no release.
  await settle(join(folder, CHECKSUMS));
  console.log(`The release is in ${folder}`);
  return 0;
}

async function listed(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const entry of glob('**/*', { cwd: folder, withFileTypes: true })) {
    if (entry.isFile()) paths.push(join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'));
  }
  return paths.sort();
}

/** On the stick itself, and not only in the memory of the system. */
async function settle(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}
