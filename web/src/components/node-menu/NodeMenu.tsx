import { useLayoutEffect, useRef } from 'react';
import { nameInWords } from '../../core/entities/entity-words';
import { chooseNeighbours, collapseNode, hideNodes, pinNodes } from '../../core/graph/canvas-acts';
import { type Canvas, stateOf } from '../../core/graph/canvas-store';
import { expandNode } from '../../core/graph/expand-node';
import { closeNodeMenu, type OpenMenu } from '../../core/graph/node-menu';
import { isVisible, type VisibilityFilter } from '../../core/graph/visibility';
import { useLanguage, useWords } from '../../core/language/use-words';
import { Badge } from '../entity/Badge';
import { Menu } from '../menu/Menu';
import { MenuItem } from '../menu/MenuItem';
import { ExpandItems } from './ExpandItems';
import './node-menu.css';

/** Keeps the menu within the window, however near an edge it was asked for. */
const useWithinWindow = ({ x, y }: OpenMenu) => {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const menu = frame.current?.firstElementChild;
      if (!frame.current || !menu) return;
      const { width, height } = menu.getBoundingClientRect();
      frame.current.style.left = `${Math.max(8, Math.min(x, window.innerWidth - width - 8))}px`;
      frame.current.style.top = `${Math.max(8, Math.min(y, window.innerHeight - height - 8))}px`;
    };
    place();
    const observer = new ResizeObserver(place);
    if (frame.current?.firstElementChild) observer.observe(frame.current.firstElementChild);
    return () => observer.disconnect();
  }, [x, y]);
  return frame;
};

export interface NodeMenuProps {
  readonly canvas: Canvas;
  readonly focus: string | null;
  readonly filter: VisibilityFilter;
  readonly menu: OpenMenu;
}

/** What one can do with a node of the canvas, where it stands. */
export const NodeMenu = ({ canvas, focus, filter, menu }: NodeMenuProps) => {
  const { explore } = useWords();
  const language = useLanguage();
  const frame = useWithinWindow(menu);
  const { graph } = canvas;
  const { id } = menu;
  if (!graph.hasNode(id)) return null;
  const { kind, name } = graph.getNodeAttributes(id);
  const words = nameInWords({ id, label: kind, name }, language);
  const { expansions, pinned } = stateOf(canvas);
  const isPinned = pinned.includes(id);
  const then = (act: () => void) => () => {
    act();
    closeNodeMenu();
  };
  const isSeen = (other: string): boolean => isVisible(other, graph.getNodeAttributes(other), filter);
  return (
    <div ref={frame} className="node-menu">
      <Menu label={explore.menu(words)} onClose={closeNodeMenu}>
        <p className="node-menu-name">
          <Badge label={kind} />
          {words}
        </p>
        <ExpandItems {...{ canvas, focus, id }} />
        <hr />
        <MenuItem onChoose={() => expandNode(focus, id).catch(() => undefined)}>{explore.expandAll}</MenuItem>
        <MenuItem
          onChoose={() => collapseNode(focus, id)}
          disabled={!expansions.some((one) => one.centre === id)}
        >
          {explore.collapseAll}
        </MenuItem>
        <hr />
        <MenuItem onChoose={then(() => chooseNeighbours(focus, [id], isSeen))} hint="N">
          {explore.neighboursOf}
        </MenuItem>
        <MenuItem onChoose={then(() => pinNodes(focus, [id], !isPinned))} hint="P">
          {isPinned ? explore.unpin : explore.pin}
        </MenuItem>
        <MenuItem onChoose={then(() => hideNodes(focus, [id]))} hint="H">
          {explore.hide}
        </MenuItem>
      </Menu>
    </div>
  );
};
