import type { Explanation } from '@zhengtu/server/api';
import { useState } from 'react';
import { loadExplanation } from '../../core/api/curation-endpoints';
import { useResource } from '../../core/api/use-resource';
import { closeJudging } from '../../core/judgements/judging';
import { type MentionGroup, mentionGroups, takingApart } from '../../core/judgements/take-apart';
import { useWords } from '../../core/language/use-words';
import { Dialog } from '../dialog/Dialog';
import { ErrorNotice } from '../notices/ErrorNotice';
import { Loading } from '../notices/Loading';
import { JudgeForm } from './JudgeForm';
import { PassageQuote, SpokenAs } from './PassageQuote';

interface ChoiceProps {
  readonly group: MentionGroup;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const Choice = ({ group, chosen, onChoose }: ChoiceProps) => {
  const { judge } = useWords();
  const { mentions, because } = group;
  const [first] = mentions;
  if (!first) return null;
  const reasons = [...new Set(because.map((joined) => joined.because))];
  return (
    <li>
      <label className="apart-choice">
        <input type="radio" name="apart" checked={chosen} onChange={onChoose} />
        <SpokenAs as={first.as} />
        {mentions.length > 1 && <span className="fact-note">{judge.groupCount(mentions.length)}</span>}
      </label>
      <PassageQuote passage={first} />
      {reasons.length > 0 && (
        <p className="fact-note">
          {judge.joinedBy(reasons.map((reason) => judge.because[reason] ?? reason))}
        </p>
      )}
    </li>
  );
};

const ApartForm = ({ explanation }: { explanation: Explanation }) => {
  const { judge } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const groups = mentionGroups(explanation);
  const rest = groups.find(({ id }) => id !== chosen);
  if (groups.length < 2) return <p>{judge.nothingApart}</p>;
  const ready =
    chosen === null || !rest
      ? null
      : {
          verdict: 'not-same' as const,
          requests: (why: string) => takingApart(chosen, groups, why),
          names: [explanation.name],
          onward: rest.id,
        };
  return (
    <JudgeForm confirm={judge.confirmApart} effect={judge.apartIntro} ready={ready}>
      <fieldset className="apart-choices">
        <legend className="visually-hidden">{judge.mentions}</legend>
        <ul className="why-list">
          {groups.map((group) => (
            <Choice
              key={group.id}
              group={group}
              chosen={chosen === group.id}
              onChoose={() => setChosen(group.id)}
            />
          ))}
        </ul>
      </fieldset>
    </JudgeForm>
  );
};

/** Lists where reports speak of it, with what joined each; the one that means another is set apart. */
export const ApartDialog = ({ entity }: { entity: string }) => {
  const { judge } = useWords();
  const explanation = useResource(`explanation ${entity}`, () => loadExplanation(entity));
  const name = explanation.state === 'ready' ? explanation.value.name : '…';
  return (
    <Dialog title={judge.apartTitle(name)} className="judging" onClose={closeJudging}>
      {explanation.state === 'loading' && <Loading />}
      {explanation.state === 'failed' && <ErrorNotice error={explanation.error} retry={explanation.retry} />}
      {explanation.state === 'ready' && <ApartForm explanation={explanation.value} />}
    </Dialog>
  );
};
