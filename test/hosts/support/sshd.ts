// A server that is reached by ssh, with a key of its own and one that it lets in.
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { OwnProcess, programOnPath } from '../../engines/own-process.ts';
import { freePort } from './host.ts';

export interface SshServer {
  /** `USER@HOST` */
  readonly login: string;
  /** The private key that it lets in. */
  readonly key: string;
  /** The lines that ssh-keyscan prints of it. */
  readonly hostKeys: string;
  /** A home whose ssh knows the port and nothing of the machine's own: ssh itself never looks at HOME. */
  readonly env: NodeJS.ProcessEnv;
  end(): Promise<void>;
}

export async function startSshd(): Promise<SshServer> {
  const own = await mkdtemp(join(tmpdir(), 'korme-sshd-'));
  const port = await freePort();
  for (const name of ['host', 'publisher']) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(own, name)]);
  const settings = { Port: port, ListenAddress: '127.0.0.1', HostKey: `${own}/host`, AuthorizedKeysFile: `${own}/publisher.pub`, StrictModes: 'no', UsePAM: 'no', PasswordAuthentication: 'no', PidFile: 'none' };
  await writeFile(join(own, 'sshd_config'), Object.entries(settings).map(([name, value]) => `${name} ${value}\n`).join(''));
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true }); // Debian's makes it at the start of the system.
  const server = new OwnProcess(programOnPath('sshd') ?? '', ['-D', '-e', '-f', join(own, 'sshd_config')]);
  await server.says(/Server listening/);

  await mkdir(join(own, 'bin'));
  const ssh = join(own, 'bin/ssh');
  await writeFile(ssh, `#!/bin/sh\nfor word do\n  case $word in '~/'*) word=$HOME/\${word#'~/'} ;; esac\n  set -- "$@" "$word"\n  shift\ndone\nexec '${programOnPath('ssh') ?? ''}' -F '${own}/ssh_config' "$@"\n`);
  await chmod(ssh, 0o755);
  await writeFile(join(own, 'ssh_config'), `Port ${port}\nIdentitiesOnly yes\nIdentityAgent none\nUserKnownHostsFile ${own}/.ssh/known_hosts\nGlobalKnownHostsFile none\nBatchMode yes\n`);
  const hostKeys = spawnSync('ssh-keyscan', ['-p', String(port), '127.0.0.1'], { encoding: 'utf8' }).stdout.trim();
  return {
    login: `${userInfo().username}@127.0.0.1`,
    key: (await readFile(join(own, 'publisher'), 'utf8')).trim(),
    hostKeys,
    env: { ...process.env, HOME: own, PATH: `${own}/bin:${process.env['PATH'] ?? ''}` },
    async end() {
      server.end();
      await server.ended();
      await rm(own, { recursive: true, force: true });
    },
  };
}
