import { useMemo } from 'react';
import { goTo, useAddress } from '../address/use-address';
import type { Period } from './period';

/** The period that every view keeps to. */
export const usePeriod = (): Period => {
  const from = useAddress((address) => address.from);
  const to = useAddress((address) => address.to);
  const yearless = useAddress((address) => address.yearless);
  return useMemo(() => ({ from, to, yearless }), [from, to, yearless]);
};

/** Names a period among the answers kept. */
export const periodKey = ({ from, to, yearless }: Period): string =>
  `${from ?? ''}/${to ?? ''}${yearless ? '+' : ''}`;

/** Keeps every view to another period; leaves no entry to come back to. */
export const choosePeriod = (period: Partial<Period>): void => goTo(period, { replace: true });
