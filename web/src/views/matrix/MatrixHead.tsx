import { goTo, useAddress } from '../../core/address/use-address';
import { useLanguage, useWords } from '../../core/language/use-words';
import type { MatrixColumn } from '../../core/matrix/arrange-matrix';
import { themeInWords } from '../../core/themes/theme-lists';

interface OrderButtonProps {
  readonly order: string | null;
  readonly text: string;
  readonly hint: string;
}

/** Orders the rows; chosen again, it gives the order by total back. */
const OrderButton = ({ order, text, hint }: OrderButtonProps) => {
  const rowOrder = useAddress((address) => address.rowOrder);
  const chosen = rowOrder === order;
  return (
    <button
      type="button"
      className="matrix-order"
      aria-pressed={chosen}
      title={hint}
      onClick={() => goTo({ rowOrder: chosen ? null : order }, { replace: true })}
    >
      <span className="matrix-order-text">{text}</span>
    </button>
  );
};

/** The headings of the columns, each of which orders the rows. */
export const MatrixHead = ({ columns }: { columns: readonly MatrixColumn[] }) => {
  const { matrix: words } = useWords();
  const language = useLanguage();
  const rowOrder = useAddress((address) => address.rowOrder);
  const level = useAddress((address) => address.level);
  const byPlace = rowOrder === 'name' || rowOrder === 'province';
  return (
    <thead>
      <tr>
        <th scope="col" className="matrix-city" aria-sort={byPlace ? 'ascending' : undefined}>
          <OrderButton order="name" text={words.levels[level]} hint={words.byName} />
          <OrderButton order="province" text={words.province} hint={words.byProvince} />
        </th>
        <th
          scope="col"
          className="matrix-total"
          aria-sort={rowOrder === null ? 'descending' : undefined}
          title={words.totalHint}
        >
          <OrderButton order={null} text={words.total} hint={words.byTotal} />
        </th>
        {columns.map(({ theme }) => (
          <th
            key={theme.id}
            scope="col"
            className="matrix-theme"
            aria-sort={rowOrder === theme.id ? 'descending' : undefined}
          >
            <OrderButton
              order={theme.id}
              text={themeInWords(theme, language)}
              hint={words.byTheme(themeInWords(theme, language))}
            />
            {theme.boilerplate && (
              <span className="stock-mark" title={words.stockHint}>
                {words.stock}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
};
