import { createRoute, z } from '@hono/zod-openapi';
import { problemSchema } from '../api/index.js';

/** Every failure, as a problem document. */
export const problem = {
  description: 'A problem',
  content: { 'application/problem+json': { schema: problemSchema } },
};

/** A `GET` that answers JSON: its path, words for the description, what it takes and what it gives. */
export const getRoute = <
  Path extends string,
  Response extends z.ZodType,
  Query extends z.ZodObject = z.ZodObject,
  Params extends z.ZodObject = z.ZodObject,
>(route: {
  path: Path;
  summary: string;
  response: Response;
  query?: Query;
  params?: Params;
}) =>
  createRoute({
    method: 'get',
    path: route.path,
    summary: route.summary,
    request: {
      query: route.query ?? (z.object({}) as Query),
      params: route.params ?? (z.object({}) as Params),
    },
    responses: {
      200: { description: route.summary, content: { 'application/json': { schema: route.response } } },
      default: problem,
    },
  });

/** `?limit=` within bounds. */
export const limitParameter = (fallback: number, most: number) =>
  z.coerce
    .number()
    .int()
    .min(1)
    .max(most)
    .default(fallback)
    .openapi({ description: `1 to ${most}` });

/** `?cursor=`: what `next` of the page before said. */
export const cursorParameter = z.coerce.number().int().min(0).default(0);

/** `?types=a,b` as a list; empty where absent. */
export const listParameter = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((word) => word !== ''))
    .pipe(z.array(item));
