import { provideZonelessChangeDetection } from '@angular/core';
import {
  bootstrapApplication,
  provideClientHydration,
  type BootstrapContext,
} from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { Page } from './page.js';

const start = (context: BootstrapContext) =>
  bootstrapApplication(
    Page,
    {
      providers: [
        provideZonelessChangeDetection(),
        provideClientHydration(),
        provideServerRendering(),
      ],
    },
    context,
  );

/** Angular renders whole documents. */
export const render = (document: string): Promise<string> =>
  renderApplication(start, { document, url: '/' });
