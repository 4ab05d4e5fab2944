export * from './api/index.js';
export { type AppOptions, createApp } from './app.js';
export type { Curator, UploadedFile } from './curator.js';
export { type Listening, listen } from './listen.js';
