/** Words of the table of what is on the canvas, in English. */
import type { tableZh } from './table.zh';

export const tableEn: typeof tableZh = {
  title: 'What is on the canvas, as a table',
  about: (nodes, edges) =>
    `${nodes} nodes and ${edges} relationships are seen; what you select here is selected there`,
  nodes: (count) => `Nodes ${count}`,
  relationships: (count) => `Relationships ${count}`,
  tabs: 'What the table shows',
  find: 'Find in the table',
  kind: 'Kind',
  name: 'Name',
  date: 'Date',
  relations: 'Relations',
  from: 'From',
  relation: 'Relation',
  to: 'To',
  quote: 'Words of the report',
  report: 'Report',
  csv: 'Download CSV',
  csvHint: 'A table with its citations, for a spreadsheet',
  quotes: (known, all) => `Fetching quotations: ${known} of ${all}`,
  told: 'Told by the gazetteer or counted',
  nothing: 'No row of the table matches.',
  empty: 'There is nothing on the canvas yet. Put something there, then come back.',
  toGraph: 'To the graph',
  sortBy: (column) => `Sort by ${column}`,
};
