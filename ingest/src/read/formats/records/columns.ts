/** Which fields of a record hold a report's text, headline, day and source. */
import { z } from 'zod';
import { once, readTable } from '../../tables.js';

/** A record of a table or data file: fields by their names as written there. */
export type Fields = Readonly<Record<string, unknown>>;

const names = z.array(z.string());
const columnsSchema = z.object({
  content: names,
  title: names,
  date: names,
  source: names,
  author: names,
  url: names,
});
type Column = keyof z.infer<typeof columnsSchema>;

/** What a report's parts are called in a file of one's own; what is left out is guessed. */
export type ColumnNames = Readonly<
  Partial<Record<'title' | 'text' | 'date' | 'source' | 'author' | 'url', string>>
>;
export const columnKinds = ['title', 'text', 'date', 'source', 'author', 'url'] as const;

const columns = once(() => readTable('columns', columnsSchema));

const folded = (name: string): string => name.toLowerCase().replace(/[\s_\-\ufeff]+/gu, '');

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  return '';
};

const toldName = (column: Column, told: ColumnNames): string | undefined =>
  told[column === 'content' ? 'text' : column];

/** The value under a name as written, or under a path to it: `data.body`. */
const valueAt = (fields: Fields, name: string): unknown =>
  name in fields
    ? fields[name]
    : name.split('.').reduce<unknown>((value, key) => (isFields(value) ? value[key] : undefined), fields);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text of a field: under the name that was told for it and no other, else under any of the names that it goes by;
 * empty if the record has none.
 */
export const fieldOf = (fields: Fields, column: Column, told: ColumnNames = {}): string => {
  const own = toldName(column, told);
  if (own !== undefined) return textOf(valueAt(fields, own));
  const byName = new Map(Object.entries(fields).map(([name, value]) => [folded(name), value]));
  for (const name of columns()[column]) {
    const text = textOf(byName.get(name));
    if (text !== '') return text;
  }
  return '';
};

const fewestHan = 40;
const hanOf = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** The report's own text: a field of that name, else the one with the most Chinese in it, if it is a text's worth. */
export const findContent = (fields: Fields, told: ColumnNames = {}): string | undefined => {
  const named = fieldOf(fields, 'content', told);
  if (named !== '') return named;
  if (told.text !== undefined) return undefined;
  const longest = Object.values(fields)
    .filter((value) => typeof value === 'string')
    .map((text) => ({ text, han: hanOf(text) }))
    .reduce((best, each) => (each.han > best.han ? each : best), { text: '', han: fewestHan - 1 });
  return longest.text === '' ? undefined : longest.text.trim();
};

/** Whether a name is one that fields of text go by, or the one that was told. */
export const isContentName = (name: string, told: ColumnNames = {}): boolean =>
  told.text === undefined ? columns().content.includes(folded(name)) : name === told.text;

/** Names that fields of text go by, for messages. */
export const contentNames = (): string => columns().content.slice(0, 4).join(', ');
