import { uncoverView } from '../../core/appearance/panel-covers-view';
import type { QuotedSentence } from '../../core/entities/quoted-sentences';
import { useWords } from '../../core/language/use-words';
import { segmentText } from '../../core/text/segments';
import { Link } from '../entity/Link';
import { ReportLine } from './ReportLine';
import './evidence.css';

export interface QuoteProps {
  readonly quoted: QuotedSentence;
  /** The entity whose page stays open beside the report. */
  readonly about?: string | undefined;
}

/** A sentence as the report has it, the words relied on marked, and the way to the report. */
export const Quote = ({ quoted, about }: QuoteProps) => {
  const { panel } = useWords();
  const { document, sentence, start, quotes } = quoted;
  const pieces = segmentText(
    sentence,
    quotes.map(([from, to]) => ({ start: from - start, end: to - start, value: true })),
  );
  const [from, to] = [quotes[0]?.[0] ?? start, quotes[0]?.[1] ?? start + sentence.length];
  return (
    <figure className="quote">
      <blockquote>
        {pieces.map((piece) =>
          piece.values.length > 0 ? (
            <mark key={piece.start}>{piece.text}</mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </blockquote>
      <figcaption>
        <ReportLine document={document} />
        <Link
          className="open-report"
          to={{
            view: 'reports',
            document: document.id,
            span: [from, to],
            ...(about ? { selected: about } : {}),
            ...uncoverView(),
          }}
          title={document.title ?? undefined}
        >
          {panel.openReport} ↗
        </Link>
      </figcaption>
    </figure>
  );
};
