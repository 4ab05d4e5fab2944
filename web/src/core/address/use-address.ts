/** The only module that touches the URL: the address as a store, kept in step with the browser's history. */
import { create } from 'zustand';
import { type Address, formatAddress, parseAddress } from './address';

const read = (): Address => parseAddress(window.location.search);

export const useAddress = create<Address>(() => read());

window.addEventListener('popstate', () => useAddress.setState(read(), true));

const link = (address: Address): string => formatAddress(address) || window.location.pathname;

const viewMark = '#v=';

/** The view that the link has with it, past what the address itself tells. */
export const viewInLink = (): string | null =>
  window.location.hash.startsWith(viewMark) ? window.location.hash.slice(viewMark.length) : null;

/** A whole link to the address as it is, with a view. */
export const linkWithView = (view: string): string =>
  `${window.location.origin}${window.location.pathname}${formatAddress(useAddress.getState())}${viewMark}${view}`;

/** Puts the view into the address bar, to be copied from there. */
export const showLink = (whole: string): void => window.history.replaceState(null, '', whole);

// A link pasted over one that differs in its view only would not be opened by the browser.
window.addEventListener('hashchange', () => viewInLink() !== null && window.location.reload());

/** The address after a change: the `href` of a real link. */
export const addressOf = (change: Partial<Address>): string => link({ ...useAddress.getState(), ...change });

/** Goes to the address after a change; `replace` leaves no entry to come back to (filters, language). */
export const goTo = (change: Partial<Address>, { replace = false } = {}): void => {
  const next = { ...useAddress.getState(), ...change };
  if (formatAddress(next) === formatAddress(useAddress.getState())) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', link(next));
  useAddress.setState(next, true);
};
