import { Command } from 'commander';
import { withStore } from '../open-store.js';
import { checkReach, serveUntilInterrupted } from '../serving.js';
import { type Settings, withSettings } from '../settings.js';

type ServeSettings = Pick<Settings, 'store' | 'data' | 'host' | 'port' | 'token' | 'log' | 'behindProxy'>;

const run = async (options: ServeSettings): Promise<void> => {
  checkReach(options);
  await withStore(options, (store) => serveUntilInterrupted(store, options), { standby: true });
};

export const serveCommand = (): Command =>
  withSettings(new Command('serve').description('Serve the explorer and the HTTP API (/api/openapi.json)'), [
    'store',
    'data',
    'host',
    'port',
    'token',
    'log',
    'behindProxy',
  ])
    .addHelpText(
      'after',
      `
Only this machine is answered, unless --host says otherwise; then every request must bring the token:
open the page once as http://…/?token=…, or send “Authorization: Bearer …”.`,
    )
    .action(run);
