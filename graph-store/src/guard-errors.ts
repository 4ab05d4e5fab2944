import { CypherGuardError, checkReadOnly, type GuardErrorCode } from '@zhengtu/cypher-guard';
import { StoreError, type StoreErrorCode } from './errors.js';

const codes: Record<GuardErrorCode, StoreErrorCode> = {
  syntax: 'syntax',
  write: 'read-only',
  forbidden: 'forbidden',
  refused: 'refused',
};

/** A mistake about a parameter is no mistake in the query: it has no value, or one of the wrong type. */
const codeOf = ({ code, construct }: CypherGuardError): StoreErrorCode =>
  code === 'syntax' && construct.startsWith('$') ? 'parameter' : codes[code];

/** Runs a check of the guard; its refusals come out as {@link StoreError}s with their place in the query. */
export const asStoreError = <T>(check: () => T): T => {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof CypherGuardError)) throw error;
    throw new StoreError(codeOf(error), error.message, { cause: error, position: error.position });
  }
};

/** @throws StoreError `read-only`, `forbidden` or `syntax` where no store may run the query. */
export const ensureReadOnly = (cypher: string): void => asStoreError(() => checkReadOnly(cypher));
