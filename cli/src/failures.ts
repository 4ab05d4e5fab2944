import { StoreError, type StoreErrorCode } from '@zhengtu/graph-store';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { tell } from './output/print.js';

const storeIsOut: ReadonlySet<StoreErrorCode> = new Set([
  'unavailable',
  'unauthorized',
  'unsupported-version',
  'storage',
  'damaged',
  'locked',
  'closed',
  'bad-address',
]);

/** The innermost reason that is a store's own, wherever it was wrapped. */
const storeErrorIn = (error: unknown): StoreError | undefined => {
  for (let e = error; e instanceof Error; e = e.cause) if (e instanceof StoreError) return e;
  return undefined;
};

export const exitCodeOf = (error: unknown): ExitCode => {
  const store = storeErrorIn(error);
  return store && storeIsOut.has(store.code) ? exitCodes.store : exitCodes.failed;
};

/** Called wrongly, in a way that the option parser cannot see. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One readable message; the stack only with `ZHENGTU_DEBUG=1`. */
export const report = (error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  tell(`zhengtu: ${message}`);
  if (process.env.ZHENGTU_DEBUG === '1' && error instanceof Error) console.error(error);
};
