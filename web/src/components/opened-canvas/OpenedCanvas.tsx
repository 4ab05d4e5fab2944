import { type ReactNode, useEffect } from 'react';
import { useAddress } from '../../core/address/use-address';
import { type Canvas, openCanvas } from '../../core/graph/canvas-store';
import { useCanvas } from '../../core/graph/use-canvas';
import { ErrorNotice } from '../notices/ErrorNotice';
import { Loading } from '../notices/Loading';

/** The canvas that the address names, opened where it is not yet; until it is there, how that goes. */
export const OpenedCanvas = ({
  children,
}: {
  children: (canvas: Canvas, focus: string | null) => ReactNode;
}) => {
  const focus = useAddress((address) => address.focus);
  const entry = useCanvas(focus);
  useEffect(() => {
    openCanvas(focus);
  }, [focus]);
  if (entry.state === 'loading') return <Loading />;
  if (entry.state === 'failed') return <ErrorNotice error={entry.error} retry={() => openCanvas(focus)} />;
  return children(entry.canvas, focus);
};
