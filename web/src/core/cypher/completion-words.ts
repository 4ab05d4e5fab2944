/** What the editor offers: the labels, types and keys that the store holds, with how many there are and in words. */
import { nodes, placeLabels, properties, relationships } from '@zhengtu/graph-schema';
import type { StoreSchema } from '@zhengtu/server/api';
import type { Language } from '../language/languages';
import { type CypherFunction, cypherFunctions } from './functions';

export interface Offer {
  readonly label: string;
  readonly detail: string;
}

export interface CompletionWords {
  readonly labels: readonly Offer[];
  readonly types: readonly Offer[];
  readonly keys: readonly Offer[];
  /** The keys that a label or a relationship type has, by its name. */
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
  readonly functions: readonly (Offer & Pick<CypherFunction, 'call'>)[];
}

type Words = Readonly<Record<string, { readonly zh: string; readonly en: string } | undefined>>;

const sharedKeys = ['id', 'name'];

const keysByName = (): Map<string, readonly string[]> => {
  const placeKeys = [...sharedKeys, ...nodes.Place.properties];
  return new Map<string, readonly string[]>([
    ...Object.entries(nodes).map(([label, { properties: own }]) => [label, [...sharedKeys, ...own]] as const),
    ...Object.keys(placeLabels).map((label) => [label, placeKeys] as const),
    ...Object.entries(relationships).map(([type, { properties: own }]) => [type, ['id', ...own]] as const),
  ]);
};

const counted = (
  names: readonly { readonly name: string; readonly count: number }[],
  words: Words,
  language: Language,
): Offer[] =>
  [...names]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ name, count }) => ({
      label: name,
      detail: [words[name]?.[language], count > 0 ? String(count) : ''].filter(Boolean).join(' · '),
    }));

const unread = (words: Words): { name: string; count: number }[] =>
  Object.keys(words).map((name) => ({ name, count: 0 }));

/** From the store's schema; before it is known, from the graph model's. */
export const completionWords = (schema: StoreSchema | null, language: Language): CompletionWords => {
  const labelWords: Words = { ...nodes, ...placeLabels };
  const keyWords: Words = properties;
  const keys = schema?.propertyKeys ?? Object.keys(properties);
  return {
    labels: counted(schema?.labels ?? unread(labelWords), labelWords, language),
    types: counted(schema?.relationshipTypes ?? unread(relationships), relationships, language),
    keys: [...keys].sort().map((label) => ({ label, detail: keyWords[label]?.[language] ?? '' })),
    keysOf: keysByName(),
    functions: cypherFunctions.map((one) => ({ label: one.name, detail: one[language], call: one.call })),
  };
};
