import type { Matrix } from '@zhengtu/server/api';
import { useState } from 'react';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { useAddress } from '../../core/address/use-address';
import { loadMatrix } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { useWords } from '../../core/language/use-words';
import { arrangeMatrix } from '../../core/matrix/arrange-matrix';
import { comparePlaces } from '../../core/matrix/compare-places';
import { CellDetails } from './CellDetails';
import { Comparison } from './Comparison';
import { MatrixTable } from './MatrixTable';
import { firstColumns, MatrixTools } from './MatrixTools';
import './matrix.css';
import './details.css';

const MatrixAnswer = ({ matrix }: { matrix: Matrix }) => {
  const { matrix: words } = useWords();
  const address = useAddress();
  const { place, theme, compared, boilerplate } = address;
  const [linked] = useState(compared);
  const arranged = arrangeMatrix(matrix, { ...address, most: address.columns ?? firstColumns });
  const comparison = comparePlaces(matrix, compared, { boilerplate });
  const compares = comparison.places.length > 1;
  const details = (place !== null && theme !== null) || compares;
  return (
    <div className={`matrix-view ${details ? 'with-details' : ''}`}>
      <section className="matrix-main">
        <MatrixTools arranged={arranged} />
        <MatrixTable arranged={arranged} />
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

/** Which city discussed what, how often: cities down, themes across, as a figure to read and to open. */
const MatrixView = () => {
  const matrix = useResource('matrix', loadMatrix);
  const { reports } = useWords();
  if (matrix.state === 'loading') return <Loading />;
  if (matrix.state === 'failed') return <ErrorNotice error={matrix.error} retry={matrix.retry} />;
  if (matrix.value.cells.length > 0) return <MatrixAnswer matrix={matrix.value} />;
  return (
    <EmptyNotice title={reports.empty}>
      <p>{reports.emptyWay}</p>
    </EmptyNotice>
  );
};

export default MatrixView;
