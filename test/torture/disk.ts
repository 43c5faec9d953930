// A disk whose power can be cut: an ext4 in a file. Whatever has not been flushed by then is lost, as the file system itself has it for its own tests.
import { spawnSync } from 'node:child_process';
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './waiting.ts';

/** Bytes. A profile takes a tenth of it. */
const SIZE = 192 * 1024 * 1024;
/** ms */
const BUSY = 10_000;
/** `ordered` is what ext4 does by itself: names are written down soon (here each second), what is added to the files up to half a minute later. `journal` writes all down in the order in which it happened. */
export const MODES = ['ordered', 'journal'] as const;
export type Mode = (typeof MODES)[number];
/** Ends a file system at once, its journal as it lies on the disk (FS_IOC_SHUTDOWN without a flush of the log, linux/fs.h). */
const SHUTDOWN = 'open(F, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl(F, 0x8004587d, $how) or die $!';

export class Disk {
  readonly #image: string;
  readonly #mode: Mode;
  /** Where it is mounted. */
  readonly folder: string;

  private constructor(folder: string, mode: Mode) {
    this.#image = `${folder}.ext4`;
    this.#mode = mode;
    this.folder = folder;
  }

  /** An empty one; null where this machine makes none: it takes root, loop devices, mkfs.ext4 and perl. */
  static async make(place: string, mode: Mode): Promise<Disk | null> {
    const disk = new Disk(place, mode);
    await mkdir(place, { recursive: true });
    await writeFile(disk.#image, '');
    await truncate(disk.#image, SIZE);
    if (spawnSync('mkfs.ext4', ['-q', '-F', disk.#image]).status !== 0) return null;
    if (disk.mount()) return disk;
    await disk.remove();
    return null;
  }

  mount(): boolean {
    return spawnSync('mount', ['-o', `loop,commit=1,data=${this.#mode}`, this.#image, this.folder]).status === 0;
  }

  /** Everything that was written so far is on the disk. */
  flush(): void {
    run('sync', ['--file-system', this.folder]);
  }

  /** From now on nothing comes to the disk any more. */
  cut(): void {
    run('perl', ['-e', SHUTDOWN, this.folder]);
  }

  /** Whatever still holds it lets go within a moment. */
  async unmount(): Promise<void> {
    const isDone = await until(() => Promise.resolve(spawnSync('umount', [this.folder]).status === 0 ? true : null), BUSY);
    if (!isDone) throw new Error('The disk can not be unmounted.');
  }

  async remove(): Promise<void> {
    spawnSync('umount', ['--lazy', this.folder]);
    await rm(this.#image, { force: true });
  }
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

export function profileOn(disk: Disk): string {
  return join(disk.folder, 'profile');
}
