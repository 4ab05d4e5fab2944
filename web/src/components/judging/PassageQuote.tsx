import type { Explanation } from '@zhengtu/server/api';
import { uncoverView } from '../../core/appearance/panel-covers-view';
import { dateInWords } from '../../core/dates/partial-date';
import { closeJudging } from '../../core/judgements/judging';
import { useLanguage, useWords } from '../../core/language/use-words';
import { Link } from '../entity/Link';

type Passage = Explanation['mentions'][number] | Explanation['seen'][number]['example'];

/** What the server tells where a report names no post. */
const noPost = 'no post told';

/** A person's posts, or a name, as a report has it. */
export const SpokenAs = ({ as }: { as: string }) => {
  const { judge } = useWords();
  return <span className="spoken-as">{as === noPost ? judge.noPost : as}</span>;
};

/** The words in which a report speaks of somebody, with date, headline and the way to the report. */
export const PassageQuote = ({ passage }: { passage: Passage }) => {
  const { common, panel } = useWords();
  const language = useLanguage();
  const { document, title, date, start, end, quote } = passage;
  return (
    <figure className="quote passage-quote">
      <blockquote>{quote}</blockquote>
      <figcaption>
        <span className="report-line">
          {date ? dateInWords(date, language) : common.undated} · {title ?? common.untitled}
        </span>
        <span onClickCapture={closeJudging}>
          <Link
            className="open-report"
            to={{ view: 'reports', document, span: [start, end], ...uncoverView() }}
          >
            {panel.openReport} ↗
          </Link>
        </span>
      </figcaption>
    </figure>
  );
};
