import type { SourceFile } from '../../clean-document.js';
import { textOfPage } from '../html/html.js';
import { type Fields, fieldOf, findContent } from './columns.js';

const markup = /<(?:p|div|br|span|section|article|td|h\d)\b[^>]*>/iu;
const chineseTime = 8 * 60 * 60 * 1000;

/** `1709596800` (seconds or milliseconds since 1970), `2024-03-05T08:00:00Z`: the day in China, as a page prints it. */
const printedDay = (date: string): string => {
  const isClock = /^\d{10}(\d{3})?$/u.test(date);
  const milliseconds = Number(date) * (date.length === 10 ? 1000 : 1);
  const parsed = /^\w{3}, \d{1,2} \w{3} \d{4}/u.test(date) ? Date.parse(date) : Number.NaN;
  const moment = isClock ? milliseconds : parsed;
  if (!Number.isNaN(moment)) return new Date(moment + chineseTime).toISOString().slice(0, 10);
  return date.replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3');
};

/**
 * A record as a report of its own: its fields written as a page prints them, in UTF-8. The same record gives the same
 * bytes wherever it stands.
 * @param path Names it in messages, ending in `.txt`.
 */
export const partOfRecord = (fields: Fields, file: SourceFile, path: string): SourceFile | undefined => {
  const told = file.columns;
  const content = findContent(fields, told);
  if (content === undefined) return undefined;
  const about = (
    [
      ['来源', fieldOf(fields, 'source', told)],
      ['发布时间', printedDay(fieldOf(fields, 'date', told))],
      ['作者', fieldOf(fields, 'author', told).replaceAll('\n', '、')],
    ] as const
  ).flatMap(([label, value]) => (value === '' || value.length > 60 ? [] : [`${label}：${value}`]));
  const text = markup.test(content) ? textOfPage(content).text : content;
  const lines = [fieldOf(fields, 'title', told), about.join(' '), text].filter((line) => line !== '');
  const url = fieldOf(fields, 'url', told);
  return {
    path,
    bytes: new TextEncoder().encode(lines.join('\n')),
    told: URL.canParse(url) ? { url, ...file.told } : file.told,
  };
};
