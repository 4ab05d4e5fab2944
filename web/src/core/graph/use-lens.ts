import { useEffect } from 'react';
import { useAddress } from '../address/use-address';
import { followLens } from './canvas-acts';
import { bringIn } from './expand-node';

/** Keeps a canvas in step with the address, and brings what is selected elsewhere onto it. */
export const useLens = (focus: string | null): void => {
  const selected = useAddress((address) => address.selected);
  const hidden = useAddress((address) => address.hidden);
  const boilerplate = useAddress((address) => address.boilerplate);
  useEffect(() => {
    followLens(focus, { selected, hidden, boilerplate });
    // What cannot be brought in is told by the panel, which asks for the same entity.
    if (selected) bringIn(focus, selected).catch(() => undefined);
  }, [focus, selected, hidden, boilerplate]);
};
