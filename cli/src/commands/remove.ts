import { Command } from 'commander';
import { requireData } from '../existing-data.js';
import { withStore } from '../open-store.js';
import { tell } from '../output/print.js';
import { type Settings, withSettings } from '../settings.js';

type RemoveSettings = Pick<Settings, 'store' | 'data'>;

const run = async (documents: readonly string[], { store: uri, data }: RemoveSettings): Promise<void> => {
  requireData({ store: uri, data });
  const { removeDocument } = await import('@zhengtu/ingest');
  await withStore({ store: uri, data }, async (store) => {
    for (const document of documents) {
      await removeDocument(document, { store, data });
      tell(`${document} and what only it supported are out of the graph.`);
    }
  });
};

export const removeCommand = (): Command =>
  withSettings(
    new Command('remove')
      .description('Take reports out of the graph, with exactly what only they supported')
      .argument('<documents...>', 'ids, as in document:8bcc82c7832b0293'),
    ['store', 'data'],
  )
    .addHelpText(
      'after',
      `
The report's file is not touched: ingesting it again brings it back. To find an id:
  npx zhengtu query "MATCH (d:Document) RETURN d.id, d.name, d.date"`,
    )
    .action(run);
