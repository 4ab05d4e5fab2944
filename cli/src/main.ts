/**
 * The `zhengtu` command: thin, over the workspaces that do the work. Commands import those when they run: the tables
 * that reading needs take longer to load than a query takes to answer.
 */
import { Command, CommanderError } from 'commander';
import { backupCommand } from './commands/backup.js';
import { doctorCommand } from './commands/doctor.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { importCommand } from './commands/import.js';
import { ingestCommand } from './commands/ingest.js';
import { judgeCommand } from './commands/judge.js';
import { queryCommand } from './commands/query.js';
import { rebuildCommand } from './commands/rebuild.js';
import { removeCommand } from './commands/remove.js';
import { restoreCommand } from './commands/restore.js';
import { serveCommand } from './commands/serve.js';
import { startCommand } from './commands/start.js';
import { statusCommand } from './commands/status.js';
import { exitCodes, exitCodesHelp } from './exit-codes.js';
import { exitCodeOf, report, UsageError } from './failures.js';
import { takeSecretsFromFiles } from './secrets.js';
import { settingsHelp } from './settings.js';
import { version } from './version.js';

const commands = [
  startCommand,
  ingestCommand,
  extractCommand,
  serveCommand,
  queryCommand,
  explainCommand,
  judgeCommand,
  exportCommand,
  removeCommand,
  rebuildCommand,
  importCommand,
  backupCommand,
  restoreCommand,
  statusCommand,
  doctorCommand,
];

const program = new Command('zhengtu')
  .description('政图: turns reports of Chinese local-government meetings into a graph that you can explore')
  .version(version, '-V, --version')
  .showHelpAfterError('(--help tells how)')
  .addHelpText('after', `\n${settingsHelp()}\n\n${exitCodesHelp}`)
  .exitOverride();

for (const make of commands) program.addCommand(make().exitOverride().copyInheritedSettings(program));

// Whoever reads the output may stop reading (`… | head`): then the work is over, and nothing has failed.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
});

try {
  takeSecretsFromFiles(process.env);
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  else {
    report(error);
    process.exitCode = error instanceof UsageError ? exitCodes.usage : exitCodeOf(error);
  }
}
