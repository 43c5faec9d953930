// How the app is built. The commands in src/cli add what depends on their options: the slides and the folder to write to.
import { defineConfig, type Plugin } from 'vite';
import { leanI18next } from './src/build/lean-i18next.ts';
import { lexerOnly } from './src/build/lexer-only.ts';
import { shorterStyles } from './src/build/shorter-styles.ts';
import { META_POLICY } from './src/build/security-headers.ts';

/** Only the built page has it: in development Vite injects styles, which the policy forbids. */
const policyInPage: Plugin = {
  name: 'korme:policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY }, injectTo: 'head-prepend' }],
};

/** No part that is loaded later has a style sheet or another part to wait for: Vite's helper for those would be 1 KB of nothing. */
const plainImports: Plugin = {
  name: 'korme:plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: { filter: { id: /^\0vite\/preload-helper\.js$/ }, handler: () => 'export const __vitePreload = (load) => load();' },
};

export default defineConfig({
  root: import.meta.dirname,
  base: './', // The built app works in any folder of any host.
  appType: 'mpa', // A missing file is missing; it is never answered with the page.
  define: { 'import.meta.env.RELEASE_KEY': 'null' }, // See src/build/signing.ts.
  plugins: [policyInPage, shorterStyles, plainImports, lexerOnly, leanI18next],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0, // The policy allows no fonts or styles in data: addresses.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    modulePreload: false, // Whatever the first slide needs is in one file; the rest is small and comes after it.
  },
});
