import { useState } from 'react';
import type { QueryAnswer } from '../../core/cypher/run-query';
import { useWords } from '../../core/language/use-words';
import { ResultValue } from './ResultValue';

const rowsAtOnce = 200;

/** Rows and columns as they came; a row's place is its identity, rows being never reordered. */
export const ResultTable = ({ answer }: { answer: QueryAnswer }) => {
  const { cypher: words } = useWords();
  const [shown, setShown] = useState(rowsAtOnce);
  const numbered = answer.rows.slice(0, shown).map((cells, at) => ({ key: at, cells }));
  const rest = answer.rows.length - shown;
  return (
    <div className="result-table">
      <table>
        <thead>
          <tr>
            {answer.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ key, cells }) => (
            <tr key={key}>
              {answer.columns.map((column, at) => (
                <td key={column}>
                  <ResultValue value={cells[at]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + rowsAtOnce)}>
          {words.moreRows(Math.min(rest, rowsAtOnce))}
        </button>
      )}
    </div>
  );
};
