import type { NodeLabel } from '@zhengtu/graph-schema';

/** Kinds that reports alone tell apart; places and themes are told by their tables, and are not judged. */
const judgedKinds: readonly NodeLabel[] = ['Person', 'Body', 'Meeting', 'Project', 'Policy', 'Document'];

export const isJudged = (label: NodeLabel): boolean => judgedKinds.includes(label);

/** A report keeps the headline that it was published under. */
export const isRenamed = (label: NodeLabel): boolean => isJudged(label) && label !== 'Document';

const prefixes = judgedKinds.map((label) => `${label.toLowerCase()}:`);

/** The same, told by an entity's id. */
export const isJudgedId = (id: string): boolean => prefixes.some((prefix) => id.startsWith(prefix));
export const isRenamedId = (id: string): boolean => isJudgedId(id) && !id.startsWith('document:');
