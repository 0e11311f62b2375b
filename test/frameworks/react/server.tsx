import { renderToString } from 'react-dom/server';
import { Page } from './page.tsx';

export const render = (document: string): string =>
  document.replace('<!--app-->', renderToString(<Page />));
