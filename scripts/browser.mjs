/** Finds the Chromium that tests run in, and gets one where that can be done without asking. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Headless and quiet: nothing but the page under test reaches the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const named = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : [];
  return [...named, ...onPath, ...PLACES].find(isExecutable);
}

const isRootOnDebian = () => process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');

function install() {
  console.error('No Chromium found: installing it with apt-get.');
  const run = (...args) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  run('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

/** Path of an executable Chrome or Chromium. Throws a sentence that says what to install. */
export function findChromium() {
  const found = installed();
  if (found) return found;
  if (isRootOnDebian()) install();
  const got = installed();
  if (got) return got;
  throw new Error(
    'The tests need Chrome or Chromium: install one (on Debian: apt-get install chromium) or set CHROME_PATH to it.',
  );
}

/** Run by itself, this gets a browser and says which. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
