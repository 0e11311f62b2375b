/** Finds the three engines that tests run in, and gets them where that can be done without asking. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
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

/** Lets tests set media features of Firefox, which has no command for it. */
export const FIREFOX_FLAGS = ['--remote-allow-system-access'];

/** `/usr/lib/x86_64-linux-gnu` and its like: Debian keeps the browser of WebKitGTK there, off the path. */
function libraryFolders() {
  try {
    return readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  } catch {
    return [];
  }
}

/** Executables by what they are called on the path, where else they lie, and what may name another one. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: () => [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
  driver: { names: ['WebKitWebDriver'], places: () => [] },
  miniBrowser: {
    names: [],
    places: () => libraryFolders().map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`),
  },
  display: { names: ['Xvfb'], places: () => [] },
};

/** What each engine takes, and the packages of Debian that bring it. */
const ENGINES = {
  chromium: {
    title: 'Chromium',
    programs: ['chromium'],
    packages: ['chromium', 'fonts-liberation'],
    advice:
      'Chrome or Chromium: install one (on Debian: apt-get install chromium) or set CHROME_PATH to it',
  },
  firefox: {
    title: 'Firefox',
    programs: ['firefox'],
    packages: ['firefox-esr', 'fonts-liberation'],
    advice:
      'Firefox: install it (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH to it',
  },
  webkit: {
    title: 'WebKitGTK',
    programs: ['driver', 'miniBrowser', 'display'],
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-liberation'],
    advice: 'WebKitGTK 4.1 and Xvfb (on Debian: apt-get install webkit2gtk-driver xvfb)',
  },
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function placeOf({ variable, names, places }) {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const named = (variable && process.env[variable]) || [];
  return [named, onPath, places()].flat().find(isExecutable);
}

/** The programs of an engine by name; null where one is missing. */
function installed({ programs }) {
  const found = programs.map((name) => [name, placeOf(PROGRAMS[name])]);
  return found.every(([, place]) => place) ? Object.fromEntries(found) : null;
}

const isRootOnDebian = () => process.getuid?.() === 0 && isExecutable('/usr/bin/apt-get');

function install({ title, packages }) {
  console.error(`No ${title} found: installing it with apt-get.`);
  const run = (...args) =>
    execFileSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  run('install', '-y', '--no-install-recommends', ...packages);
}

function find(engine) {
  if (!Object.hasOwn(ENGINES, engine)) {
    throw new Error(`${engine} is none of ${Object.keys(ENGINES).join(', ')}.`);
  }
  const wanted = ENGINES[engine];
  const found = installed(wanted);
  if (found) return found;
  if (isRootOnDebian()) install(wanted);
  const got = installed(wanted);
  if (got) return got;
  throw new Error(
    `The tests need ${wanted.advice}. To leave it out, name the others: ENGINES=chromium npm test.`,
  );
}

/** Path of an executable Chrome or Chromium. Throws a sentence that says what to install. */
export const findChromium = () => find('chromium').chromium;

/** Path of an executable Firefox. Throws a sentence that says what to install. */
export const findFirefox = () => find('firefox').firefox;

/** Paths of WebKitWebDriver, the browser it drives, and Xvfb. Throws a sentence that says what to install. */
export const findWebKit = () => find('webkit');

/** Run by itself with names of engines (Chromium by default), this gets them and says where they are. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const wanted = process.argv.slice(2);
    for (const engine of wanted.length > 0 ? wanted : ['chromium']) {
      console.log(Object.values(find(engine)).join('\n'));
    }
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
