import { z } from '@hono/zod-openapi';
import { relationshipTypeSchema } from '@zhengtu/graph-schema';
import { evidenceSchema } from './entities.js';
import { graphNodeSchema } from './overview.js';

export const hopRelationshipSchema = z
  .object({
    id: z.string(),
    type: relationshipTypeSchema,
    from: z.string(),
    to: z.string(),
    properties: z.record(z.string(), z.unknown()),
    evidence: z.array(evidenceSchema),
  })
  .openapi('HopRelationship');
export type HopRelationship = z.infer<typeof hopRelationshipSchema>;

/** A way from one entity to another: n nodes, and between each two all that joins them. */
export const pathSchema = z
  .object({ nodes: z.array(graphNodeSchema), hops: z.array(z.array(hopRelationshipSchema)) })
  .openapi('Path');
export type Path = z.infer<typeof pathSchema>;

/** The shortest paths, shortest first. */
export const pathsSchema = z
  .object({
    paths: z.array(pathSchema),
    /** Whether all but `passedOver` was searched; if not, there may be other paths as short. */
    complete: z.boolean(),
    /** Entities joined to so many others that the search did not go on from them. */
    passedOver: z.array(graphNodeSchema),
  })
  .openapi('Paths');
export type Paths = z.infer<typeof pathsSchema>;
