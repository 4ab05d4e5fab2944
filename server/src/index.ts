export * from './api/index.js';
export { type AppOptions, createApp } from './app.js';
export type { Curator, UploadedFile } from './curator.js';
export { type ExportFormatName, exportFormatNames, exportFormats } from './export/formats.js';
export { type LogLevel, logLevels, openLog } from './http/log.js';
export { type Listening, listen } from './listen.js';
