// nginx serves Körme by docs/publishing/nginx.conf and nginx-subpath.conf.
import { programOnPath } from '../engines/own-process.ts';
import { startNginx } from './support/nginx.ts';
import { hostTests } from './support/promises.ts';

const program = programOnPath('nginx');

hostTests([
  { name: 'nginx', path: '/', isNested: false, start: (folder) => startNginx(program ?? '', 'nginx.conf', folder, '/') },
  { name: 'nginx with the kiosk in a folder', path: '/park/', isNested: true, start: (folder) => startNginx(program ?? '', 'nginx.conf', folder, '/park/') },
  { name: 'nginx with the kiosk below a path', path: '/park/', isNested: false, start: (folder) => startNginx(program ?? '', 'nginx-subpath.conf', folder, '/park/') },
], program ? false : 'nginx is not on this machine');
