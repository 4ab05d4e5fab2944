import { StoreError } from '@zhengtu/graph-store';
import { Command, InvalidArgumentError, Option } from 'commander';
import { dataToAsk } from '../existing-data.js';
import { openStoreOf } from '../open-store.js';
import type { Answer } from '../output/answer.js';
import { type FormatName, formatNames, formats } from '../output/formats.js';
import { tell } from '../output/print.js';
import { askServer, findServer } from '../running-server.js';
import { type Settings, withSettings } from '../settings.js';

interface QueryOptions extends Pick<Settings, 'store' | 'data'> {
  readonly params: Record<string, unknown>;
  readonly format: FormatName;
  readonly limit: number;
  readonly timeout: number;
}

const parseParams = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {}
  throw new InvalidArgumentError('a JSON object is expected, as in \'{"theme":"教育改革"}\'.');
};

const positive = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('a whole number from 1 is expected.');
  return value;
};

/** Says aloud what the rows do not: that there were more, or that there is nothing to ask yet. */
const remark = ({ rows, truncated }: Awaited<ReturnType<Answer['summary']>>, options: QueryOptions): void => {
  if (truncated) tell(`Only the first ${options.limit} rows are shown; --limit takes more.`);
  else if (rows === 0)
    tell(`No rows. (“npx zhengtu status --data ${options.data}” tells what is in this graph.)`);
};

const print = async (answer: Answer, options: QueryOptions): Promise<void> => {
  await formats[options.format](answer, (text) => process.stdout.write(text));
  remark(await answer.summary(), options);
};

const askHere = async (query: string, options: QueryOptions): Promise<void> => {
  const store = await openStoreOf(options);
  try {
    const rows = store.read(query, options.params, { limit: options.limit, timeoutMs: options.timeout });
    await print({ columns: await rows.columns, rows, summary: () => rows.summary }, options);
  } finally {
    await store.close();
  }
};

const ask = async (query: string, given: QueryOptions): Promise<void> => {
  const options = dataToAsk(given);
  try {
    await askHere(query, options);
  } catch (error) {
    const address =
      error instanceof StoreError && error.code === 'locked' ? await findServer(options.data) : undefined;
    if (!address) throw error;
    const { params, limit, timeout } = options;
    await print(await askServer(address, { query, params, limit, timeoutMs: timeout }), options);
  }
};

export const queryCommand = (): Command =>
  withSettings(
    new Command('query')
      .description('Ask the graph in Cypher (read-only)')
      .argument('<cypher>', 'the query, in quotes')
      .option('--params <json>', 'values for $names in the query, as a JSON object', parseParams, {})
      .addOption(new Option('--format <name>', 'how to print the rows').choices(formatNames).default('table'))
      .option('--limit <rows>', 'most rows to print', positive, 10_000)
      .option('--timeout <ms>', 'most milliseconds to run', positive, 60_000),
    ['store', 'data'],
  )
    .addHelpText(
      'after',
      `
Examples
  Which cities discussed education reform?
    npx zhengtu query "MATCH (c:City)-[:DISCUSSED]->(t:Theme {zh:'教育改革'}) RETURN c.name ORDER BY c.name"
  Who chaired what, as a spreadsheet:
    npx zhengtu query "MATCH (p:Person)-[:CHAIRED]->(m:Meeting) RETURN p.name AS 主持人, m.name AS 会议, m.date AS 日期" --format csv
  With a parameter:
    npx zhengtu query "MATCH (p:Person {name: \\$name})-[h:HOLDS_POST]->(b:Body) RETURN h.title, b.name" --params '{"name":"…"}'

docs/graph-model.md lists the labels, relationships and properties.`,
    )
    .action(ask);
