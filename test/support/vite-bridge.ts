// Serves the element tests through the app's own Vite pipeline: what is tested is compiled as what is shipped.
// @web/test-runner keeps its own page and its own modules; everything else is asked of Vite.
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { createServer } from 'vite';
import type { Plugin, ViteDevServer } from 'vite';

/** Addresses that only the test runner answers: its page and its modules. */
const RUNNERS_OWN = /^\/(?:$|\?|__web-)/;
const RUNNERS_MODULE = /\/__web-(?:dev-server|test-runner)__.*$/;

export interface ViteBridge {
  readonly plugin: TestRunnerPlugin;
  readonly middleware: NonNullable<TestRunnerConfig['middleware']>[number];
}

/** @param entries Test files, so that Vite finds what they import before the first of them asks. */
export function viteBridge(root: string, entries: string[]): ViteBridge {
  let vite: ViteDevServer | undefined;
  return {
    plugin: {
      name: 'vite-bridge',
      async serverStart() {
        vite = await createServer({
          root,
          mode: 'test',
          appType: 'custom',
          logLevel: 'warn',
          clearScreen: false,
          cacheDir: 'node_modules/.cache/korme/vite-test',
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
          optimizeDeps: { entries },
          plugins: [leaveToRunner],
        });
      },
      async serverStop() {
        await vite?.close();
      },
    },
    middleware(context, next) {
      if (!vite || RUNNERS_OWN.test(context.url)) return next();
      const server = vite;
      const asked = context.url;
      return new Promise((resolve, reject) => {
        context.res.once('close', resolve);
        context.respond = false;
        context.res.statusCode = 200; // Koa starts at 404.
        context.req.url = asked.replace(/([?&])wtr-session-id=[^&]*&?/, '$1').replace(/[?&]$/, '');
        server.middlewares(context.req, context.res, (error: Error | undefined) => {
          context.req.url = asked;
          context.respond = true;
          context.res.statusCode = 404;
          if (error) reject(error);
          else resolve(next());
        });
      });
    },
  };
}

const leaveToRunner: Plugin = {
  name: 'leave-to-runner',
  enforce: 'pre',
  resolveId(id) {
    const own = RUNNERS_MODULE.exec(id);
    return own ? { id: own[0], external: true } : null;
  },
};
