/** Words of taking a canvas away: files, links, saved views; in English. */
import type { takeAwayZh } from './take-away.zh';

export const takeAwayEn: typeof takeAwayZh = {
  menu: 'Take away',
  link: 'Copy a link to this view',
  linkHint: 'With filters, selection, camera and places',
  linkCopied: 'Link copied',
  linkShown: 'The browser allows no copying: take it from the address bar',
  png: 'PNG picture',
  svg: 'SVG drawing',
  gexf: 'GEXF (Gephi)',
  graphml: 'GraphML',
  nodesCsv: 'Nodes as CSV',
  relationshipsCsv: 'Relationships and quotations as CSV',
  json: 'JSON',
  print: 'Print',
  files: 'What is seen, with citations',
  gathering: 'Fetching quotations…',
  failed: 'The quotations did not come, no file was made. Try once more.',
  caption: (nodes, edges, reports) =>
    `Zhengtu · ${nodes} nodes, ${edges} relationships · read from ${reports} reports:`,
  moreReports: (count) => `… and ${count} more, cited in the CSV and JSON files.`,
  views: 'Saved views',
  nameView: 'Name of the view',
  saveView: 'Save this view',
  noViews: 'No view is saved yet. They are kept in this browser.',
  openView: (name) => `Open the view “${name}”`,
  removeView: (name) => `Delete the view “${name}”`,
  broken: 'The view in this link cannot be read; the graph was opened as it is.',
};
