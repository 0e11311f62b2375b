import { hydrate, mount } from 'svelte';
import Page from './Page.svelte';

const target = document.getElementById('app')!;
if (target.firstElementChild) hydrate(Page, { target });
else mount(Page, { target });
