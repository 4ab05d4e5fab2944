/** The only module that touches the URL: the address as a store, kept in step with the browser's history. */
import { create } from 'zustand';
import { type Address, formatAddress, parseAddress } from './address';

const read = (): Address => parseAddress(window.location.search);

export const useAddress = create<Address>(() => read());

window.addEventListener('popstate', () => useAddress.setState(read(), true));

const link = (address: Address): string => formatAddress(address) || window.location.pathname;

/** The address after a change: the `href` of a real link. */
export const addressOf = (change: Partial<Address>): string => link({ ...useAddress.getState(), ...change });

/** Goes to the address after a change; `replace` leaves no entry to come back to (filters, language). */
export const goTo = (change: Partial<Address>, { replace = false } = {}): void => {
  const next = { ...useAddress.getState(), ...change };
  if (formatAddress(next) === formatAddress(useAddress.getState())) return;
  window.history[replace ? 'replaceState' : 'pushState'](null, '', link(next));
  useAddress.setState(next, true);
};
