// A plain host of static pages serves Körme by docs/publishing/_headers and 404.html, and one that can be told nothing by 404.html alone.
import { GITHUB_PAGES, startPages } from './support/pages.ts';
import { hostTests } from './support/promises.ts';

hostTests([
  { name: 'a pages host', path: '/', isNested: false, start: (folder) => startPages(folder, '/') },
  { name: 'a pages host with the kiosk below a path', path: '/park/', isNested: true, start: (folder) => startPages(folder, '/park/') },
  { name: 'a host like GitHub Pages', path: '/park/', isNested: true, sends: [], start: (folder) => startPages(folder, '/park/', GITHUB_PAGES) },
], false, false);
