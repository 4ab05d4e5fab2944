import { type RelationshipType, relationshipTypes } from '@zhengtu/graph-schema';

/** Mentions would tie a report to all its words; the panel lists them instead. */
export const isDrawn = (type: RelationshipType): boolean => type !== 'MENTIONS';

export const drawnTypes = relationshipTypes.filter(isDrawn);
