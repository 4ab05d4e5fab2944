import { goTo, useAddress } from '../../core/address/use-address';
import { useWords } from '../../core/language/use-words';
import type { ArrangedMatrix } from '../../core/matrix/arrange-matrix';
import { countSteps } from '../../core/matrix/count-steps';

/** How many columns fit on a laptop at first, and how many are added at a time. */
export const firstColumns = 24;
const addedColumns = 24;

const Legend = ({ highest }: { highest: number }) => {
  const { matrix: words } = useWords();
  return (
    <ul className="matrix-legend" aria-label={words.legend}>
      {countSteps(highest).map(({ step, from, to }) => (
        <li key={step}>
          <span className="swatch" data-step={step}>
            {from === to ? from : `${from}–${to}`}
          </span>
        </li>
      ))}
      <li>
        <span className="swatch below" aria-hidden="true">
          1
        </span>
        {words.below}
      </li>
    </ul>
  );
};

/** The figure's title, what its cells mean, and which columns it has. */
export const MatrixTools = ({ arranged }: { arranged: ArrangedMatrix }) => {
  const { matrix: words } = useWords();
  const boilerplate = useAddress((address) => address.boilerplate);
  const { rows, columns, folded, highest } = arranged;
  return (
    <header className="matrix-tools">
      <h1>{words.title}</h1>
      <p>{words.about(rows.length, columns.length)}</p>
      <div className="matrix-choices">
        <Legend highest={highest} />
        <label>
          <input
            type="checkbox"
            checked={boilerplate}
            onChange={() => goTo({ boilerplate: !boilerplate }, { replace: true })}
          />
          {words.boilerplate}
        </label>
        {folded > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => goTo({ columns: columns.length + addedColumns }, { replace: true })}
          >
            {words.more(Math.min(folded, addedColumns))}
          </button>
        )}
        {columns.length > firstColumns && (
          <button type="button" className="button" onClick={() => goTo({ columns: null }, { replace: true })}>
            {words.fewer}
          </button>
        )}
      </div>
    </header>
  );
};
