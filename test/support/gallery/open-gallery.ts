// Serves the gallery on a free loopback port, from its own root and without the product's config.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/** Starts the gallery; `url` ends with a slash. */
export async function openGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-gallery', import.meta.url)),
    plugins: [react()],
    logLevel: 'error',
    server: {
      host: '127.0.0.1',
      port: 0,
      hmr: false,
      fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] },
    },
    optimizeDeps: { include: ['react', 'react-dom/client', 'react-aria-components', 'uqr'] },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('the gallery has no port');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
