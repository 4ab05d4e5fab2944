import { useEffect, useState } from 'react';
import { goTo } from '../../core/address/use-address';
import type { ExplorerError } from '../../core/api/explorer-error';
import { findMeant } from '../../core/judgements/judge';
import { isJudgedId } from '../../core/judgements/judged-kinds';
import { ErrorNotice } from '../notices/ErrorNotice';
import { Loading } from '../notices/Loading';

export interface MissingEntityProps {
  readonly id: string;
  readonly error: ExplorerError;
  readonly retry: () => void;
}

/** An id that the graph does not have may be one from before two became one: the page goes on with the one they are. */
export const MissingEntity = ({ id, error, retry }: MissingEntityProps) => {
  const mayBeAnother = error.code === 'not-found' && isJudgedId(id);
  const [looking, setLooking] = useState(mayBeAnother);
  useEffect(() => {
    if (!mayBeAnother) return;
    let current = true;
    findMeant(id).then((meant) => {
      if (!current) return;
      if (meant !== null && meant !== id) goTo({ selected: meant }, { replace: true });
      else setLooking(false);
    });
    return () => {
      current = false;
    };
  }, [id, mayBeAnother]);
  return looking ? <Loading /> : <ErrorNotice error={error} retry={retry} />;
};
