import type { IngestSummary } from '@zhengtu/ingest';
import { plainLine } from './plain-text.js';

const reports = (n: number): string => `${n} ${n === 1 ? 'report' : 'reports'}`;

/** What became of a batch, for people: the counts, then every file that failed with its reason. */
export const summaryLines = (summary: IngestSummary): string[] => {
  const { read, skipped, loaded, versions, removed, failed, notReports } = summary;
  const lines = [`${reports(read)} read, ${skipped} known already, ${loaded} loaded into the graph.`];
  if (versions > 0)
    lines.push(
      `${versions} of them ${versions === 1 ? 'is a version' : 'are versions'} of another report (reposted, edited or cut short): kept beside it, counted once.`,
    );
  if (removed > 0) lines.push(`${reports(removed)} taken out: a removal that was broken off is done now.`);
  if (notReports.length > 0) {
    lines.push(`No meeting was found in ${notReports.length} of them; they are kept as documents:`);
    lines.push(...notReports.map((path) => `  ${path}`));
  }
  if (failed.length > 0) {
    lines.push(`${failed.length} could not be read; the rest is not affected:`);
    lines.push(...failed.map(({ code, message }) => `  ${message} [${code}]`));
  }
  return lines.map(plainLine);
};
