import { useWords } from '../../core/language/use-words';
import { forgetTakeAwayStatus, useTakeAwayStatus } from '../../core/take-away/take-away-commands';
import './print.css';
import './take-away.css';

/** How taking something away goes, on whatever view it was asked for. */
export const TakeAwayStatus = () => {
  const { takeAway: words, common } = useWords();
  const { status } = useTakeAwayStatus();
  if (status === null) return null;
  return (
    <output className="take-away-status">
      {words[status]}
      <button type="button" aria-label={common.close} onClick={forgetTakeAwayStatus}>
        ×
      </button>
    </output>
  );
};
