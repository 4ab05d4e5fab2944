import type { Document as Report } from '@zhengtu/server/api';
import { useEffect, useMemo, useRef } from 'react';
import { EntityLink } from '../../components/entity/EntityLink';
import { Link } from '../../components/entity/Link';
import { ReportLine } from '../../components/evidence/ReportLine';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { RemoveReport } from '../../components/removing/RemoveReport';
import { useAddress } from '../../core/address/use-address';
import { loadDocument } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { prefersStillness } from '../../core/appearance/use-appearance';
import { type Paragraph, reportParagraphs, titleParagraph } from '../../core/documents/report-marks';
import { useWords } from '../../core/language/use-words';
import { ReportPiece } from './ReportPiece';

const Pieces = ({ of: paragraph }: { of: Paragraph }) =>
  paragraph.pieces.map((piece) => <ReportPiece key={piece.start} piece={piece} />);

const Notes = ({ report }: { report: Report }) => {
  const { reports: words, common } = useWords();
  return (
    <p className="report-notes">
      {report.fictional && <span className="tag caution">{common.fictional}</span>}
      {report.script === 'Hant' && <span className="tag">{words.traditional}</span>}
      {report.annotated && <span className="tag">{words.annotated}</span>}
      {report.damaged.length > 0 && (
        <span className="tag caution" title={words.damagedHint}>
          {words.damaged(report.damaged.length)}
        </span>
      )}
    </p>
  );
};

const Header = ({ report, title }: { report: Report; title: Paragraph | undefined }) => {
  const { reports: words, common } = useWords();
  return (
    <header className="report-header">
      <Link to={{ document: null, span: null }} className="report-back">
        ← {words.back}
      </Link>
      <h1>{title ? <Pieces of={title} /> : (report.title ?? common.untitled)}</h1>
      <p className="report-facts">
        <ReportLine document={{ ...report, source: report.source ?? common.unknownSource }} />
        {report.places.map((place) => (
          <EntityLink key={place.id} entity={place} chip />
        ))}
        {report.url && (
          <a href={report.url} target="_blank" rel="noreferrer noopener">
            {words.original} ↗
          </a>
        )}
        <Link to={{ selected: report.id }} className="button">
          {words.details}
        </Link>
        <RemoveReport report={report} />
      </p>
      <Notes report={report} />
    </header>
  );
};

/** Brings the marked words to the middle of the window once the text stands. */
const useScrollToFact = (fact: readonly [number, number] | null, ready: boolean) => {
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!ready || !fact) return;
    const first = text.current?.querySelector('[data-fact]');
    first?.scrollIntoView({ block: 'center', behavior: prefersStillness() ? 'auto' : 'smooth' });
  }, [fact, ready]);
  return text;
};

/** A report: its clean text in a comfortable measure, mentions underlined by kind, the fact in question marked. */
export const ReportReader = ({ id }: { id: string }) => {
  const { reports: words } = useWords();
  const fact = useAddress((address) => address.span);
  const report = useResource(`document ${id}`, () => loadDocument(id));
  const ready = report.state === 'ready';
  const paragraphs = useMemo(
    () => (report.state === 'ready' ? reportParagraphs(report.value, fact) : []),
    [report, fact],
  );
  const text = useScrollToFact(fact, ready);
  if (report.state === 'loading') return <Loading />;
  if (report.state === 'failed') return <ErrorNotice error={report.error} retry={report.retry} />;
  const title = titleParagraph(paragraphs, report.value.title);
  return (
    <article className="report" ref={text}>
      <Header report={report.value} title={title} />
      {paragraphs.length === 0 && <p>{words.missing}</p>}
      <div className="report-text" lang="zh-CN">
        {(title ? paragraphs.slice(1) : paragraphs).map((paragraph) => (
          <p key={paragraph.start}>
            <Pieces of={paragraph} />
          </p>
        ))}
      </div>
    </article>
  );
};
