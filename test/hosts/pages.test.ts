// A plain host of static pages serves Körme by docs/publishing/_headers and 404.html.
import { startPages } from './support/pages.ts';
import { hostTests } from './support/promises.ts';

hostTests([
  { name: 'a pages host', path: '/', isNested: false, start: (folder) => startPages(folder, '/') },
  { name: 'a pages host with the kiosk below a path', path: '/park/', isNested: true, start: (folder) => startPages(folder, '/park/') },
], false, false);
