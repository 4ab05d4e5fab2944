import type { NodeRow } from '@zhengtu/graph-store';
import { contentHash, loadedAs, type Reading } from './readings.js';
import { withoutNothing } from './rows.js';

/** Characters of the first line that stand for a missing headline. */
const longestName = 40;

/** A report with its clean text, and which record of it this is. Only its headline is searched as a name. */
export function documentNode({ record, document }: Reading): NodeRow {
  const { title, date, source, url, script, annotated, fictional, text, damaged } = record.document;
  const firstLine = text.split('\n').find((line) => line.trim() !== '');
  const name = title?.trim() || firstLine?.trim().slice(0, longestName) || record.id || document;
  return {
    label: 'Document',
    properties: {
      id: document,
      name,
      search: name.toLowerCase(),
      ...withoutNothing({ title, date, source, url, script, annotated, fictional }),
      text,
      ...withoutNothing({ damaged: damaged.map((span) => span.join('-')) }),
      record: loadedAs(contentHash(record)),
    },
  };
}
