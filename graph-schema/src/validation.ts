/** Schemas (zod) derived from the tables: what a row must be before it may be written, and what the API takes. */
import { z } from 'zod';
import { type NodeLabel, nodeLabels, nodes, sharedNodeProperties } from './nodes.js';
import { type PropertyKey, type PropertyType, properties } from './properties.js';
import { type RelationshipType, relationships, relationshipTypes } from './relationships.js';

const valueSchema: Record<PropertyType, z.ZodType> = {
  string: z.string(),
  integer: z.int(),
  float: z.number(),
  boolean: z.boolean(),
  strings: z.array(z.string()),
};

const shapeOf = (keys: readonly PropertyKey[]) =>
  Object.fromEntries(keys.map((key) => [key, valueSchema[properties[key].type].optional()]));

/** The properties of a node with this label; unknown keys are errors. */
export const nodePropertiesSchema = (label: NodeLabel) =>
  z.strictObject({
    ...shapeOf(nodes[label].properties),
    ...Object.fromEntries(sharedNodeProperties.map((key) => [key, z.string().min(1)])),
  });

/** The properties of a relationship of this type; unknown keys are errors. */
export const relationshipPropertiesSchema = (type: RelationshipType) =>
  z.strictObject(shapeOf(relationships[type].properties));

export const nodeLabelSchema = z.enum(nodeLabels as [NodeLabel, ...NodeLabel[]]);
export const relationshipTypeSchema = z.enum(relationshipTypes as [RelationshipType, ...RelationshipType[]]);
