// What lies on the host at different times: an app with a release, each in a folder of its own, as a deployment leaves it.
import { createHash } from 'node:crypto';
import { cp, glob, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putSlides } from '../e2e/support/built.ts';
import { writeSlides } from '../e2e/support/slides-folder.ts';
import { filesOfRelease } from './releases.ts';
import { buildNumbered } from './shells.ts';

export interface Site {
  readonly folder: string;
  readonly release: number;
  readonly shell: number;
  /** Every file by its path: '/index.html', '/content/….json'. */
  readonly hashes: ReadonlyMap<string, string>;
}

export class Sites {
  readonly #verifies: boolean;
  readonly #shells = new Map<number, Promise<string>>();
  readonly #sites = new Map<string, Promise<Site>>();
  #folder: Promise<string> | null = null;

  constructor(verifies: boolean) {
    this.#verifies = verifies;
  }

  /** @param edition The same release published again is another edition of it. */
  at(release: number, shell = 1, edition = 1): Promise<Site> {
    return kept(this.#sites, `${release}-${shell}-${edition}`, () => this.#make(release, shell, edition));
  }

  /** Every site that was there so far. */
  all(): Promise<Site[]> {
    return Promise.all(this.#sites.values());
  }

  async remove(): Promise<void> {
    if (this.#folder) await rm(await this.#folder, { recursive: true, force: true });
  }

  async #make(release: number, shell: number, edition: number): Promise<Site> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'korme-torture-sites-'));
    const root = await this.#folder;
    const app = await kept(this.#shells, shell, async () => {
      const built = join(root, `shell-${shell}`);
      await buildNumbered(built, shell, this.#verifies);
      return built;
    });
    const folder = join(root, `${release}-${shell}-${edition}`);
    await cp(app, folder, { recursive: true });
    const slides = await writeSlides(await filesOfRelease(release));
    await putSlides(slides, folder);
    await rm(slides, { recursive: true });
    return { folder, release, shell, hashes: await hashesOf(folder) };
  }
}

async function hashesOf(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for await (const name of glob('**/*', { cwd: folder })) {
    const file = join(folder, name);
    if (!(await stat(file)).isFile()) continue;
    hashes.set(`/${name.replaceAll('\\', '/')}`, createHash('sha256').update(await readFile(file)).digest('hex'));
  }
  return hashes;
}

function kept<K, V>(map: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = map.get(key);
  if (known) return known;
  const made = make();
  map.set(key, made);
  return made;
}
