import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

export const { version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
) as { version: string };

/** The JavaScript that scripts and modules are written in: docs/browsers.md says which browsers know it. */
export const TARGET = 'es2022';

/** What the build (scripts/build.ts) and Storybook have in common. */
export default defineConfig({
  define: { __MINT_VERSION__: JSON.stringify(version) },
  json: { stringify: true, namedExports: false },
});
