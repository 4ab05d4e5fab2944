import { z } from '@hono/zod-openapi';
import { relationshipTypeSchema } from '@zhengtu/graph-schema';
import { evidenceSchema } from './entities.js';

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
