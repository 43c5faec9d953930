// Caddy by its recipe: in the foreground, without certificates and without its own control port.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recipe, startProgram, type Host } from './host.ts';

export function startCaddy(program: string, name: string, folder: string, path: string): Promise<Host> {
  return startProgram(path, async (port, own) => {
    const text = (await recipe(name)).replace(/^\w+\.example\.kz \{/m, `http://127.0.0.1:${port} {`).replace('import korme /srv/korme', `import korme ${folder}`);
    await writeFile(join(own, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${text}`);
    return [program, 'run', '--adapter', 'caddyfile', '--config', join(own, 'Caddyfile')];
  });
}
