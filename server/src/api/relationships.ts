import { z } from '@hono/zod-openapi';
import { relationshipTypeSchema } from '@zhengtu/graph-schema';
import { evidenceSchema } from './entities.js';
import { graphEdgeSchema } from './overview.js';

/** Most relationships that are asked about at once. */
export const mostRelationships = 500;

/** Relationships as a graph's edges have them; `id` alone would not tell an engine where to look. */
export const relationshipsRequestSchema = z
  .object({
    relationships: z
      .array(z.object({ id: z.string(), type: relationshipTypeSchema, from: z.string() }))
      .min(1)
      .max(mostRelationships),
  })
  .openapi('RelationshipsRequest');
export type RelationshipsRequest = z.infer<typeof relationshipsRequestSchema>;

/** In the order asked for; those that are not in the graph are left out. */
export const relationshipsSchema = z
  .object({
    relationships: z.array(
      z.object({
        id: z.string(),
        properties: z.record(z.string(), z.unknown()),
        evidence: z.array(evidenceSchema),
      }),
    ),
  })
  .openapi('Relationships');
export type Relationships = z.infer<typeof relationshipsSchema>;

/** Most entities that are newly drawn at once, and most that may be there already. */
export const mostNewcomers = 1000;
const mostPresent = 20_000;

/** Entities that come onto a drawing, and those that are on it. */
export const joiningRequestSchema = z
  .object({
    newcomers: z.array(z.string()).min(1).max(mostNewcomers),
    present: z.array(z.string()).max(mostPresent),
  })
  .openapi('JoiningRequest');
export type JoiningRequest = z.infer<typeof joiningRequestSchema>;

/** What joins the newcomers to each other and to the others. */
export const joiningSchema = z.object({ edges: z.array(graphEdgeSchema) }).openapi('Joining');
export type Joining = z.infer<typeof joiningSchema>;
