import type { Explanation, Passage } from '@zhengtu/ingest';
import { plainLine } from './plain-text.js';

const reports = (n: number): string => `${n} ${n === 1 ? 'report' : 'reports'}`;

const period = (first?: string, last?: string): string =>
  first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;

const cited = (words: string, { title, document, date, start, end, quote }: Passage): string[] => [
  `    ${words}“${quote}”`,
  `      ${[title, date].filter(Boolean).join(', ')} (${document}#${start}-${end})`,
];

const times = (n: number): string => (n > 1 ? ` (${n} times; one of them:)` : '');

const side = (passage: Passage): string[] => cited(`${passage.as}: `, passage);

/** Why something is one entity, for people: what was read, what joined it, what nearly did. */
export const explanationLines = (explanation: Explanation): string[] => {
  const { id, label, name, seen, joined, apart, judgements } = explanation;
  const where = explanation.place === null || explanation.place === name ? '' : `  (${explanation.place})`;
  const lines = [`${name}  ${label}  ${id}${where}`, '', `${reports(explanation.reports)} speak of it, as`];
  for (const { as, reports: n, firstSeen, lastSeen, example } of seen)
    lines.push(`  ${as}: ${reports(n)}${period(firstSeen, lastSeen)}`, ...cited('', example));

  lines.push('', 'Why this is one');
  if (joined.length === 0) lines.push('  Only one report speaks of it.');
  for (const { words, left, right, times: n } of joined) {
    lines.push(`  ${words}${times(n)}`);
    if (left && right) lines.push(...side(left), ...side(right));
  }

  lines.push('', 'What nearly joined it, and did not');
  if (apart.length === 0) lines.push('  Nothing.');
  for (const { id: other, name: called, words, own, other: theirs } of apart)
    lines.push(`  ${called}  ${other}: ${words}`, ...side(own), ...side(theirs));

  if (judgements.length > 0) lines.push('', 'Judgements that speak of it', ...judgements.map(judgementLine));
  return lines.map(plainLine);
};

/** One judgement in one line, with the id by which it is undone. */
export const judgementLine = (judgement: Explanation['judgements'][number]): string => {
  const { id, by, at, why } = judgement;
  const said =
    judgement.verdict === 'rename'
      ? `${judgement.entity} is called ${judgement.name}`
      : `${judgement.left} ${judgement.verdict === 'same' ? 'is' : 'is not'} ${judgement.right}`;
  const circumstances = [by, at.slice(0, 10), why].filter((part) => part !== '').join(', ');
  return plainLine(`  ${id}  ${said}${circumstances === '' ? '' : ` (${circumstances})`}`);
};
