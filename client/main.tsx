// The entry of the client: styles first, then the one root.
import './style/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { insistOnStyles } from './insist-on-styles.ts';
import { followTranslation } from './translated-pages.ts';

followTranslation(document);
insistOnStyles(document);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
