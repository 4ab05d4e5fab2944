import type { JudgementRequest } from '@zhengtu/server/api';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { asExplorerError, type ExplorerError } from '../../core/api/explorer-error';
import { judge } from '../../core/judgements/judge';
import { closeJudging } from '../../core/judgements/judging';
import { useWords } from '../../core/language/use-words';
import { showToast } from '../../core/toasts/toast';
import { ErrorNotice } from '../notices/ErrorNotice';

/** A judgement that can be made now. */
export interface Ready {
  readonly verdict: JudgementRequest['verdict'];
  readonly requests: (why: string) => readonly JudgementRequest[];
  /** Of those that it is about, for the line that tells of it. */
  readonly names: readonly string[];
  /** An id of whom the page goes on with. */
  readonly onward: string;
}

export interface JudgeFormProps {
  readonly confirm: string;
  readonly effect: string;
  /** null: something is still to be chosen. */
  readonly ready: Ready | null;
  readonly children: ReactNode;
}

/** What every judgement has: a reason if one likes, what it does, and the button that makes it. */
export const JudgeForm = ({ confirm, effect, ready, children }: JudgeFormProps) => {
  const { judge: words } = useWords();
  const noteId = useId();
  const [why, setWhy] = useState('');
  const [working, setWorking] = useState(false);
  const [error, setError] = useState<ExplorerError | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready || working) return;
    setWorking(true);
    setError(null);
    try {
      const judgements = await judge(ready.requests(why.trim()), ready.onward);
      closeJudging();
      showToast({ is: 'judged', verdict: ready.verdict, names: ready.names, judgements });
    } catch (thrown) {
      setError(asExplorerError(thrown));
      setWorking(false);
    }
  };
  return (
    <form className="judge-form" onSubmit={submit}>
      {children}
      <label htmlFor={noteId}>{words.note}</label>
      <input
        id={noteId}
        className="field"
        type="text"
        maxLength={1000}
        placeholder={words.notePlaceholder}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      <p className="fact-note">{effect}</p>
      {error && <ErrorNotice error={error} />}
      <div className="judge-buttons">
        <button type="submit" className="button primary" disabled={!ready || working}>
          {working ? words.working : confirm}
        </button>
        <button type="button" className="button" onClick={closeJudging}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
};
