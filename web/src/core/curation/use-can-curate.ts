import { useResource } from '../api/use-resource';
import { uploadTerms } from '../bringing/bringing';

/** Whether this server lets reports and judgements come and go, once that is known; some only read. */
export const useCanCurate = (): boolean => {
  const terms = useResource('uploads', uploadTerms);
  return terms.state === 'ready' && terms.value.open;
};
