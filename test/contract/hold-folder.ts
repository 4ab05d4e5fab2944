/** A program for a test to kill: opens the embedded store in the folder it is given, writes, says so, and waits. */
import { openStore } from '@zhengtu/graph-store';
import { smallGraph } from './rows.js';

const [folder = ''] = process.argv.slice(2);
const store = await openStore(undefined, { dataDir: folder });
await store.write(smallGraph);
console.log('written');
setInterval(() => {}, 1_000);
