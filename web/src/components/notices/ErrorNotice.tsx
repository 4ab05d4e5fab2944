import type { ErrorCode, ExplorerError } from '../../core/api/explorer-error';
import { useWords } from '../../core/language/use-words';
import './notices.css';

/** Errors whose message is the browser's, and tells nothing more. */
const selfExplained: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['network', 'cancelled']);

/** What happened, the store's own words where they help, and what to do. */
export const ErrorNotice = ({ error, retry }: { error: ExplorerError; retry?: (() => void) | undefined }) => {
  const { errors, common } = useWords();
  const { what, way } = errors[error.code];
  return (
    <div className="error-notice" role="alert" data-code={error.code}>
      <strong>{what}</strong>
      <p>{way}</p>
      {error.message && !selfExplained.has(error.code) && <p className="error-detail">{error.message}</p>}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {common.retry}
        </button>
      )}
    </div>
  );
};
