import { type Diagnostic, forceLinting, linter } from '@codemirror/lint';
import { type Extension, StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { CypherGuardError, checkReadOnly } from '@zhengtu/cypher-guard';
import type { ErrorCode, ExplorerError } from '../../core/api/explorer-error';
import type { Dictionary } from '../../locales/zh';

const pause = 700;
const recheck = StateEffect.define<null>();

const codeOf = ({ code }: CypherGuardError): ErrorCode => (code === 'write' ? 'read-only' : code);

/** The word at an offset, so that the mark under an error can be seen. */
const wordAt = (text: string, offset: number): { from: number; to: number } => {
  const from = Math.max(0, Math.min(offset, text.length - 1));
  const [word = ''] = /^\w+/.exec(text.slice(from)) ?? [];
  return { from, to: Math.min(text.length, from + Math.max(1, word.length)) };
};

/** What is wrong with a query before it is sent; null where nothing certain is. */
export const findMistake = (query: string): CypherGuardError | null => {
  if (!query.trim()) return null;
  try {
    checkReadOnly(query);
    return null;
  } catch (error) {
    if (error instanceof CypherGuardError) return error;
    throw error;
  }
};

export interface CheckWishes {
  readonly errors: Dictionary['errors'];
  /** What the server said of the text as it stands. */
  readonly told: () => ExplorerError | null;
}

/** Marks mistakes at their place: the server's word on this very text, else what can be seen before running it. */
export const checkCypher = ({ errors, told }: CheckWishes): Extension => {
  const markOf = (text: string, offset: number, code: ErrorCode, message: string): Diagnostic => ({
    ...wordAt(text, offset),
    severity: 'error',
    message: `${errors[code].what} ${message}`,
  });
  const source = ({ state }: EditorView): Diagnostic[] => {
    const text = state.doc.toString();
    const error = told();
    if (error?.position) return [markOf(text, error.position.offset, error.code, error.message)];
    const mistake = findMistake(text);
    return mistake ? [markOf(text, mistake.position.offset, codeOf(mistake), mistake.message)] : [];
  };
  return linter(source, {
    delay: pause,
    needsRefresh: ({ transactions }) =>
      transactions.some(({ effects }) => effects.some((effect) => effect.is(recheck))),
  });
};

/** Checks at once, for what was told has changed. */
export const checkAgain = (view: EditorView): void => {
  view.dispatch({ effects: recheck.of(null) });
  forceLinting(view);
};
