import { useCanCurate } from '../../core/curation/use-can-curate';
import { openJudgements } from '../../core/judgements/judging';
import { useWords } from '../../core/language/use-words';
import { Icon } from '../icons/Icon';

/** Opens the list of what was judged. */
export const JudgementsButton = () => {
  const { judge } = useWords();
  const canCurate = useCanCurate();
  if (!canCurate) return null;
  return (
    <button
      type="button"
      className="top-button"
      aria-haspopup="dialog"
      aria-label={judge.list}
      title={judge.list}
      onClick={openJudgements}
    >
      <Icon name="judge" />
      <span className="top-button-text">{judge.list}</span>
    </button>
  );
};
