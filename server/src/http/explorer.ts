import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';

const missing = `<!doctype html><meta charset="utf-8"><title>政图</title>
<p>The explorer is not built yet. Run <code>npm run build</code> in the checkout, then reload.
<p>页面尚未构建:请在项目目录运行 <code>npm run build</code>,然后刷新。`;

/** Serves the built explorer at `/`; views have paths of their own, so any page path gets the same document. */
export const serveExplorer = (app: Hono, folder: string): void => {
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('*', (c) => c.html(missing, 503));
    return;
  }
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable');
  });
  app.use('*', serveStatic({ root: folder }));
  // A part of an older build is gone: the page must hear so, not get itself in place of a script.
  app.get('/assets/*', (c) => c.notFound());
  app.get('*', async (c, next) => {
    c.header('Cache-Control', 'no-cache');
    return serveStatic({ root: folder, path: 'index.html' })(c, next);
  });
};
