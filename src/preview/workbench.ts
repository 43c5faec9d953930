// Runs the workbench page of `npm run dev`, and tells it what the server says.
import { HELLO_EVENT, NEWS_EVENT, type PreviewNews } from '../core/preview-news.ts';
import '../styles/base.css';
import './preview-workbench.ts';

const workbench = document.querySelector('preview-workbench');

import.meta.hot?.on(NEWS_EVENT, (news: PreviewNews) => { if (workbench) workbench.news = news; });
import.meta.hot?.on('vite:ws:disconnect', () => { if (workbench) workbench.disconnected = true; });
import.meta.hot?.send(HELLO_EVENT);
