import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { useAddress } from './core/address/use-address';
import { openCanvas } from './core/graph/canvas-store';
import { openLinkedView } from './core/saved-views/current-view';
import './base.css';
import './print.css';

openLinkedView();
// What the first picture needs is on its way while the page is drawn.
const { view, focus } = useAddress.getState();
if (view === 'graph') void openCanvas(focus);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to draw into.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
