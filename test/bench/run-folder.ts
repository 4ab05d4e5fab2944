import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startNeo4j } from '../neo4j/start-neo4j.js';
import { type Corpus, writeCorpus } from './corpus/corpus.js';
import type { Bench, Neo4jAddress } from './suite.js';

type Server = Awaited<ReturnType<typeof startNeo4j>>;

/** What a run needs of the machine, and how it is given back. */
export const openBench = (options: { quick: boolean; long: boolean; tell: (message: string) => void }) => {
  const root = mkdtempSync(join(tmpdir(), 'zhengtu-bench-'));
  const corpora = new Map<number, Corpus>();
  let folders = 0;
  let server: Promise<Server> | undefined;

  const folder = (name: string): string => {
    folders += 1;
    const path = join(root, `${folders}-${name}`);
    mkdirSync(path);
    return path;
  };

  const bench: Bench = {
    ...options,
    folder,
    corpus(reports) {
      const corpus = corpora.get(reports) ?? writeCorpus(folder(`corpus-${reports}`), reports);
      corpora.set(reports, corpus);
      return corpus;
    },
    async neo4j(): Promise<Neo4jAddress> {
      server ??= startNeo4j();
      return server;
    },
  };

  const close = async (): Promise<void> => {
    // The server's process holds nobody (unref): without a timer this one would end before it is gone.
    const alive = setInterval(() => {}, 1000);
    await (await server?.catch(() => undefined))?.stop();
    clearInterval(alive);
    rmSync(root, { recursive: true, force: true });
  };
  return { bench, close };
};
