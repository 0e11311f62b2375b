import { createApp, createSSRApp } from 'vue';
import Page from './Page.vue';

const app = document.getElementById('app')!;
(app.firstElementChild ? createSSRApp(Page) : createApp(Page)).mount(app);
