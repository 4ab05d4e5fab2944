import { Link } from '../../components/entity/Link';
import { goTo, useAddress } from '../../core/address/use-address';
import { useWords } from '../../core/language/use-words';
import type { MatrixRow } from '../../core/matrix/arrange-matrix';

/** A city: a tick to compare it, its name, which orders the columns by its meetings, its page, and its province. */
export const RowHeading = ({ row: { place, province } }: { row: MatrixRow }) => {
  const { matrix: words } = useWords();
  const compared = useAddress((address) => address.compared);
  const ordersColumns = useAddress((address) => address.columnOrder === place.id);
  const ticked = compared.includes(place.id);
  const tick = (): void => {
    const next = ticked ? compared.filter((id) => id !== place.id) : [...compared, place.id];
    goTo({ compared: next }, { replace: true });
  };
  return (
    <th scope="row" className="matrix-city" aria-sort={ordersColumns ? 'descending' : undefined}>
      <span className="matrix-city-line">
        <input
          type="checkbox"
          checked={ticked}
          aria-label={words.compare(place.name)}
          title={words.compare(place.name)}
          onChange={tick}
        />
        <button
          type="button"
          className="matrix-order"
          aria-pressed={ordersColumns}
          title={words.byCity(place.name)}
          onClick={() => goTo({ columnOrder: ordersColumns ? null : place.id }, { replace: true })}
        >
          <span className="matrix-order-text">{place.name}</span>
        </button>
        <Link
          to={{ place: place.id, theme: null }}
          className="city-open"
          label={words.openCity(place.name)}
          title={words.openCity(place.name)}
        >
          ›
        </Link>
        {province !== null && province !== place.name && <span className="city-province">{province}</span>}
      </span>
    </th>
  );
};
