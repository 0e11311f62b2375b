import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';
import { defineConfig, type Plugin } from 'vite';

/**
 * The page was compiled ahead of time by ngc, which checks templates as well. What is left is to link Angular's own
 * packages, which come half compiled: @angular/build does just this too, and brings 300 packages more.
 */
const link: Plugin = {
  name: 'link-angular',
  async transform(code, filename) {
    if (!filename.includes('/@angular/') || !code.includes('ɵɵngDeclare')) return undefined;
    const options = { filename, plugins: [linker], compact: false, configFile: false };
    return (await transformAsync(code, options))?.code ?? undefined;
  },
};

export default defineConfig(({ mode }) => ({
  plugins: [link],
  define: mode === 'production' ? { ngDevMode: 'false' } : {},
  build: { chunkSizeWarningLimit: 1000 },
  ssr: { noExternal: [/^@angular\//] },
}));
