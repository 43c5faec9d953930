// Caddy serves Körme by docs/publishing/Caddyfile and Caddyfile-subpath.
import { programOnPath } from '../engines/own-process.ts';
import { startCaddy } from './support/caddy.ts';
import { hostTests } from './support/promises.ts';

const program = programOnPath('caddy');

hostTests([
  { name: 'Caddy', path: '/', isNested: false, start: (folder) => startCaddy(program ?? '', 'Caddyfile', folder, '/') },
  { name: 'Caddy with the kiosk in a folder', path: '/park/', isNested: true, start: (folder) => startCaddy(program ?? '', 'Caddyfile', folder, '/park/') },
  { name: 'Caddy with the kiosk below a path', path: '/park/', isNested: false, start: (folder) => startCaddy(program ?? '', 'Caddyfile-subpath', folder, '/park/') },
], program ? false : 'caddy is not on this machine');
