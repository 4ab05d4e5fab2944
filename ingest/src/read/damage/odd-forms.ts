/** Characters that traditional text writes otherwise, mostly: 后 for 後, 干 for 幹. */
import { createRequire } from 'node:module';
import { cachedByKey, once } from '../tables.js';

// Loaded only when a document has lost bytes: OpenCC's way back is ten times as large as its way here.
const toTraditional = once(() => {
  const load = createRequire(import.meta.url);
  const { Converter } = load('opencc-js/cn2t') as typeof import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: 't' });
});

const isOdd = cachedByKey((character: string) => toTraditional()(character) !== character);

/** How many characters of `text` would be another in most traditional text. */
export const oddForms = (text: string): number => [...text].filter(isOdd).length;
