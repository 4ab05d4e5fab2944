import { z } from 'zod';
import { once, readTable } from '../../tables.js';

const names = z.array(z.string());
const pageTagsSchema = z.object({
  metas: z.object({ title: names, date: names, source: names, author: names, url: names }),
  unshown: names,
  chrome: names,
  blocks: names,
  cells: names,
  headings: names,
});

/** What a page's meta elements may tell of its report. */
export type PageFact = keyof z.infer<typeof pageTagsSchema>['metas'];

/** The table `page-tags.json`, as sets. */
export const pageTags = once(() => {
  const table = readTable('page-tags', pageTagsSchema);
  return {
    metas: table.metas,
    unshown: new Set(table.unshown),
    chrome: new Set(table.chrome),
    blocks: new Set(table.blocks),
    cells: new Set(table.cells),
    headings: new Set(table.headings),
  };
});
