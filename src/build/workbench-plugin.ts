// The page of `npm run dev` on which editors see what they write. It is no part of a built kiosk.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { WORKBENCH_PATH } from '../core/preview-news.ts';

const PAGE = join(import.meta.dirname, '../preview/workbench.html');

export const workbenchPlugin: Plugin = {
  name: 'korme:workbench',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use(async (request, response, next) => {
      const [path = '', query = ''] = (request.url ?? '').split('?');
      if (`${path}/` === `/${WORKBENCH_PATH}`) return void response.writeHead(302, { location: `/${WORKBENCH_PATH}${query && `?${query}`}` }).end();
      if (path !== `/${WORKBENCH_PATH}`) return next();
      const page = await server.transformIndexHtml(path, await readFile(PAGE, 'utf8'));
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
    });
  },
};
