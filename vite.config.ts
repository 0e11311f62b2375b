import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

export const { version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
) as { version: string };

/** What the build (scripts/build.ts) and Storybook have in common. */
export default defineConfig({
  define: { __MINT_VERSION__: JSON.stringify(version) },
  json: { stringify: true, namedExports: false },
});
