import type { Corpus } from './corpus/corpus.js';
import type { Measured } from './row.js';

/** What a suite is given. */
export interface Bench {
  readonly quick: boolean;
  /** Whether a size is measured that takes hours. */
  readonly long: boolean;
  /** A corpus of this many reports; made once a run. */
  corpus(reports: number): Corpus;
  /** A new, empty folder that goes when the run is over. */
  folder(name: string): string;
  /** A Neo4j for the whole run, started when first asked for. */
  neo4j(): Promise<Neo4jAddress>;
  /** Says what is under way, on stderr. */
  tell(message: string): void;
}

export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export type Suite = (bench: Bench) => AsyncIterable<Measured>;

/** `1,000 reports`. */
export const reports = (count: number): string => `${count.toLocaleString('en')} reports`;
