/** Words for entities and relationships, from graph-schema, in the language shown. */
import {
  bodyKinds,
  findTheme,
  meetingKinds,
  type NodeLabel,
  nodes,
  placeLabels,
  placeLevels,
  type RelationshipType,
  relationships,
  writerRoles,
} from '@zhengtu/graph-schema';
import type { Language } from '../language/languages';

type Words = Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>>;

const inLanguage = (words: Words, key: string, language: Language): string => words[key]?.[language] ?? key;

export const badgeOf = (label: NodeLabel): string => nodes[label].badge;

/** What it is: 人物, or for a place its level without the explanation in brackets (城市). */
export const kindInWords = (
  entity: { label: NodeLabel; placeLabel?: string | null },
  language: Language,
): string =>
  entity.label === 'Place' && entity.placeLabel
    ? inLanguage(placeLabels, entity.placeLabel, language).replace(/\s*\(.*\)$/, '')
    : nodes[entity.label][language];

/** Names stay as the reports have them; a theme has one in each language. */
export const nameInWords = (
  entity: { id: string; label: NodeLabel; name: string },
  language: Language,
): string =>
  (entity.label === 'Theme' && language === 'en' && findTheme(entity.id.slice('theme:'.length))?.en) ||
  entity.name;

/** The word of a relationship read from its start (`out`) or its end (`in`). */
export const relationshipInWords = (
  type: RelationshipType,
  direction: 'out' | 'in',
  language: Language,
): string => {
  const { zh, en, zhInverse, enInverse } = relationships[type];
  if (language === 'zh') return direction === 'out' ? zh : zhInverse;
  return direction === 'out' ? en : enInverse;
};

/** A kind, level or role of a closed list in words; a value outside it as it is. */
export const kindValueInWords = (
  label: NodeLabel | 'level' | 'role',
  value: string,
  language: Language,
): string => {
  const lists: Partial<Record<NodeLabel | 'level' | 'role', Words>> = {
    Meeting: meetingKinds,
    Body: bodyKinds,
    level: placeLevels,
    role: writerRoles,
  };
  return inLanguage(lists[label] ?? {}, value, language);
};
