import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A query that both engines are asked. */
export interface Question {
  /** What it is about: the name of its file. */
  readonly kind: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const folder = fileURLToPath(new URL('./queries/', import.meta.url));

const questionOf = (kind: string, block: string): Question => {
  const [, parameters, cypher] = /^(?:\/\/ (\{.*\})\n)?([\s\S]+)$/.exec(block.trim()) ?? [];
  if (cypher === undefined) throw new Error(`queries/${kind}.cypher: no query in "${block}".`);
  return { kind, cypher, parameters: parameters === undefined ? {} : JSON.parse(parameters) };
};

/**
 * The questions that are written out, one file a kind: a query a block, with a line of JSON before it where it has
 * parameters. Those that end in ORDER BY give a total order, so that the rows can be compared one by one.
 */
export const catalogue = (): Question[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .flatMap((name) =>
      readFileSync(`${folder}${name}`, 'utf8')
        .split('\n\n')
        .filter((block) => block.trim() !== '')
        .map((block) => questionOf(name.replace('.cypher', ''), block)),
    );
