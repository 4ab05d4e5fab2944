/** What a worker thread of the reading pool runs for each file. */
export { tryReadReport as default } from './report-reader.js';
