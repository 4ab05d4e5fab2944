import type { Matrix } from '@zhengtu/server/api';
import { useMemo, useState } from 'react';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { goTo, useAddress } from '../../core/address/use-address';
import { loadMatrix } from '../../core/api/period-endpoints';
import { useSteadyResource } from '../../core/api/use-steady-resource';
import { useWords } from '../../core/language/use-words';
import { arrangeMatrix } from '../../core/matrix/arrange-matrix';
import { comparePlaces } from '../../core/matrix/compare-places';
import { useOtherPlaces } from '../../core/matrix/use-other-places';
import { withPlaces } from '../../core/matrix/with-places';
import { isOpen, openPeriod } from '../../core/time/period';
import { periodKey, usePeriod } from '../../core/time/use-period';
import { CellDetails } from './CellDetails';
import { CityPage } from './CityPage';
import { Comparison } from './Comparison';
import { MatrixTable } from './MatrixTable';
import { firstColumns, firstRows, MatrixTools } from './MatrixTools';
import './matrix.css';
import './choices.css';
import './details.css';

/** Rows and columns as the address wants them; arranged anew only when those wishes change. */
const useArranged = (matrix: Matrix) => {
  const boilerplate = useAddress((address) => address.boilerplate);
  const rowOrder = useAddress((address) => address.rowOrder);
  const columnOrder = useAddress((address) => address.columnOrder);
  const provinces = useAddress((address) => address.provinces);
  const most = useAddress((address) => address.columns) ?? firstColumns;
  const mostRows = useAddress((address) => address.rows) ?? firstRows;
  return useMemo(
    () => arrangeMatrix(matrix, { boilerplate, rowOrder, columnOrder, provinces, most, mostRows }),
    [matrix, boilerplate, rowOrder, columnOrder, provinces, most, mostRows],
  );
};

const NothingFits = () => {
  const { matrix: words } = useWords();
  return (
    <EmptyNotice title={words.nothing}>
      <p>{words.nothingWay}</p>
      <button
        type="button"
        className="button"
        onClick={() => goTo({ ...openPeriod, provinces: [] }, { replace: true })}
      >
        {words.showAll}
      </button>
    </EmptyNotice>
  );
};

const MatrixAnswer = ({ matrix }: { matrix: Matrix }) => {
  const { matrix: words } = useWords();
  const { place, theme, compared, boilerplate } = useAddress();
  const [linked] = useState(compared);
  const arranged = useArranged(matrix);
  const others = useOtherPlaces(matrix, compared);
  const comparison = comparePlaces(withPlaces(matrix, others), compared, { boilerplate });
  // One alone is shown where no tick in the table shows it.
  const compares = comparison.places.length > 1 || others.length > 0;
  const details = (place !== null && theme !== null) || compares;
  return (
    <div className={`matrix-view ${details ? 'with-details' : ''}`}>
      <section className="matrix-main">
        <MatrixTools matrix={matrix} arranged={arranged} />
        {arranged.columns.length > 0 ? <MatrixTable arranged={arranged} /> : <NothingFits />}
        {!details && <p className="matrix-hint">{words.compareHint}</p>}
      </section>
      {details && (
        <section className="matrix-details" aria-label={words.details}>
          {place !== null && theme !== null && (
            <CellDetails key={`${place} ${theme}`} place={place} theme={theme} />
          )}
          {compares && <Comparison comparison={comparison} fresh={compared !== linked} />}
        </section>
      )}
    </div>
  );
};

const Figure = () => {
  const level = useAddress((address) => address.level);
  const period = usePeriod();
  const matrix = useSteadyResource(`matrix ${level}`, periodKey(period), () => loadMatrix(level, period));
  const { reports } = useWords();
  if (matrix.state === 'loading') return <Loading />;
  if (matrix.state === 'failed') return <ErrorNotice error={matrix.error} retry={matrix.retry} />;
  if (matrix.value.cells.length > 0 || !isOpen(period) || level !== 'city')
    return <MatrixAnswer matrix={matrix.value} />;
  return (
    <EmptyNotice title={reports.empty}>
      <p>{reports.emptyWay}</p>
    </EmptyNotice>
  );
};

/** Which city discussed what, how often: cities down, themes across, as a figure to read and to open; or one city. */
const MatrixView = () => {
  const place = useAddress((address) => address.place);
  const theme = useAddress((address) => address.theme);
  return place !== null && theme === null ? <CityPage key={place} place={place} /> : <Figure />;
};

export default MatrixView;
