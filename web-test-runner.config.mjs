import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { tsImport } from 'tsx/esm/api';
import { CHROMIUM_FLAGS, findChromium } from './scripts/browser.mjs';

/** One line to each page: what is emulated holds as long as its line. */
const clients = new WeakMap();

async function clientOf(page) {
  const client = clients.get(page) ?? (await page.createCDPSession());
  clients.set(page, client);
  return client;
}

/**
 * Media features as the DevTools protocol takes them: forced colours are not to be had otherwise. `pointer` is none of
 * them: a page has a coarse one where it is touched.
 */
const emulation = {
  name: 'emulate-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate') return undefined;
    const page = session.browser.getPage(session.id);
    const client = await clientOf(page);
    // A feature that is merely left out keeps its last value.
    const {
      media = '',
      pointer = 'fine',
      ...features
    } = {
      'forced-colors': 'none',
      'prefers-contrast': 'no-preference',
      'prefers-reduced-motion': 'no-preference',
      ...payload,
    };
    await client.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await client.send('Emulation.setTouchEmulationEnabled', { enabled: pointer === 'coarse' });
    return true;
  },
};

const { LEAN_LIT } = await tsImport('./scripts/lean-lit.ts', import.meta.url);
const { edited } = await tsImport('./scripts/library-edits.ts', import.meta.url);
const { QUIET } = await tsImport('./scripts/quiet-libraries.ts', import.meta.url);

/** Elements are tested on what the scripts for pages ship: Lit without what no element asks for. */
const leanLit = {
  name: 'lean-lit',
  transform: ({ path, body }) =>
    path.endsWith('.js') ? edited(body, path, [...QUIET, ...LEAN_LIT]) : undefined,
};

/** One line at the end that a script can read. */
const tally = {
  onTestRunFinished({ sessions }) {
    const results = sessions.flatMap(({ testResults }) => (testResults ? tests(testResults) : []));
    const passed = results.filter((test) => test.passed).length;
    const skipped = results.filter((test) => test.skipped).length;
    const broken = sessions.filter(({ errors }) => errors.length > 0).length;
    const failed = results.length - passed - skipped + broken;
    console.log(`\nelements: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  },
};

const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];

export default {
  files: ['test/**/*.test.ts', '!test/node/**', '!test/pages/**'],
  nodeResolve: { exportConditions: ['production', 'browser', 'default'] },
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 20_000 } },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
    }),
  ],
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    leanLit,
    emulation,
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tally],
};
