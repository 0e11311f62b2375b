import { resolve } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { tsImport } from 'tsx/esm/api';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, FIREFOX_FLAGS, findChromium, findFirefox } from './scripts/browser.mjs';

const { LEAN_LIT } = await tsImport('./scripts/lean-lit.ts', import.meta.url);
const { edited } = await tsImport('./scripts/library-edits.ts', import.meta.url);
const { QUIET } = await tsImport('./scripts/quiet-libraries.ts', import.meta.url);
const { emulatedMedia } = await tsImport('./scripts/emulated-media.ts', import.meta.url);
const { freePort } = await tsImport('./scripts/webkit.ts', import.meta.url);
const { WebKitLauncher } = await tsImport('./scripts/webkit-launcher.ts', import.meta.url);

/** Each engine has its own idea of a default typeface, and labels are measured. */
process.env.FONTCONFIG_FILE ??= resolve('test/fonts.conf');

/** Which engine runs: `ENGINE=firefox`, `ENGINE=webkit`; Chromium by default. */
const engine = process.env.ENGINE ?? 'chromium';

/** What the browser says of its version, such as `156.0.8078.108`. */
let version = 'of unknown version';

async function createPage({ browser, context }) {
  version = (await browser.version()).split('/').at(-1);
  return context.newPage();
}

const LAUNCHERS = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: findChromium(), args: CHROMIUM_FLAGS },
      createPage,
    }),
  firefox: () =>
    chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: findFirefox(), args: FIREFOX_FLAGS },
      puppeteer,
      createPage,
    }),
  webkit: () => new WebKitLauncher((started) => (version = started)),
};
if (!Object.hasOwn(LAUNCHERS, engine)) {
  throw new Error(`ENGINE=${engine}: there is ${Object.keys(LAUNCHERS).join(', ')}.`);
}

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
    console.log(`\nengine: ${engine} ${version}`);
    console.log(`elements: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  },
};

const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];

export default {
  files: ['test/**/*.test.ts', '!test/node/**', '!test/pages/**', '!test/pictures/**'],
  nodeResolve: { exportConditions: ['production', 'browser', 'default'] },
  // Two engines may start at the same moment, and the runner's own search would give both the same port.
  port: await freePort(),
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 20_000 } },
  browsers: [LAUNCHERS[engine]()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: 'tsconfig.json' }),
    leanLit,
    emulatedMedia,
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), tally],
};
