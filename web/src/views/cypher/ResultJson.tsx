import { useMemo, useState } from 'react';
import type { QueryAnswer } from '../../core/cypher/run-query';
import { useWords } from '../../core/language/use-words';

/** Rows shown; all of them are copied. */
const mostShown = 300;

const objectsOf = ({ columns, rows }: QueryAnswer, most: number): Record<string, unknown>[] =>
  rows
    .slice(0, most)
    .map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));

/** The rows as JSON: one object a row, by the columns' names. */
export const ResultJson = ({ answer }: { answer: QueryAnswer }) => {
  const { cypher: words, common } = useWords();
  const [copied, setCopied] = useState(false);
  const text = useMemo(() => JSON.stringify(objectsOf(answer, mostShown), null, 2), [answer]);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(JSON.stringify(objectsOf(answer, answer.rows.length), null, 2));
    setCopied(true);
  };
  const rest = answer.rows.length - mostShown;
  return (
    <section className="result-json">
      <p>
        <button type="button" className="button" onClick={() => copy().catch(() => setCopied(false))}>
          {words.copy}
        </button>
        {copied && <output>{words.copied}</output>}
        {rest > 0 && <span className="value-none">{common.more(rest)}</span>}
      </p>
      <textarea readOnly aria-label="JSON" spellCheck={false} value={text} />
    </section>
  );
};
