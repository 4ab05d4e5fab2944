/** Why a target is missed, where that is known from a profile; kept beside the figures, so that each run tells it. */
import type { Row } from './row.js';

interface Reason {
  readonly suite: string;
  /** Of the rows that it is about. */
  readonly name: RegExp;
  readonly why: string;
}

const workingOut =
  'nearly all of it is working out what the reports change, which the bare loop is given: by a profile of 1,000 records 11.9 of 14.4 s of processor time (a third of that is putting entries into the tables kept beside the records), while the engine needs 3.6 s for the rows; the change set of the same rows in one write reaches 0.74 of the bare loop. Of files, reading competes for the same cores as well';

const reasons: readonly Reason[] = [
  {
    suite: 'reading',
    name: /^read and extract/,
    why: 'a short run is read while the runtime still compiles what it runs; the larger sizes of the same table tell the rate that it comes to',
  },
  {
    suite: 'ingest',
    name: /peak memory/,
    why: 'the smallest size is read in one process; from 200 files on two workers read beside it, each with its own tables and name model (as much as the reading suite shows for one)',
  },
  { suite: 'ingest', name: /: loading$/, why: workingOut },
  {
    suite: 'reading',
    name: /peak memory/,
    why: 'what is alive after a collection is 56 MB after 100 documents, 64 after 2,000 and 92 after 3,000 and 4,000 (tables that only some documents need); the rest is garbage that a long run has not collected yet. With the heap limited to 128 MB, 4,000 documents took 253 MB',
  },
  {
    suite: 'load',
    name: /who never pause/,
    why: 'sixty-four clients who never pause are a queue: each waits for the turns of all others, whatever the software; a bare server that answers two bytes takes as long or half as long meanwhile (its row). Kept as a limit, not as a promise',
  },
  {
    suite: 'load',
    name: /longest delay/,
    why: 'a server that does nothing, in a process of its own, was held up nearly as long in the same minutes (the peer): clients, database and runaways want more than the two cores',
  },
];

/** Undefined where nobody has found out yet. */
export const reasonFor = ({ suite, name }: Pick<Row, 'suite' | 'name'>): string | undefined =>
  reasons.find((reason) => reason.suite === suite && reason.name.test(name))?.why;
