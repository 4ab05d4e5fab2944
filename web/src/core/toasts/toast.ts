/** What was just done, in a line at the page's foot, with the way back where there is one. */
import type { Judgement } from '@zhengtu/server/api';
import { create } from 'zustand';
import type { ExplorerError } from '../api/explorer-error';

export type Toast =
  /** `judgements`: ids, by which it is undone. */
  | {
      readonly is: 'judged';
      readonly verdict: Judgement['verdict'];
      readonly names: readonly string[];
      readonly judgements: readonly string[];
    }
  | { readonly is: 'undone' }
  | { readonly is: 'removed'; readonly name: string }
  | { readonly is: 'failed'; readonly error: ExplorerError };

/** One at a time: it stays until it is closed, used, or followed by the next. */
export const useToast = create<{ toast: Toast | null }>(() => ({ toast: null }));
export const showToast = (toast: Toast): void => useToast.setState({ toast });
export const closeToast = (): void => useToast.setState({ toast: null });
