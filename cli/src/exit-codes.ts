/** What the process ends with; scripts may rely on it. */
export const exitCodes = {
  done: 0,
  /** Some of the work failed, or the question was answered with an error; the rest is done. */
  failed: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The store cannot be used: not reachable, wrong password, locked, damaged. */
  store: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodesHelp = `Exit codes: 0 done · 1 some of it failed · 2 called wrongly · 3 the store cannot be used`;
