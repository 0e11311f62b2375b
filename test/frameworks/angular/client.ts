import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { Page } from './page.js';

const isServed = document.querySelector('app-page')?.firstElementChild;

void bootstrapApplication(Page, {
  providers: [provideZonelessChangeDetection(), isServed ? provideClientHydration() : []],
});
