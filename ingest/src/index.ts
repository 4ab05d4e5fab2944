/** From files to a graph: read, extract, keep, resolve, load. */
export { type BackupSummary, backup, restore } from './backup/backup.js';
export { type BulkFiles, exportForNeo4jImport } from './bulk/neo4j-import.js';
export * from './errors.js';
export type * from './explain/explanation.js';
export { extractRecord } from './extract/index.js';
export { extractorVersion } from './extractor-version.js';
export type { LoadOptions } from './load/batch.js';
export { curatorOf } from './load/curator.js';
export { diffGraphs } from './load/diff-graphs.js';
export { explainEntity } from './load/explain-entity.js';
export { type IngestOptions, ingest } from './load/ingest.js';
export { judge, listJudgements, undoJudgement } from './load/judge.js';
export { loadRecords } from './load/load-records.js';
export type { FailedFile, IngestEvent, IngestSummary, Progress } from './load/progress.js';
export { type FileOutcome, readFiles } from './load/read-files.js';
export { readGraph } from './load/read-graph.js';
export { rebuild } from './load/rebuild.js';
export { removeDocument } from './load/remove.js';
export { readReport } from './load/report-reader.js';
export { type FoundFiles, findSourceFiles } from './load/source-files.js';
export { type IngestStatus, ingestStatus } from './load/status.js';
export {
  type CleanDocument,
  type ColumnNames,
  columnKinds,
  drawText,
  type Part,
  readDocument,
  readToldFacts,
  type SourceFile,
  sniffEnding,
  splitSourceFile,
  type ToldFacts,
} from './read/index.js';
export * from './record.js';
export { loadJudgements, saveJudgements } from './records/judgements-file.js';
export { recordLines, type TakenRecords, takeRecordLines } from './records/record-lines.js';
export { type RecordHead, RecordStore } from './records/record-store.js';
export { buildGraph } from './resolve/build-graph.js';
export type { Graph } from './resolve/graph.js';
export type { Judgement, Judgements, KeptJudgement } from './resolve/judgements.js';
