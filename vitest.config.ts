import { defineConfig } from 'vitest/config';

// Unit tests stand beside their code; whole-system tests live in test/. Workspaces are read from source.
const fromSource = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: { name: 'unit', include: ['*/src/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
      },
    ],
  },
});
