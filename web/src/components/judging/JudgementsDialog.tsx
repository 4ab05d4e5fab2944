import { loadJudgements } from '../../core/api/curation-endpoints';
import { useResource } from '../../core/api/use-resource';
import { closeJudging } from '../../core/judgements/judging';
import { useWords } from '../../core/language/use-words';
import { Dialog } from '../dialog/Dialog';
import { EmptyNotice } from '../notices/EmptyNotice';
import { ErrorNotice } from '../notices/ErrorNotice';
import { Loading } from '../notices/Loading';
import { JudgementLine } from './JudgementLine';

const List = () => {
  const { judge } = useWords();
  const list = useResource('judgements', loadJudgements);
  if (list.state === 'loading') return <Loading />;
  if (list.state === 'failed') return <ErrorNotice error={list.error} retry={list.retry} />;
  if (list.value.judgements.length === 0)
    return (
      <EmptyNotice title={judge.none}>
        <p>{judge.noneWay}</p>
      </EmptyNotice>
    );
  return (
    <>
      <p className="fact-note">{judge.listIntro}</p>
      <ul className="why-list">
        {[...list.value.judgements].reverse().map((judgement) => (
          <JudgementLine key={judgement.id} judgement={judgement} />
        ))}
      </ul>
    </>
  );
};

/** All that was judged, the latest first, each with the way back. */
export const JudgementsDialog = () => {
  const { judge } = useWords();
  return (
    <Dialog title={judge.list} className="judging" onClose={closeJudging}>
      <List />
    </Dialog>
  );
};
