/** The HTTP API's shapes: the explorer knows the server by these only. Dates may be partial (`--04-27`). */
export * from './cypher.js';
export * from './documents.js';
export * from './entities.js';
export * from './explanations.js';
export * from './judgements.js';
export * from './matrix.js';
export * from './overview.js';
export * from './paths.js';
export * from './problem.js';
export * from './profiles.js';
export * from './relationships.js';
export * from './themes.js';
export * from './timeline.js';
export * from './uploads.js';
