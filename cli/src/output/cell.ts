import { isNodeValue, isPathValue, isRelationshipValue, type Value } from '@zhengtu/graph-store';

const label = (labels: readonly string[]): string => labels.filter((l) => l !== 'Entity').join(':');
const nameOf = (properties: Readonly<Record<string, Value>>, id: string): string =>
  typeof properties.name === 'string' ? properties.name : id;

/** A value as one short piece of text for people: `(:Place:City 开封市)`; lists and maps as JSON. */
export const cellText = (value: Value): string => {
  if (value === null) return '';
  if (isNodeValue(value)) return `(:${label(value.labels)} ${nameOf(value.properties, value.id)})`;
  if (isRelationshipValue(value)) return `[:${value.type}]`;
  if (isPathValue(value)) return value.nodes.map(cellText).join('—');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** A value as a field of a spreadsheet: an entity by its id, so that it can be looked up again. */
export const fieldText = (value: Value): string => {
  if (value === null) return '';
  if (isNodeValue(value) || isRelationshipValue(value)) return value.id;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
