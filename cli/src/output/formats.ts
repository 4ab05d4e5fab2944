import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import type { Answer } from './answer.js';
import { cellText, fieldText } from './cell.js';
import { plainJson, plainText } from './plain-text.js';

type Write = (text: string) => void;

/** Prints an answer; JSON Lines and CSV row by row, table and JSON when all rows are there. */
type Format = (answer: Answer, write: Write) => Promise<void>;

const table: Format = async ({ columns, rows }, write) => {
  const drawn = new Table({ head: columns.map(plainText), style: { head: [], border: [] }, wordWrap: true });
  for await (const row of rows) drawn.push(row.map((value) => plainText(cellText(value))));
  write(`${drawn.toString()}\n`);
};

/** What a spreadsheet would take for a formula gets an apostrophe before it: a name from a report is only a name. */
const harmless = { escape_formulas: true };

const csv: Format = async ({ columns, rows }, write) => {
  write(stringify([columns.map(plainText)], harmless));
  for await (const row of rows) write(stringify([row.map((value) => plainText(fieldText(value)))], harmless));
};

const json: Format = async ({ columns, rows }, write) => {
  const all: unknown[] = [];
  for await (const row of rows)
    all.push(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  write(`${plainJson(all, 2)}\n`);
};

const ndjson: Format = async ({ columns, rows }, write) => {
  for await (const row of rows)
    write(`${plainJson(Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])))}\n`);
};

export const formats = { table, json, csv, ndjson } as const;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
