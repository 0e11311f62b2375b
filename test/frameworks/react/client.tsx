import { createRoot, hydrateRoot } from 'react-dom/client';
import { Page } from './page.tsx';

const app = document.getElementById('app')!;
if (app.firstElementChild) hydrateRoot(app, <Page />);
else createRoot(app).render(<Page />);
