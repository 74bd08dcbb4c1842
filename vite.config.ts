// How the pages are built (dist/client) and served while developing. Nothing is inlined as data:,
// so that the content security policy can stay at 'self'.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = `http://127.0.0.1:${process.env.PORT ?? '3000'}`;

/**
 * What a guest needs together is one file, in the order in which it is needed: each is made of its roots and all that these
 * import, but for what came in a file before. On a slow line every file costs a round and its headers.
 */
const steps = [
  { name: 'first', roots: /client\/first\.ts$|^.rolldown\/runtime/ }, // asks for the words
  { name: 'door', roots: /client\/(index\.html|main\.tsx)$/ }, // every page's frame, and the form of the join page
  { name: 'wire', roots: /client\/evening-page\.tsx$/ }, // connecting, and the documents
  { name: 'evening', roots: /client\/whole-evening\.tsx$/ }, // what stands around every step
  {
    name: 'brainstorm',
    roots: /screens\/brainstorm\/(brainstorm|table-board)\.tsx|own-table\.tsx$/,
  },
  { name: 'board', roots: /screens\/brainstorm\/board\/idea-board\.tsx$/ },
  {
    name: 'steps', // the others, each of which is small
    roots:
      /screens\/(reports|pitches|questions|team-up|one-idea|share-out|vote|support|close)\/[^/]+\.tsx$/,
  },
];
const groups = steps.map(({ name, roots }, index) => ({
  name,
  test: roots,
  priority: steps.length - index,
}));

/** Puts the first file into the page, before all that it must not wait for. */
const firstFile: Plugin = {
  name: 'first-file',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const file = Object.values(bundle).find(({ name }) => name === 'first')?.fileName;
      if (!file) return [];
      const attrs = { type: 'module', async: true, crossorigin: true, src: `/${file}` };
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
    },
  },
};

export default defineConfig({
  root: 'client',
  plugins: [react(), firstFile],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: true,
    sourcemap: true,
    // The first file is in the page itself.
    modulePreload: {
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? [] : needed),
    },
    // [SZ1] [SZ3] hold what comes over the line; a first start prints no advice.
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: {
      input: { index: fileAt('client/index.html'), first: fileAt('client/first.ts') },
      // Making a schema has no effect: one that no page reads is left out.
      treeshake: { manualPureFunctions: ['z'] },
      output: { codeSplitting: { groups } },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': server,
      '/socket.io': { target: server, ws: true },
      '/sync': { target: server, ws: true },
    },
  },
});
