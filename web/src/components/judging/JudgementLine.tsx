import type { Judgement } from '@zhengtu/server/api';
import { type MouseEvent, useState } from 'react';
import { loadEntity } from '../../core/api/endpoints';
import { useResource } from '../../core/api/use-resource';
import { undoJudgements } from '../../core/judgements/judge';
import { closeJudging } from '../../core/judgements/judging';
import { divisionInId, nameInId } from '../../core/judgements/name-in-id';
import { useLanguage, useWords } from '../../core/language/use-words';
import { Link } from '../entity/Link';

const Party = ({ id }: { id: string }) => {
  const { judge } = useWords();
  const language = useLanguage();
  const division = divisionInId(id);
  const place = useResource(division && `entity ${division}`, () => loadEntity(division ?? ''));
  const notes = [
    place.state === 'ready' ? place.value.name : '',
    id.includes('@document:') ? judge.ofReport : '',
  ].filter(Boolean);
  return (
    <span className="party" onClickCapture={closeJudging}>
      <Link to={{ selected: id }} className="near-name">
        {nameInId(id, language)}
      </Link>
      {notes.length > 0 && <span className="fact-note">{notes.join(' · ')}</span>}
    </span>
  );
};

/** When, in the reader's own time. */
const Moment = ({ at }: { at: string }) => {
  const language = useLanguage();
  const words = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return <time dateTime={at}>{words.format(new Date(at))}</time>;
};

/** One judgement: what, when, why, and the way back. */
export const JudgementLine = ({ judgement }: { judgement: Judgement }) => {
  const { judge } = useWords();
  const language = useLanguage();
  const [undoing, setUndoing] = useState(false);
  const [first, second] =
    judgement.verdict === 'rename' ? [judgement.entity] : [judgement.left, judgement.right];
  const other = judgement.verdict === 'rename' ? judgement.name : nameInId(second ?? '', language);
  const undo = async ({ currentTarget }: MouseEvent<HTMLElement>): Promise<void> => {
    const around = currentTarget.closest<HTMLElement>('dialog, .panel');
    setUndoing(true);
    await undoJudgements([judgement.id]);
    setUndoing(false);
    // The line is gone, and with it what had the keyboard.
    if (document.activeElement === document.body) around?.focus();
  };
  return (
    <li className="judgement">
      <p>
        <Party id={first} />
        <strong>{judge.verdicts[judgement.verdict]}</strong>
        {second === undefined ? <span>{other}</span> : <Party id={second} />}
      </p>
      <p className="fact-note">
        <Moment at={judgement.at} />
        {judgement.why && ` · ${judgement.why}`}
      </p>
      <button
        type="button"
        className="button"
        disabled={undoing}
        aria-label={judge.undoOf(
          `${nameInId(first, language)} ${judge.verdicts[judgement.verdict]} ${other}`,
        )}
        onClick={undo}
      >
        {undoing ? judge.toast.working : judge.undo}
      </button>
    </li>
  );
};
