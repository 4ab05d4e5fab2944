// npm run score: scores the extractor, read from source, against annotated reports (options: --help).
import { run } from './run.mjs';

process.exit(run('tsx', ['--conditions=source', 'test/score/command.ts', ...process.argv.slice(2)]));
