import type { ColumnNames } from '@zhengtu/ingest';
import { InvalidArgumentError } from 'commander';

const kinds = ['title', 'text', 'date', 'source', 'author', 'url'] as const satisfies (keyof ColumnNames)[];
const isKind = (name: string): name is (typeof kinds)[number] => kinds.some((kind) => kind === name);

const expected = `pairs are expected, as in title=标题,text=正文,date=日期; there are ${kinds.join(', ')}. Names that hold a comma go as JSON: '{"text":"正文,全"}'.`;

const pairsOf = (text: string): [string, unknown][] => {
  if (!text.trimStart().startsWith('{'))
    return text.split(',').map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
    });
  try {
    return Object.entries(JSON.parse(text) as object);
  } catch (cause) {
    throw new InvalidArgumentError(`${expected} (${(cause as Error).message})`);
  }
};

/** `title=标题,text=正文`, or the same as a JSON object. @throws InvalidArgumentError */
export const parseColumns = (text: string): ColumnNames => {
  const names: Partial<Record<(typeof kinds)[number], string>> = {};
  for (const [kind, name] of pairsOf(text)) {
    if (!isKind(kind) || typeof name !== 'string' || name === '') throw new InvalidArgumentError(expected);
    names[kind] = name;
  }
  return names;
};
