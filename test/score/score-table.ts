import type { FolderScore } from './score-folder.js';
import type { Measures } from './tally.js';

const share = (value: number): string => value.toFixed(3);

const line = (name: string, { precision, recall, f1, right, wrong, missed }: Measures): string =>
  `${name.padEnd(16)} P ${share(precision)}  R ${share(recall)}  F1 ${share(f1)}  (${right} right, ${wrong} wrong, ${missed} missed)`;

/** A folder's scores as lines of text; with errors, what was wrong and missed in each report. */
export function scoreLines(score: FolderScore, withErrors: boolean): string[] {
  const lines = [`# ${score.name}: ${score.documents.length} reports`];
  for (const [kind, measures] of score.entities) lines.push(line(kind, measures));
  lines.push(line('ENTITIES', score.allEntities));
  for (const [type, measures] of score.relations) lines.push(line(type, measures));
  lines.push(line('RELATIONS', score.allRelations));
  for (const [field, value] of score.fields) lines.push(`${`field ${field}`.padEnd(24)} ${share(value)}`);
  if (withErrors)
    for (const { id, errors } of score.documents)
      lines.push(`== ${id}`, ...errors.map((error) => `  ${error}`));
  return lines;
}

/** The same as plain data, for --json. */
export function scoreData(score: FolderScore): object {
  return {
    name: score.name,
    reports: score.documents.length,
    entities: { ...Object.fromEntries(score.entities), all: score.allEntities },
    relations: { ...Object.fromEntries(score.relations), all: score.allRelations },
    fields: Object.fromEntries(score.fields),
    errors: Object.fromEntries(score.documents.map(({ id, errors }) => [id, errors])),
  };
}
