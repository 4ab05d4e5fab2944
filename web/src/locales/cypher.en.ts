import { counted } from './counted';
import type { Dictionary } from './zh';

export const cypherEn: Dictionary['cypher'] = {
  position: (start) => `at ${start}`,
  title: 'Ask in Cypher',
  about: 'Read-only. Ctrl/⌘ + Enter runs it.',
  editor: 'Cypher query',
  examples: 'Examples',
  run: 'Run',
  cancel: 'Stop',
  running: 'Running…',
  limit: 'Most rows',
  summary: (rows, ms) => `${counted(rows, 'row')} · ${ms} ms`,
  truncated: 'only the first rows were fetched',
  table: 'Table',
  graph: 'Graph',
  noGraph:
    'There are no nodes in the result. To draw it, return nodes and relationships, as in RETURN m AS meeting, d AS discussed, t AS theme.',
  noRows: 'No rows match.',
  noRowsWay: 'Check that names are whole (开封市, not 开封), or take away a condition.',
  before: 'Pick an example or write your own.',
  line: (line, column) => `line ${line}, column ${column}`,
  moreRows: (count) => `Show ${counted(count, 'more row')}`,
  results: 'Results',
  nodeCount: (nodes, edges) => `${counted(nodes, 'node')}, ${counted(edges, 'relationship')}`,
};
