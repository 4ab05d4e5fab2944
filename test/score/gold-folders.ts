import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoldFolder } from './score-folder.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const own = (...parts: string[]): string => join(root, ...parts);

/** The project's annotated reports: its samples, what rules were written on, and what they are checked on. */
export const ownFolders: readonly GoldFolder[] = [
  { name: 'samples', gold: own('test', 'gold', 'samples'), texts: own('samples') },
  { name: 'dev', gold: own('test', 'gold', 'dev'), texts: own('test', 'gold', 'dev') },
  { name: 'check', gold: own('test', 'gold', 'check'), texts: own('test', 'gold', 'check') },
];

/** Real reports with their annotations, which stay outside the project. */
export const realReports: GoldFolder = {
  name: 'real reports',
  gold: join(root, '..', 'shared', 'gold'),
  texts: join(root, '..', 'shared', 'seeds'),
};

export const isThere = ({ gold, texts }: GoldFolder): boolean => existsSync(gold) && existsSync(texts);
