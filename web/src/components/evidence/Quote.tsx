import { uncoverView } from '../../core/appearance/panel-covers-view';
import type { QuotedSentence } from '../../core/entities/quoted-sentences';
import { useWords } from '../../core/language/use-words';
import { findTerms } from '../../core/text/find-terms';
import { segmentText } from '../../core/text/segments';
import { Link } from '../entity/Link';
import { ReportLine } from './ReportLine';
import './evidence.css';

export interface QuoteProps {
  readonly quoted: QuotedSentence;
  /** The entity whose page stays open beside the report. */
  readonly about?: string | undefined;
  /** Words to set off where the whole sentence is relied on: marking all of it would tell nothing. */
  readonly terms?: readonly string[] | undefined;
}

/** From this share of its letters on, a sentence is relied on as a whole. */
const wholeFrom = 0.85;

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The sentence in pieces, `true` where it is to be set off. */
const piecesOf = ({ sentence, start, quotes }: QuotedSentence, terms: readonly string[]) => {
  const relied = quotes.map(([from, to]) => ({ start: from - start, end: to - start, value: '' }));
  const pieces = segmentText(sentence, relied);
  const marked = pieces.filter((piece) => piece.values.length > 0).map((piece) => piece.text);
  const whole = lettersIn(marked.join('')) >= wholeFrom * lettersIn(sentence);
  return whole ? segmentText(sentence, findTerms(sentence, terms)) : pieces;
};

/** A sentence as the report has it, the words relied on marked, and the way to the report. */
export const Quote = ({ quoted, about, terms = [] }: QuoteProps) => {
  const { panel } = useWords();
  const { document, sentence, start, quotes } = quoted;
  const [from, to] = quotes[0] ?? [start, start + sentence.length];
  return (
    <figure className="quote">
      <blockquote>
        {piecesOf(quoted, terms).map((piece) =>
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
