import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// Assets stay files of their own (no data: URLs, no inline scripts), so that a strict content policy holds.
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { port: 5173, strictPort: true, proxy: { '/api': 'http://127.0.0.1:4177' } },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
});
