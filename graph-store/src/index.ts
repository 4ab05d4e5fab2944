export * from './dump.js';
export { copyGraph } from './embedded/copy-graph.js';
export { setGraphAside } from './embedded/data-folder.js';
export * from './errors.js';
export * from './open-store.js';
export * from './store.js';
export * from './values.js';
