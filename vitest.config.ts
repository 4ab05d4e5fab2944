import { defineConfig } from 'vitest/config';

// Workspaces are read from source, so that a test never runs yesterday's build.
const fromSource = { resolve: { conditions: ['source'] }, ssr: { resolve: { conditions: ['source'] } } };
const everywhere = { setupFiles: ['test/property-seed.ts'] };

/**
 * Whole-system suites clear the Neo4j they test against, which may be one and the same: their files run one after
 * the other, and one suite (`order`) after the other.
 */
const wholeSystem = (order: number) => ({
  fileParallelism: false,
  maxWorkers: 1,
  sequence: { groupOrder: order },
  testTimeout: 60_000,
  hookTimeout: 240_000,
});

export default defineConfig({
  test: {
    reporters: ['default', './test/report/totals.ts'],
    projects: [
      {
        ...fromSource,
        test: { ...everywhere, name: 'unit', include: ['*/src/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
      },
      {
        ...fromSource,
        test: {
          ...everywhere,
          name: 'gold',
          include: ['test/score/**/*.test.ts', 'test/bench/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        ...fromSource,
        test: {
          ...everywhere,
          name: 'reading',
          include: ['test/corruption/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        ...fromSource,
        test: {
          ...everywhere,
          name: 'stores',
          include: ['contract', 'differential', 'faults', 'ingest', 'security', 'server'].map(
            (room) => `test/${room}/**/*.test.ts`,
          ),
          globalSetup: ['test/neo4j/global-setup.ts'],
          ...wholeSystem(1),
        },
      },
      {
        ...fromSource,
        test: {
          ...everywhere,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/build-if-needed.mjs', 'test/neo4j/global-setup.ts'],
          ...wholeSystem(2),
          testTimeout: 120_000,
          // A hand that is faster than a busy machine's page: once more, and the report names it.
          retry: 1,
        },
      },
    ],
  },
});
