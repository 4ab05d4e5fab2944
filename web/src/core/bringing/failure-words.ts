import type { Dictionary, ErrorWords } from '../../locales/zh';
import type { Result, Row } from './rows';

type Failed = Extract<Result, { outcome: 'failed' }>;

const wordsIn = (words: Readonly<Record<string, ErrorWords>>, code: string): ErrorWords | undefined =>
  Object.hasOwn(words, code) ? words[code] : undefined;

/** Why a file failed and what to do, in the language shown; where there are no words for it, the server's own. */
export const failureWords = (
  { code, message }: Failed,
  bring: Dictionary['bring'],
  errors: Dictionary['errors'],
): ErrorWords =>
  wordsIn(bring.failures, code) ??
  (code === 'query-failed' ? undefined : wordsIn(errors, code)) ?? { what: message || code, way: '' };

/** Every failure as a line to be passed on: the file, what happened, and the server's words. */
export const failureList = (
  rows: readonly Row[],
  bring: Dictionary['bring'],
  errors: Dictionary['errors'],
): string =>
  rows
    .flatMap(({ path, state, results }) => [
      ...(state.is === 'unfit' ? [`${path}\t${bring.why[state.why]}`] : []),
      ...results.flatMap((result) => {
        if (result.outcome !== 'failed') return [];
        const { what, way } = failureWords(result, bring, errors);
        const named = result.part === '' ? path : `${path}/${result.part}`;
        return [[named, `${what} ${way}`.trim(), result.message].filter(Boolean).join('\t')];
      }),
    ])
    .join('\n');
