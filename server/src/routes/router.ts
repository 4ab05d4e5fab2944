import { OpenAPIHono } from '@hono/zod-openapi';
import { ApiError } from '../errors.js';

/** An empty set of routes whose inputs are checked: what does not fit is a `bad-request` that names the field. */
export const createRouter = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const words = result.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`);
      throw new ApiError('bad-request', words.join('; '), { cause: result.error });
    },
  });
