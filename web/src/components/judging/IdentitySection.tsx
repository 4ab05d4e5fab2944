import type { Entity } from '@zhengtu/server/api';
import { useState } from 'react';
import { loadExplanation } from '../../core/api/curation-endpoints';
import { useResource } from '../../core/api/use-resource';
import { useCanCurate } from '../../core/curation/use-can-curate';
import { isJudged, isRenamed } from '../../core/judgements/judged-kinds';
import { openJudgements, openJudging } from '../../core/judgements/judging';
import { useWords } from '../../core/language/use-words';
import { ErrorNotice } from '../notices/ErrorNotice';
import { Loading } from '../notices/Loading';
import { ExplanationText } from './ExplanationText';
import './judging.css';

const Why = ({ id }: { id: string }) => {
  const explanation = useResource(`explanation ${id}`, () => loadExplanation(id));
  if (explanation.state === 'loading') return <Loading />;
  if (explanation.state === 'failed')
    return <ErrorNotice error={explanation.error} retry={explanation.retry} />;
  return <ExplanationText explanation={explanation.value} />;
};

/** At the end of an entity's page: why its mentions are one, and the ways to correct it. */
export const IdentitySection = ({ entity }: { entity: Entity }) => {
  const { judge: words } = useWords();
  const [open, setOpen] = useState(false);
  const { id, label } = entity;
  const canCurate = useCanCurate();
  if (!isJudged(label) || !canCurate) return null;
  return (
    <section className="identity" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <div className="identity-acts">
        <button type="button" className="button" onClick={() => openJudging({ is: 'same', entity: id })}>
          {words.same}
        </button>
        <button type="button" className="button" onClick={() => openJudging({ is: 'apart', entity: id })}>
          {words.apart}
        </button>
        {isRenamed(label) && (
          <button type="button" className="button" onClick={() => openJudging({ is: 'rename', entity: id })}>
            {words.rename}
          </button>
        )}
        <button type="button" className="identity-list" onClick={openJudgements}>
          {words.list}
        </button>
      </div>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.why}</summary>
        {open && <Why id={id} />}
      </details>
    </section>
  );
};
