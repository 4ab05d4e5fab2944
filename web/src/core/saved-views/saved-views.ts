/** Views that a person named, kept in this browser. */
import { create } from 'zustand';
import { formatAddress, parseAddress } from '../address/address';
import { goTo, useAddress } from '../address/use-address';
import { openWith, readyCanvas, restoreCanvas } from '../graph/canvas-store';
import { keepPreference, keptText } from '../preferences';
import { encodeView, wantedView } from './current-view';

export interface SavedView {
  readonly name: string;
  /** The address's query string: filters, selection, which canvas. */
  readonly search: string;
  readonly view: string;
}

const key = 'saved-views';

const isSavedView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'search' in value &&
  typeof value.search === 'string' &&
  'view' in value &&
  typeof value.view === 'string';

const parseViews = (text: string | null): SavedView[] => {
  try {
    const views: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(views) ? views.filter(isSavedView) : [];
  } catch {
    // Somebody else wrote there: start with none.
    return [];
  }
};

const useViews = create<{ views: readonly SavedView[] }>(() => ({ views: parseViews(keptText(key)) }));
export const useSavedViews = (): readonly SavedView[] => useViews((state) => state.views);

const keep = (views: readonly SavedView[]): void => {
  useViews.setState({ views });
  keepPreference(key, JSON.stringify(views));
};

/** Saves what is seen; a view of the same name is replaced. */
export const saveView = async (name: string): Promise<void> => {
  const view = await encodeView();
  if (view === null) return;
  const search = formatAddress(useAddress.getState());
  keep([...useViews.getState().views.filter((one) => one.name !== name), { name, search, view }]);
};

export const removeView = (name: string): void =>
  keep(useViews.getState().views.filter((one) => one.name !== name));

export const openView = async ({ search, view }: SavedView): Promise<void> => {
  const address = parseAddress(search);
  const wanted = await wantedView(address.focus, view);
  if (!readyCanvas(address.focus)) openWith(address.focus, Promise.resolve(wanted));
  // The language stays as it is: it is no part of what was seen.
  goTo({ ...address, language: useAddress.getState().language });
  if (wanted) await restoreCanvas(address.focus, wanted);
};
