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

const columns = once(() => readTable('columns', columnsSchema));

const folded = (name: string): string => name.toLowerCase().replace(/[\s_\-\ufeff]+/gu, '');

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('\n');
  return '';
};

/** The text of a field, found by any of the names that it goes by; empty if the record has none. */
export const fieldOf = (fields: Fields, column: Column): string => {
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
export const findContent = (fields: Fields): string | undefined => {
  const named = fieldOf(fields, 'content');
  if (named !== '') return named;
  const longest = Object.values(fields)
    .filter((value) => typeof value === 'string')
    .map((text) => ({ text, han: hanOf(text) }))
    .reduce((best, each) => (each.han > best.han ? each : best), { text: '', han: fewestHan - 1 });
  return longest.text === '' ? undefined : longest.text.trim();
};

/** Names that fields of text go by, for messages. */
export const contentNames = (): string => columns().content.slice(0, 4).join(', ');
