// A git repository for one test, with nothing of the machine's own settings.
import { spawnSync } from 'node:child_process';
import { mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { folderWith } from '../../build/support/folder.ts';

export interface Answer {
  readonly code: number | null;
  readonly said: string;
}

export class Repository {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async with(t: TestContext, files: { readonly [path: string]: string | object }): Promise<Repository> {
    const repository = new Repository(await realpath(await folderWith(t, files)));
    repository.git('init', '--quiet');
    return repository;
  }

  git(...args: string[]): Answer {
    const { GIT_DIR, GIT_INDEX_FILE, INIT_CWD, ...env } = process.env;
    const own = { TMPDIR: join(this.folder, '.git'), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.folder, encoding: 'utf8', env: { ...env, ...own } });
    return { code: status, said: stdout + stderr };
  }

  /** Puts the files into the commit that is being made, and writes it. */
  async commit(files: { readonly [path: string]: string | object | null }): Promise<Answer> {
    await this.write(files);
    this.git('add', '--all', '--', ...Object.keys(files));
    return this.git('commit', '--quiet', '--message', 'slides');
  }

  /** Null deletes. */
  async write(files: { readonly [path: string]: string | object | null }): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(join(this.folder, dirname(path)), { recursive: true });
      if (content === null) await rm(join(this.folder, path));
      else await writeFile(join(this.folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
  }
}
