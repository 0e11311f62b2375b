import { hydrate, render } from 'solid-js/web';
import { Page } from './page.tsx';

const app = document.getElementById('app')!;
if (app.firstElementChild) hydrate(() => <Page />, app);
else render(() => <Page />, app);
