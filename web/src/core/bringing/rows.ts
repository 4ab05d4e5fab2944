/** The list of what is brought in, a row a file, and what came of it. */
import type { UploadLine } from '@zhengtu/server/api';
import type { Unfit } from './check-files';
import type { PickedFile } from './picked-files';

/** What became of one report; `part` names it within a file that holds several. */
export type Outcome = Extract<UploadLine, { file: unknown }>['file'];
export type Result = Outcome & { readonly part: string };

export type RowState =
  | { readonly is: 'unfit'; readonly why: Unfit }
  | { readonly is: 'waiting' | 'sending' | 'sent' | 'done' | 'stopped' };

export interface Row {
  readonly number: number;
  readonly path: string;
  /** Absent where it could not even be opened. */
  readonly picked?: PickedFile;
  readonly state: RowState;
  readonly results: readonly Result[];
}

export interface Totals {
  readonly waiting: number;
  /** Being sent, or sent and not told of yet. */
  readonly underway: number;
  readonly stopped: number;
  readonly unfit: number;
  /** Reports, of which a file may hold several. */
  readonly read: number;
  readonly known: number;
  readonly failed: number;
  /** Of those read: without a meeting. */
  readonly withoutMeeting: number;
  readonly meetings: number;
}

const countOf = (rows: readonly Row[], ...states: readonly RowState['is'][]): number =>
  rows.filter(({ state }) => states.includes(state.is)).length;

export const totalsOf = (rows: readonly Row[]): Totals => {
  const results = rows.flatMap((row) => row.results);
  const read = results.filter(({ outcome }) => outcome === 'read');
  const meetings = read.map((result) => (result.outcome === 'read' ? result.meetings : 0));
  return {
    waiting: countOf(rows, 'waiting'),
    underway: countOf(rows, 'sending', 'sent'),
    stopped: countOf(rows, 'stopped'),
    unfit: countOf(rows, 'unfit'),
    read: read.length,
    known: results.filter(({ outcome }) => outcome === 'known').length,
    failed: results.filter(({ outcome }) => outcome === 'failed').length,
    withoutMeeting: meetings.filter((count) => count === 0).length,
    meetings: meetings.reduce((sum, count) => sum + count, 0),
  };
};

/** Ids of the reports that were read just now. */
export const broughtIn = (rows: readonly Row[]): string[] => [
  ...new Set(
    rows.flatMap(({ results }) =>
      results.flatMap((result) => (result.outcome === 'read' ? [result.document] : [])),
    ),
  ),
];

/** Whether sending the file again may help: it failed, or was not read for a stop. */
export const canTryAgain = ({ picked, state, results }: Row): boolean =>
  picked !== undefined &&
  (state.is === 'stopped' || (state.is === 'done' && results.some(({ outcome }) => outcome === 'failed')));
