import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jvmLibraries, run } from './jvm-libraries.js';

const program = fileURLToPath(new URL('./Neo4jImport.java', import.meta.url));

/**
 * Runs Neo4j's own bulk import on the JVM.
 *
 * @param files a folder with an `import.args`
 * @param folder the data folder of a server to be started on it afterwards
 * @returns what the import printed
 */
export const importOnJvm = async (files: string, folder: string): Promise<string> =>
  run(
    'java',
    ['-Xmx1g', '-cp', join(await jvmLibraries(), '*'), program, folder, '@import.args', 'neo4j'],
    files,
  );
