/** Reports in `.json` (one, a list, or a list somewhere within) and `.jsonl` (one a line). */
import type { SourceFile } from '../../clean-document.js';
import { decodeOrFail } from '../text.js';
import { type ColumnNames, type Fields, findContent } from './columns.js';
import { notParsed } from './no-report.js';
import type { FailedPart } from './part.js';

// {"data": {"list": {"items": [{"article": {…}}]}}} and a little more.
const deepest = 8;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* recordsIn(value: unknown, told: ColumnNames | undefined, depth = 0): Generator<Fields> {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const item of value) yield* recordsIn(item, told, depth + 1);
  else if (isObject(value)) {
    if (findContent(value, told) !== undefined) yield value;
    else for (const inner of Object.values(value)) yield* recordsIn(inner, told, depth + 1);
  }
}

const parse = (json: string, path: string): { value: unknown } | FailedPart => {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    return { path, error: notParsed(path, 'JSON', error) };
  }
};

export function* recordsOfJson(file: SourceFile): Generator<Fields | FailedPart> {
  const parsed = parse(decodeOrFail(file).text, file.path);
  if ('error' in parsed) yield parsed;
  else yield* recordsIn(parsed.value, file.columns);
}

export function* recordsOfJsonLines(file: SourceFile): Generator<Fields | FailedPart> {
  let number = 0;
  for (const line of decodeOrFail(file).text.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parse(line, `${file.path}/${number}`);
    if ('error' in parsed) yield parsed;
    else yield* recordsIn(parsed.value, file.columns);
  }
}
