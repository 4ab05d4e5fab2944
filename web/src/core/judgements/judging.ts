/** Which question about who is who is open. */
import { create } from 'zustand';

export type Judging =
  /** `other`: with whom, where that was chosen already. */
  | { readonly is: 'same'; readonly entity: string; readonly other?: string }
  | { readonly is: 'apart' | 'rename'; readonly entity: string }
  | { readonly is: 'list' };

export const useJudging = create<{ judging: Judging | null }>(() => ({ judging: null }));
export const openJudging = (judging: Judging): void => useJudging.setState({ judging });
export const closeJudging = (): void => useJudging.setState({ judging: null });
export const openJudgements = (): void => openJudging({ is: 'list' });
