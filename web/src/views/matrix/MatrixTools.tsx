import type { Matrix, MatrixLevel } from '@zhengtu/server/api';
import { goTo, useAddress } from '../../core/address/use-address';
import { useWords } from '../../core/language/use-words';
import { type ArrangedMatrix, byLikeness } from '../../core/matrix/arrange-matrix';
import { countSteps } from '../../core/matrix/count-steps';
import { ProvinceChoice } from './ProvinceChoice';

/** How many columns fit on a laptop at first, and how many are added at a time; the same for rows. */
export const firstColumns = 24;
const addedColumns = 24;
export const firstRows = 120;
const addedRows = 120;

const levels: readonly MatrixLevel[] = ['city', 'county'];

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

/** Cities or counties; the usual order or like beside like. */
const Choices = () => {
  const { matrix: words } = useWords();
  const level = useAddress((address) => address.level);
  const gathered = useAddress(
    (address) => address.rowOrder === byLikeness && address.columnOrder === byLikeness,
  );
  const order = (like: boolean): void => {
    const both = like ? byLikeness : null;
    goTo({ rowOrder: both, columnOrder: both }, { replace: true });
  };
  return (
    <>
      <fieldset className="segmented">
        <legend className="visually-hidden">{words.level}</legend>
        {levels.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === level}
            onClick={() => goTo({ level: each, place: null, rows: null }, { replace: true })}
          >
            {words.levels[each]}
          </button>
        ))}
      </fieldset>
      <fieldset className="segmented">
        <legend className="visually-hidden">{words.order}</legend>
        <button type="button" aria-pressed={!gathered} onClick={() => order(false)}>
          {words.orders.usual}
        </button>
        <button type="button" aria-pressed={gathered} title={words.likenessHint} onClick={() => order(true)}>
          {words.orders.likeness}
        </button>
      </fieldset>
    </>
  );
};

const More = ({ arranged }: { arranged: ArrangedMatrix }) => {
  const { matrix: words } = useWords();
  const { columns, rows, folded, foldedRows } = arranged;
  return (
    <>
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
      {foldedRows > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => goTo({ rows: rows.length + addedRows }, { replace: true })}
        >
          {words.moreRows(Math.min(foldedRows, addedRows))}
        </button>
      )}
    </>
  );
};

/** The figure's title, what its cells mean, and which rows and columns it has, in which order. */
export const MatrixTools = ({ matrix, arranged }: { matrix: Matrix; arranged: ArrangedMatrix }) => {
  const { matrix: words } = useWords();
  const boilerplate = useAddress((address) => address.boilerplate);
  const level = useAddress((address) => address.level);
  const { rows, columns, highest } = arranged;
  const about = level === 'city' ? words.about : words.aboutCounty;
  return (
    <header className="matrix-tools">
      <h1>{level === 'city' ? words.title : words.titleCounty}</h1>
      <p>{about(rows.length, columns.length)}</p>
      <div className="matrix-choices">
        <Choices />
        <ProvinceChoice rows={matrix.rows} />
        <label>
          <input
            type="checkbox"
            checked={boilerplate}
            onChange={() => goTo({ boilerplate: !boilerplate }, { replace: true })}
          />
          {words.boilerplate}
        </label>
        <More arranged={arranged} />
        <Legend highest={highest} />
      </div>
    </header>
  );
};
