import type { Explanation } from '@zhengtu/server/api';
import { datesInWords } from '../../core/dates/partial-date';
import { openJudging } from '../../core/judgements/judging';
import { useLanguage, useWords } from '../../core/language/use-words';
import { Link } from '../entity/Link';
import { JudgementLine } from './JudgementLine';
import { PassageQuote, SpokenAs } from './PassageQuote';

const SeenList = ({ seen }: Pick<Explanation, 'seen'>) => {
  const { judge } = useWords();
  const language = useLanguage();
  return (
    <ul className="why-list">
      {seen.map(({ as, reports, firstSeen, lastSeen, example }) => (
        <li key={as}>
          <p>
            <SpokenAs as={as} />
            <span className="fact-note">
              {judge.reports(reports)}
              {firstSeen && ` · ${datesInWords([...new Set([firstSeen, lastSeen])].join(' – '), language)}`}
            </span>
          </p>
          <PassageQuote passage={example} />
        </li>
      ))}
    </ul>
  );
};

const JoinedList = ({ joined }: Pick<Explanation, 'joined'>) => {
  const { judge } = useWords();
  if (joined.length === 0) return <p className="fact-note">{judge.onlyOne}</p>;
  return (
    <ul className="why-list">
      {joined.map(({ because, times, left, right }) => (
        <li key={`${because} ${left?.document} ${left?.as} ${right?.document} ${right?.as}`}>
          <p>
            {judge.because[because] ?? because}
            {times > 1 && <span className="fact-note"> {judge.times(times)}</span>}
          </p>
          {left && <PassageQuote passage={left} />}
          {right && <PassageQuote passage={right} />}
        </li>
      ))}
    </ul>
  );
};

const NearList = ({ id, apart }: Pick<Explanation, 'id' | 'apart'>) => {
  const { judge } = useWords();
  return (
    <ul className="why-list">
      {apart.map((near) => (
        <li key={near.id}>
          <p>
            <Link to={{ selected: near.id }} className="near-name">
              {near.name}
            </Link>
            <span className="fact-note">{judge.because[near.because] ?? near.because}</span>
          </p>
          <PassageQuote passage={near.other} />
          <button
            type="button"
            className="button"
            onClick={() => openJudging({ is: 'same', entity: id, other: near.id })}
          >
            {judge.isSame(near.name)}
          </button>
        </li>
      ))}
    </ul>
  );
};

/** Why the words of several reports are one, what nearly was, and what was judged of it. */
export const ExplanationText = ({ explanation }: { explanation: Explanation }) => {
  const { judge } = useWords();
  const { id, seen, joined, apart, judgements } = explanation;
  return (
    <div className="explanation">
      <h4>{judge.seen}</h4>
      <SeenList seen={seen} />
      <h4>{judge.joined}</h4>
      <JoinedList joined={joined} />
      {apart.length > 0 && (
        <>
          <h4>{judge.near}</h4>
          <NearList id={id} apart={apart} />
        </>
      )}
      {judgements.length > 0 && (
        <>
          <h4>{judge.inForce}</h4>
          <ul className="why-list">
            {judgements.map((judgement) => (
              <JudgementLine key={judgement.id} judgement={judgement} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
