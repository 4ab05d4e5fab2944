import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were taken on; nothing that names the host. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryGigabytes: number;
  readonly platform: string;
  /** Load average of the last minute when the run began: above half the cores, the figures are noisy. */
  readonly loadAtStart: number;
  /** The same when it ended, its own load included. */
  readonly loadAtEnd: number;
}

const loadNow = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10;

/** To be called when the run begins; the machine is told whole when it ends. */
export const describeMachine =
  (loadAtStart = loadNow()) =>
  (): Machine => ({
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() || 'unknown',
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    loadAtStart,
    loadAtEnd: loadNow(),
  });

const require = createRequire(import.meta.url);
const measured = ['@grafeo-db/js', 'neo4j-driver', '@node-rs/jieba', 'autocannon', 'sigma', 'graphology'];

const versionOf = (name: string): string => {
  const folder = require.resolve.paths(name)?.find((path) => {
    try {
      readFileSync(`${path}/${name}/package.json`);
      return true;
    } catch {
      return false;
    }
  });
  const { version } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')) as {
    version: string;
  };
  return version;
};

/** Versions of Zhengtu, Node and what is measured with or against. */
export const describeVersions = (): Readonly<Record<string, string>> => ({
  node: process.versions.node,
  zhengtu: versionOf('zhengtu'),
  ...Object.fromEntries(measured.map((name) => [name, versionOf(name)])),
});
