import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Page from './Page.vue';

export const render = async (document: string): Promise<string> =>
  document.replace('<!--app-->', await renderToString(createSSRApp(Page)));
