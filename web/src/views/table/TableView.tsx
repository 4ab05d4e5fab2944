import { OpenedCanvas } from '../../components/opened-canvas/OpenedCanvas';
import { CanvasTables } from './CanvasTables';

/** The table twin of the canvas that the address names. */
const TableView = () => (
  <OpenedCanvas>{(canvas, focus) => <CanvasTables canvas={canvas} focus={focus} />}</OpenedCanvas>
);

export default TableView;
