import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';

/** How much of the processor a process gets beside others, as POSIX counts it: 0 is usual, 19 what nobody else wants. */
export type Niceness = 0 | 5 | 19;

/** Linux counts by thread, and those of a pool keep what they were born with. */
const threadsOf = (pid: number): number[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    return [pid];
  }
};

/** Lowers a process's share of the processor. One that has just ended, or a system that forbids it, is let be. */
export const lowerPriority = (pid: number, niceness: Niceness): void => {
  for (const thread of threadsOf(pid)) {
    try {
      setPriority(thread, niceness);
    } catch {
      // It is a kindness to others, not a duty.
    }
  }
};
