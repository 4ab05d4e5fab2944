/** Why a target is missed, where that is known from a profile; kept beside the figures, so that each run tells it. */
import type { Row } from './row.js';

interface Reason {
  readonly suite: string;
  /** Of the rows that it is about. */
  readonly name: RegExp;
  readonly why: string;
}

const reasons: readonly Reason[] = [
  {
    suite: 'load',
    name: /who never pause/,
    why: 'sixty-four clients who never pause are a queue: each waits for the turns of all others, whatever the software; kept as a limit, not as a promise',
  },
];

/** Undefined where nobody has found out yet. */
export const reasonFor = ({ suite, name }: Pick<Row, 'suite' | 'name'>): string | undefined =>
  reasons.find((reason) => reason.suite === suite && reason.name.test(name))?.why;
