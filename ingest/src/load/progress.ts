import type { IngestErrorCode } from '../errors.js';

/** How far a batch is. */
export interface Progress {
  readonly done: number;
  readonly files: number;
  /** Files a second since the start. */
  readonly perSecond: number;
  /** Milliseconds that the rest will take at this rate. */
  readonly msLeft: number;
}

/** How much one report tells of. */
export interface Findings {
  readonly meetings: number;
  readonly people: number;
  readonly themes: number;
}

/** What happens while files are ingested, in the order in which it happens. */
export type IngestEvent =
  | { readonly type: 'found'; readonly files: number }
  | { readonly type: 'started'; readonly path: string }
  | ({
      readonly type: 'read';
      readonly path: string;
      readonly document: string;
    } & Findings &
      Progress)
  | ({ readonly type: 'skipped'; readonly path: string; readonly document: string } & Progress)
  | ({
      readonly type: 'failed';
      readonly path: string;
      readonly code: IngestErrorCode;
      readonly message: string;
    } & Progress)
  | { readonly type: 'loading'; readonly documents: number }
  /** These reports are in the store now, for good. */
  | { readonly type: 'loaded'; readonly documents: readonly string[]; readonly ms: number };

export interface FailedFile {
  readonly path: string;
  readonly code: IngestErrorCode;
  /** Names the file, the reason and the way out. */
  readonly message: string;
}

export interface IngestSummary {
  /** Files read and understood in this run. */
  readonly read: number;
  /** Files whose record was there already. */
  readonly skipped: number;
  readonly failed: readonly FailedFile[];
  /** Reports written to the store in this run. */
  readonly loaded: number;
  /** Of those, versions (reposts) of another report: each is kept, and what it says is counted once. */
  readonly versions: number;
  /** Reports taken out of the store: removals that were begun earlier. */
  readonly removed: number;
  /** Files that tell of no meeting; they are kept as documents. */
  readonly notReports: readonly string[];
  /** Files in folders that are no reports by their name. */
  readonly passedOver: readonly string[];
}

/** Counts files as they are done with. */
export interface ProgressCounter {
  /** One more is done with. */
  next(): Progress;
  /** A file turned out to hold so many more reports than one, or less. */
  expect(more: number): void;
}

export function progressOf(
  files: number,
  now: () => number = performance.now.bind(performance),
): ProgressCounter {
  const started = now();
  let expected = files;
  let done = 0;
  return {
    next: () => {
      done++;
      const ms = Math.max(1, now() - started);
      const left = ((expected - done) * ms) / done;
      return { done, files: expected, perSecond: (done * 1000) / ms, msLeft: left };
    },
    expect: (more) => {
      expected += more;
    },
  };
}
