import { useEffect } from 'react';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { useAddress } from '../../core/address/use-address';
import { openCanvas } from '../../core/graph/canvas-store';
import { useCanvas } from '../../core/graph/use-canvas';
import { CanvasTables } from './CanvasTables';

/** The table twin of the canvas that the address names. */
const TableView = () => {
  const focus = useAddress((address) => address.focus);
  const entry = useCanvas(focus);
  useEffect(() => {
    openCanvas(focus);
  }, [focus]);
  if (entry.state === 'loading') return <Loading />;
  if (entry.state === 'failed') return <ErrorNotice error={entry.error} retry={() => openCanvas(focus)} />;
  return <CanvasTables canvas={entry.canvas} focus={focus} />;
};

export default TableView;
