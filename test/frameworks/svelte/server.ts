import { render as renderPage } from 'svelte/server';
import Page from './Page.svelte';

export const render = (document: string): string =>
  document.replace('<!--app-->', renderPage(Page).body);
