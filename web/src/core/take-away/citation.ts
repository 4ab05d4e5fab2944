import type { Evidence } from '@zhengtu/server/api';
import { dateInWords } from '../dates/partial-date';
import type { Language } from '../language/languages';

export type CitedReport = Evidence['document'];

/** A report as a reader cites it: `《标题》，来源，2021年4月27日，网址`; what is not told is left out. */
export const citationOf = (report: CitedReport, language: Language): string => {
  const { id, title, source, date, url } = report;
  const parts = [
    title ? (language === 'zh' ? `《${title}》` : `“${title}”`) : null,
    source,
    date ? dateInWords(date, language) : null,
    url,
  ].filter((part) => part !== null);
  return (parts.length > 0 ? parts : [id]).join(language === 'zh' ? '，' : ', ');
};

/** The reports that evidence is quoted from, each once, in the order in which they are first cited. */
export const citedReports = (evidence: Iterable<Evidence>): CitedReport[] => {
  const byId = new Map<string, CitedReport>();
  for (const { document } of evidence) if (!byId.has(document.id)) byId.set(document.id, document);
  return [...byId.values()];
};
