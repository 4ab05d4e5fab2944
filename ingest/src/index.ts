export * from './errors.js';
export * from './record.js';
