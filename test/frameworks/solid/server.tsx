import { generateHydrationScript, renderToString } from 'solid-js/web';
import { Page } from './page.tsx';

export const render = (document: string): string =>
  document.replace('<!--head-->', generateHydrationScript()).replace(
    '<!--app-->',
    renderToString(() => <Page />),
  );
