// Every part on one page, for looking and for the accessibility check: ?theme=dark&language=ja.
// Served by vite from test/support only; it is no part of the product's build.
import '../../../client/style/style.css';
import '../../../client/style/fonts.css';
import { createRoot } from 'react-dom/client';
import { Gallery } from './gallery.tsx';
import { toSpeech } from './words.ts';

const wanted = new URLSearchParams(location.search);
const theme = wanted.get('theme') ?? 'light';
const speech = toSpeech(wanted.get('language') ?? 'en');
document.documentElement.dataset.theme = theme;
document.documentElement.lang = speech.language;
document.documentElement.dir = wanted.get('dir') ?? 'ltr';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Gallery speech={speech} />);
