/** Serves a partner's page with the built elements, under the strictest policy a page can have. */
import { existsSync } from 'node:fs';
import { listen, staticServer, STRICT_POLICY } from './static-server.js';

if (!existsSync('dist/mint-widgets.js')) {
  console.error('dist/ is missing: run npm run build first, or npm run demo for both.');
  process.exit(1);
}
const server = staticServer({ '/dist/': 'dist', '/': 'demo' }, STRICT_POLICY);
const address = await listen(server, 8080);
console.log(
  `\nA partner's page with the elements: ${address}\nThe same in English: ${address}en.html\nStop with Ctrl+C.`,
);
