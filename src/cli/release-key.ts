// `npm run release:key -- FILE [--slides DIR]`: a pair of keys, for releases that nobody else can make. The private one goes into FILE,
// which belongs to a safe place; the public one among the slides, where every build finds it.
import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PRIVATE_KEY_VARIABLE, PUBLIC_KEY_FILE } from '../build/signing.ts';
import { contains } from './out-folder.ts';
import { parseOptions } from './parse-options.ts';
import { fromUser, ROOT, slidesFolder } from './project.ts';
import { refuse } from './refuse.ts';

const USAGE = 'Use: npm run release:key -- FILE [--slides DIR]';

/** 1 where a file can't be written, 2 for wrong options. */
export async function main(args: string[]): Promise<number> {
  const [given, ...rest] = args;
  if (given === undefined || given === '' || given.startsWith('-')) return refuse(`The file for the private key is missing. ${USAGE}`);
  const options = parseOptions(rest, ['slides']);
  if (!options.ok) return refuse(options.reason);
  const slides = slidesFolder(options.values.slides);
  const file = fromUser(given);
  const publicFile = join(slides, PUBLIC_KEY_FILE);
  if (!existsSync(slides)) return refuse(`There is no folder ${slides}.`);
  if (contains(slides, file) || contains(ROOT, file) || isInRepository(file)) return refuse(`${file} would be committed with everything else: choose a place outside of the slides and of any git repository.`);
  if (existsSync(publicFile)) return refuse(`${publicFile} is there already: devices would refuse what is signed with another key. Remove it first if that is meant.`);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1', privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
  try {
    await writeFile(file, privateKey, { flag: 'wx', mode: 0o600 });
    await writeFile(publicFile, publicKey, { flag: 'wx' }).catch(async (error: unknown) => {
      await rm(file); // Half a pair is of no use to anybody.
      throw error;
    });
  } catch (error) {
    return refuse(`The keys could not be written: ${String(error instanceof Error ? error.message : error)}`, 1);
  }
  console.log(`The private key is in ${file}: keep it secret, and let ${PRIVATE_KEY_VARIABLE} have its text where releases are built.`);
  console.log(`The public key is in ${publicFile}: commit it with the slides.`);
  return 0;
}

function isInRepository(file: string): boolean {
  const folder = dirname(file);
  return existsSync(join(folder, '.git')) || (folder !== file && isInRepository(folder));
}
