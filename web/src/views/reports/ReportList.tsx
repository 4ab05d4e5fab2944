import type { DocumentSummary } from '@zhengtu/server/api';
import { useState } from 'react';
import { BringInstead } from '../../components/bringing/BringInstead';
import { EntityLink } from '../../components/entity/EntityLink';
import { Link } from '../../components/entity/Link';
import { ReportLine } from '../../components/evidence/ReportLine';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { loadDocuments } from '../../core/api/period-endpoints';
import { useSteadyResource } from '../../core/api/use-steady-resource';
import { useWords } from '../../core/language/use-words';
import { isOpen, type Period } from '../../core/time/period';
import { periodKey, usePeriod } from '../../core/time/use-period';

const ReportRow = ({ report }: { report: DocumentSummary }) => {
  const { common, reports: words } = useWords();
  return (
    <li className="report-row">
      <Link to={{ document: report.id, span: null }} className="report-title">
        {report.title ?? common.untitled}
      </Link>
      <p className="report-facts">
        <ReportLine document={report} />
        {report.places.map((place) => (
          <EntityLink key={place.id} entity={place} chip />
        ))}
        {report.meetings > 0 && <span>{words.meetings(report.meetings)}</span>}
        {report.fictional && <span className="tag caution">{common.fictional}</span>}
      </p>
    </li>
  );
};

/** One page of the list; the next is asked for when wanted. */
const ReportPage = ({ cursor, period }: { cursor: string | null; period: Period }) => {
  const { common } = useWords();
  const [more, setMore] = useState(false);
  const page = useSteadyResource(`documents ${cursor}`, periodKey(period), () =>
    loadDocuments(period, cursor),
  );
  if (page.state === 'loading') return <Loading />;
  if (page.state === 'failed') return <ErrorNotice error={page.error} retry={page.retry} />;
  const { documents, next } = page.value;
  return (
    <>
      <ol className="report-rows">
        {documents.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </ol>
      {next !== null &&
        (more ? (
          <ReportPage cursor={next} period={period} />
        ) : (
          <button type="button" className="button" onClick={() => setMore(true)}>
            {common.loadMore}
          </button>
        ))}
    </>
  );
};

export const ReportList = () => {
  const { reports: words, timeline } = useWords();
  const period = usePeriod();
  const first = useSteadyResource('documents null', periodKey(period), () => loadDocuments(period, null));
  if (first.state === 'failed') return <ErrorNotice error={first.error} retry={first.retry} />;
  if (first.state === 'ready' && first.value.total === 0 && isOpen(period))
    return (
      <EmptyNotice title={words.empty}>
        <p>{words.emptyWay}</p>
        <BringInstead />
      </EmptyNotice>
    );
  return (
    <section className="report-list">
      <header>
        <h1>{words.title}</h1>
        {first.state === 'ready' && <p>{words.count(first.value.total)}</p>}
      </header>
      {first.state === 'ready' && first.value.total === 0 && (
        <EmptyNotice title={timeline.none}>
          <p>{timeline.noneWay}</p>
        </EmptyNotice>
      )}
      <ReportPage key={periodKey(period)} cursor={null} period={period} />
    </section>
  );
};
