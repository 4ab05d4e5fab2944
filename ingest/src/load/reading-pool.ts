import { Tinypool } from 'tinypool';
import type { SourceFile } from '../read/index.js';
import { type Reading, tryReadReport } from './report-reader.js';

/** Reads reports, several at a time; each gives the same whoever reads it. */
export interface ReadingPool {
  read(file: SourceFile): Promise<Reading>;
  close(): Promise<void>;
}

/** A thread is given up on when it needs longer than this for one report, in ms. */
const longestReading = 120_000;

/** @param jobs Threads; 1 reads in this one. */
export const openReadingPool = (jobs: number): ReadingPool => (jobs <= 1 ? inThisThread : inThreads(jobs));

const inThisThread: ReadingPool = {
  read: async (file) => {
    await new Promise((resume) => setImmediate(resume)); // lets progress be shown and requests be answered
    return tryReadReport(file);
  },
  close: async () => {},
};

function inThreads(jobs: number): ReadingPool {
  const isSource = import.meta.url.endsWith('.ts');
  const worker = isSource ? './reading-worker-from-source.mjs' : './reading-worker.js';
  const pool = new Tinypool({
    filename: new URL(worker, import.meta.url).href,
    minThreads: 1,
    maxThreads: jobs,
    ...(isSource ? { execArgv: ['--conditions=source'] } : {}),
  });
  return {
    read: async (file) => {
      try {
        return (await pool.run(file, { signal: AbortSignal.timeout(longestReading) })) as Reading;
      } catch (error) {
        const { message } = error as Error;
        return {
          code: 'extraction-failed',
          message: `${file.path}: reading was given up (${message}). Please report this file as a defect.`,
        };
      }
    },
    close: () => pool.destroy(),
  };
}
