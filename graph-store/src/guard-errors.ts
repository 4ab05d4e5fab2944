import { CypherGuardError, checkReadOnly, type GuardErrorCode } from '@zhengtu/cypher-guard';
import { StoreError, type StoreErrorCode } from './errors.js';

const codes: Record<GuardErrorCode, StoreErrorCode> = {
  syntax: 'syntax',
  write: 'read-only',
  forbidden: 'forbidden',
  refused: 'refused',
};

/** Runs a check of the guard; its refusals come out as {@link StoreError}s with their place in the query. */
export const asStoreError = <T>(check: () => T): T => {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof CypherGuardError)) throw error;
    throw new StoreError(codes[error.code], error.message, { cause: error, position: error.position });
  }
};

/** @throws StoreError `read-only`, `forbidden` or `syntax` where no store may run the query. */
export const ensureReadOnly = (cypher: string): void => asStoreError(() => checkReadOnly(cypher));
