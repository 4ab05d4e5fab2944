import { StoreError, type StoreErrorCode } from '@zhengtu/graph-store';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Problem, ProblemCode } from './api/index.js';

/** A failure that a client is told of; anything else is `internal`. */
export class ApiError extends Error {
  readonly code: ProblemCode;
  readonly position: Problem['position'];

  constructor(
    code: ProblemCode,
    message: string,
    options?: { cause?: unknown; position?: Problem['position'] },
  ) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
    this.position = options?.position;
  }
}

/** Every code with its HTTP status and title: the one place where they meet. */
const problems: Record<ProblemCode, { status: ContentfulStatusCode; title: string }> = {
  'bad-request': { status: 400, title: 'The request is not understood' },
  'not-found': { status: 404, title: 'There is no such thing here' },
  unauthorized: { status: 401, title: 'A token is needed' },
  'forbidden-host': { status: 403, title: 'This address does not answer under that name' },
  'too-large': { status: 413, title: 'The request is too large' },
  'too-many': { status: 429, title: 'Too many requests at once' },
  syntax: { status: 400, title: 'The query is not Cypher' },
  'read-only': { status: 403, title: 'Queries only read' },
  forbidden: { status: 403, title: 'The query calls what it must not' },
  refused: { status: 422, title: 'The embedded store cannot answer this' },
  parameter: { status: 400, title: 'A parameter is missing or of the wrong type' },
  timeout: { status: 408, title: 'The query took too long' },
  cancelled: { status: 408, title: 'The query was cancelled' },
  'out-of-memory': { status: 422, title: 'The query needs too much memory' },
  'query-failed': { status: 422, title: 'The query failed' },
  'store-unavailable': { status: 503, title: 'The store does not answer' },
  internal: { status: 500, title: 'Something went wrong here' },
};

const ofStore: Record<StoreErrorCode, ProblemCode> = {
  syntax: 'syntax',
  'read-only': 'read-only',
  forbidden: 'forbidden',
  refused: 'refused',
  parameter: 'parameter',
  timeout: 'timeout',
  cancelled: 'cancelled',
  'out-of-memory': 'out-of-memory',
  'query-failed': 'query-failed',
  unavailable: 'store-unavailable',
  unauthorized: 'store-unavailable',
  'unsupported-version': 'store-unavailable',
  storage: 'store-unavailable',
  damaged: 'store-unavailable',
  locked: 'store-unavailable',
  closed: 'store-unavailable',
  'bad-address': 'store-unavailable',
  'invalid-change': 'internal',
};

/** What a client may know of any error thrown while answering it. */
export const toApiError = (error: unknown): ApiError => {
  if (error instanceof ApiError) return error;
  if (error instanceof StoreError)
    return new ApiError(ofStore[error.code], error.message, { cause: error, position: error.position });
  if (error instanceof HTTPException && error.status < 500)
    return new ApiError('bad-request', error.message, { cause: error });
  return new ApiError('internal', 'The server failed to answer; its log tells more.', { cause: error });
};

/** The problem document (RFC 9457) and its status. */
export const problemOf = (error: ApiError): { body: Problem; status: ContentfulStatusCode } => {
  const { status, title } = problems[error.code];
  const position = error.position ? { position: error.position } : {};
  return {
    status,
    body: {
      type: `urn:zhengtu:problem:${error.code}`,
      title,
      status,
      code: error.code,
      detail: error.message,
      ...position,
    },
  };
};
