// nginx by its recipe: in the foreground, on a port of its own, with every file that it writes in a folder of its own.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recipe, startProgram, type Host } from './host.ts';

/** @param folder the app's at the root, or the root with the app in `park/`. */
export function startNginx(program: string, name: string, folder: string, path: string): Promise<Host> {
  return startProgram(path, async (port, own) => {
    const text = (await recipe(name)).replace('listen 80;', `listen 127.0.0.1:${port};`).replace(/^(\s*(?:root|alias) )\/srv\/korme/m, `$1${folder}`);
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${own}/${kind};`).join(' ');
    const user = process.getuid?.() === 0 ? 'user root;' : ''; // Temporary folders belong to whoever runs the test.
    await writeFile(join(own, 'nginx.conf'), `${user} daemon off; worker_processes 1; pid ${own}/pid; error_log stderr;\nevents {}\nhttp { access_log off; ${temp}\n${text}\n}\n`);
    return [program, '-e', 'stderr', '-p', own, '-c', join(own, 'nginx.conf')];
  });
}
