/**
 * Prints what ran where, and last the plain total that scripts read: `N passed, N failed`.
 * A test counts for an engine when the engine's name stands in its full name.
 */
import type { Reporter, TestModule } from 'vitest/node';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const engines = ['embedded', 'neo4j'] as const;
const tally = (): Tally => ({ passed: 0, failed: 0, skipped: 0 });
const line = (name: string, t: Tally): string =>
  `  ${name.padEnd(18)} ${t.passed} passed, ${t.failed} failed${t.skipped ? `, ${t.skipped} skipped` : ''}`;

export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const rows = new Map<string, Tally>();
    const total = tally();
    const flaky: string[] = [];
    for (const module of modules) {
      const found = [...module.children.allTests()];
      if (module.errors().length > 0 || (found.length === 0 && module.state() === 'failed')) total.failed++;
      for (const test of found) {
        const outcome = {
          passed: 'passed',
          failed: 'failed',
          skipped: 'skipped',
          pending: 'failed',
        } as const;
        const key = outcome[test.result().state];
        const names = [
          module.project.name,
          ...engines.filter((e) => test.fullName.toLowerCase().includes(e)),
        ];
        for (const name of names) {
          const row = rows.get(name) ?? tally();
          row[key]++;
          rows.set(name, row);
        }
        total[key]++;
        if (test.diagnostic()?.flaky) flaky.push(`  ${module.project.name}: ${test.fullName}`);
      }
    }
    total.failed += unhandledErrors.length;
    console.log(`\nTests by suite and by engine\n${[...rows].map(([name, t]) => line(name, t)).join('\n')}`);
    if (flaky.length > 0) console.log(`\nPassed at a second try only\n${flaky.join('\n')}`);
    const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
    console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  }
}
