import { uncoverView } from '../../core/appearance/panel-covers-view';
import { failureWords } from '../../core/bringing/failure-words';
import type { Result, Row } from '../../core/bringing/rows';
import { useWords } from '../../core/language/use-words';
import { Link } from '../entity/Link';

const Told = ({ result, path }: { result: Result; path: string }) => {
  const { bring: words, errors } = useWords();
  const name = result.part === '' ? '' : `${result.part} · `;
  if (result.outcome === 'failed') {
    const { what, way } = failureWords(result, words, errors);
    return (
      <p className="bring-failed">
        {name}
        <strong>{what}</strong>
        {way && ` ${way}`}
      </p>
    );
  }
  const found =
    result.outcome === 'known'
      ? words.known
      : result.meetings === 0
        ? words.noMeeting
        : words.read(result.meetings, result.people, result.themes);
  return (
    <div className={result.outcome === 'read' && result.meetings > 0 ? 'bring-read' : 'bring-plain'}>
      <p>
        {name}
        {found}
      </p>
      <Link
        className="open-report"
        label={words.openReport(result.part || path)}
        to={{ view: 'reports', document: result.document, span: null, ...uncoverView() }}
      >
        ↗
      </Link>
    </div>
  );
};

/** A file: where it stands, and what came of each report in it. */
export const RowItem = ({ row }: { row: Row }) => {
  const { bring: words } = useWords();
  const { path, state, results } = row;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return (
    <li className="bring-row" data-state={state.is}>
      <p className="bring-path">
        {folder && <span className="bring-folder">{folder}</span>}
        {path.slice(folder.length)}
      </p>
      {state.is === 'unfit' && <p className="bring-failed">{words.why[state.why]}</p>}
      {state.is !== 'unfit' && state.is !== 'done' && results.length === 0 && (
        <p className="bring-plain">{words.states[state.is]}</p>
      )}
      {results.map((result) => (
        <Told key={result.name} result={result} path={path} />
      ))}
    </li>
  );
};
