import { z } from '@hono/zod-openapi';
import { nodeLabelSchema, relationshipTypeSchema } from '@zhengtu/graph-schema';

export const healthSchema = z
  .object({
    ok: z.boolean(),
    engine: z.enum(['embedded', 'neo4j']),
    detail: z.string(),
    version: z.string(),
  })
  .openapi('Health');
export type Health = z.infer<typeof healthSchema>;

const counted = z.array(z.object({ name: z.string(), count: z.int() }));

export const storeSchemaSchema = z
  .object({ labels: counted, relationshipTypes: counted, propertyKeys: z.array(z.string()) })
  .openapi('StoreSchema');
export type StoreSchema = z.infer<typeof storeSchemaSchema>;

export const statsSchema = z
  .object({
    documents: z.int(),
    meetings: z.int(),
    people: z.int(),
    bodies: z.int(),
    places: z.int(),
    cities: z.int(),
    themes: z.int(),
    projects: z.int(),
    policies: z.int(),
    relationships: z.int(),
    /** Whether any report is marked as invented; the explorer says so in a banner. */
    fictional: z.boolean(),
  })
  .openapi('Stats');
export type Stats = z.infer<typeof statsSchema>;

export const graphNodeSchema = z
  .object({
    id: z.string(),
    label: nodeLabelSchema,
    placeLabel: z.string().nullable(),
    name: z.string(),
    /** Neighbours in the whole graph, MENTIONS not counted. */
    degree: z.int(),
    boilerplate: z.boolean(),
    date: z.string().nullable(),
  })
  .openapi('GraphNode');
export type GraphNode = z.infer<typeof graphNodeSchema>;

export const graphEdgeSchema = z
  .object({
    id: z.string(),
    type: relationshipTypeSchema,
    from: z.string(),
    to: z.string(),
    /** Of a city's theme in a summary: how many meetings discussed it, and when first and last. */
    told: z
      .object({
        meetings: z.int(),
        firstSeen: z.string().nullable(),
        lastSeen: z.string().nullable(),
      })
      .optional(),
  })
  .openapi('GraphEdge');
export type GraphEdge = z.infer<typeof graphEdgeSchema>;

/** The whole graph where it is small (MENTIONS left out), else a part of it and `truncated`. */
export const graphSchema = z
  .object({
    nodes: z.array(graphNodeSchema),
    edges: z.array(graphEdgeSchema),
    truncated: z.boolean(),
    /** `connected`: the best connected entities; `summary`: cities and the themes that each speaks of most. */
    part: z.enum(['all', 'connected', 'summary']),
  })
  .openapi('Graph');
export type Graph = z.infer<typeof graphSchema>;
