import 'preact/debug';
import { hydrate, render } from 'preact';
import { Page } from './page.tsx';

const app = document.getElementById('app')!;
if (app.firstElementChild) hydrate(<Page />, app);
else render(<Page />, app);
