import { renderToString } from 'preact-render-to-string';
import { Page } from './page.tsx';

export const render = (document: string): string =>
  document.replace('<!--app-->', renderToString(<Page />));
