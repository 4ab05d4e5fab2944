export * from './api/index.js';
export { type AppOptions, createApp } from './app.js';
export { type Listening, listen } from './listen.js';
