import { BringInstead } from '../../components/bringing/BringInstead';
import { EmptyNotice } from '../../components/notices/EmptyNotice';
import { OpenedCanvas } from '../../components/opened-canvas/OpenedCanvas';
import { blankFocus } from '../../core/graph/canvas-store';
import { useWords } from '../../core/language/use-words';
import { DrawnCanvas } from './DrawnCanvas';
import './graph.css';

/** The graph: everything that was read, the part around one theme, or what is built up from nothing. */
export const GraphView = () => {
  const { graph: words } = useWords();
  return (
    <OpenedCanvas>
      {(canvas, focus) =>
        canvas.graph.order === 0 && focus !== blankFocus ? (
          <EmptyNotice title={words.empty}>
            <p>{words.emptyWay}</p>
            <BringInstead />
          </EmptyNotice>
        ) : (
          <DrawnCanvas key={focus ?? ''} canvas={canvas} focus={focus} />
        )
      }
    </OpenedCanvas>
  );
};
