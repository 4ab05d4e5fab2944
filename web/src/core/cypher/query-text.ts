/** What can be told of a query from its text, without knowing its grammar whole. */

/** Strings, comments and quoted names; what stands in them is no part of the query's own words. */
const opaque = /'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?|`[^`]*`?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** The query with strings, comments and quoted names blanked out, offsets kept. */
export const withoutOpaque = (query: string): string =>
  query.replace(opaque, (text) => text.replace(/[^\n]/g, ' '));

/** Names of the parameters that a query asks for (`$city`), each once, in the order in which they stand. */
export const parametersIn = (query: string): string[] => [
  ...new Set([...withoutOpaque(query).matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name = '']) => name)),
];

/** The labels or relationship type that each variable is first given: `(c:City)`, `[d:DISCUSSED]`. */
export const variablesIn = (query: string): Map<string, string> => {
  const variables = new Map<string, string>();
  for (const [, name = '', label = ''] of withoutOpaque(query).matchAll(
    /[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*(?::\s*([\p{L}_][\p{L}\p{N}_]*))?/gu,
  ))
    if (!variables.get(name)) variables.set(name, label);
  return variables;
};
