import { useEffect } from 'react';
import { BringInstead } from '../../components/bringing/BringInstead';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { ErrorNotice } from '../../components/notices/ErrorNotice';
import { Loading } from '../../components/notices/Loading';
import { useAddress } from '../../core/address/use-address';
import { blankFocus, openCanvas } from '../../core/graph/canvas-store';
import { useCanvas } from '../../core/graph/use-canvas';
import { useWords } from '../../core/language/use-words';
import { DrawnCanvas } from './DrawnCanvas';
import './graph.css';

/** The graph: everything that was read, the part around one theme, or what is built up from nothing. */
export const GraphView = () => {
  const { graph: words } = useWords();
  const focus = useAddress((address) => address.focus);
  const entry = useCanvas(focus);
  useEffect(() => {
    openCanvas(focus);
  }, [focus]);

  if (entry.state === 'loading') return <Loading />;
  if (entry.state === 'failed') return <ErrorNotice error={entry.error} retry={() => openCanvas(focus)} />;
  if (entry.canvas.graph.order === 0 && focus !== blankFocus)
    return (
      <EmptyNotice title={words.empty}>
        <p>{words.emptyWay}</p>
        <BringInstead />
      </EmptyNotice>
    );
  return <DrawnCanvas key={focus ?? ''} canvas={entry.canvas} focus={focus} />;
};
