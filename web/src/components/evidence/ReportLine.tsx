import type { Evidence } from '@zhengtu/server/api';
import { dateInWords } from '../../core/dates/partial-date';
import { useLanguage, useWords } from '../../core/language/use-words';

/** Date and outlet of a report in one line; what is not told is said to be so. */
export const ReportLine = ({ document }: { document: Pick<Evidence['document'], 'date' | 'source'> }) => {
  const language = useLanguage();
  const { common } = useWords();
  return (
    <span className="report-line">
      {document.date ? dateInWords(document.date, language) : common.undated}
      {document.source && ` · ${document.source}`}
    </span>
  );
};
