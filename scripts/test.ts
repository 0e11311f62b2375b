/**
 * Runs everything that must hold, and closes with a line `N passed, N failed` over all of it. A step that fails does not
 * keep the later ones from running. Names of steps as arguments run only those.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

interface Outcome {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: readonly string[];
  /** Reads how many tests ran; a step without it counts as one that passed or failed. */
  count?: (output: string) => Outcome | null;
  /** What its environment has beside ours. */
  env?: Readonly<Record<string, string>>;
  /** An earlier step without which this one cannot run: it then counts as failed. */
  needs?: string;
  /** What of its output is worth reading when it fails; all of it by default. */
  excerpt?: (output: string) => string;
}

const numberIn = (output: string, pattern: RegExp): number =>
  Number(pattern.exec(output)?.[1] ?? Number.NaN);

/** Closing lines of node's test runner in TAP. */
function nodeTests(output: string): Outcome | null {
  const passed = numberIn(output, /^# pass (\d+)$/m);
  const failed = numberIn(output, /^# fail (\d+)$/m) + numberIn(output, /^# cancelled (\d+)$/m);
  return Number.isNaN(passed + failed) ? null : { passed, failed };
}

/** The tests that failed, of many that passed. */
const failedTests = (tap: string): string =>
  tap.match(/^ *not ok [^]*?^ *\.\.\.$/gm)?.join('\n') ?? tap;

/** The lines that web-test-runner.config.mjs prints last. */
function elementTests(output: string): Outcome | null {
  const line = /^elements: (\d+) passed, (\d+) failed/m.exec(output);
  return line ? { passed: Number(line[1]), failed: Number(line[2]) } : null;
}

const skippedIn = (output: string): number => numberIn(output, /^elements: .* (\d+) skipped$/m);

/** The engine that ran, and its version as it says itself. */
function engineIn(output: string): { engine: string; version: string } | null {
  const line = /^engine: (\w+) (.+)$/m.exec(output);
  return line ? { engine: line[1] ?? '', version: line[2] ?? '' } : null;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`)
    .sort();
const tap = ['--import', 'tsx', '--test', '--test-reporter=tap'];

/** The engines that run: all of them, or those that the environment names, as in `ENGINES=chromium,firefox`. */
const ENGINES = (process.env.ENGINES ?? 'chromium,firefox,webkit').split(',');

/** Applications of partners, which have a step of their own. */
const FRAMEWORKS = 'test/pages/frameworks.test.ts';

/** All pages are opened in Chromium; the others show that the built script works in them too. */
const pagesIn = (engine: string): string[] =>
  engine === 'chromium'
    ? filesIn('test/pages').filter((file) => file !== FRAMEWORKS)
    : ['test/pages/engines.test.ts'];

/** The elements on their sources, then the built files. */
function testsIn(engine: string): Step[] {
  const env = { ENGINE: engine };
  return [
    {
      name: `elements in ${engine}`,
      command: ['npx', 'web-test-runner'],
      env,
      count: elementTests,
      needs: engine,
    },
    {
      name: `pages in ${engine}`,
      command: ['node', ...tap, '--test-concurrency=1', ...pagesIn(engine)],
      env,
      count: nodeTests,
      excerpt: failedTests,
      needs: engine,
    },
  ];
}

/** What only reads, beside the build, which all that follows needs. */
const READING: readonly (readonly Step[])[] = [
  [
    { name: 'types', command: ['npx', 'tsc', '--noEmit'] },
    { name: 'lint', command: ['npx', 'eslint', '.', '--max-warnings', '0'] },
    { name: 'unused', command: ['npm', 'run', '--silent', 'check:unused'] },
    { name: 'manifest', command: ['npx', 'tsx', 'scripts/manifest.ts', '--check'] },
  ],
  [
    { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
    { name: 'package', command: ['npm', 'run', '--silent', 'check:package'] },
    { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
    { name: 'data', command: ['npm', 'run', '--silent', 'data:check'] },
  ],
];

/** One after another: among them the engines, of which apt-get installs one at a time. */
const NEXT: readonly Step[] = [
  {
    name: 'node',
    command: ['node', ...tap, '--test-concurrency=2', ...filesIn('test/node')],
    count: nodeTests,
    excerpt: failedTests,
  },
  ...ENGINES.map((engine) => ({
    name: engine,
    command: ['node', 'scripts/browser.mjs', engine],
  })),
];

/** The package in the pages of six frameworks. */
const APPLICATIONS: Step = {
  name: 'frameworks',
  command: ['node', ...tap, FRAMEWORKS],
  count: nodeTests,
  excerpt: failedTests,
  needs: 'chromium',
};

/** Letters are drawn by the system: only on Linux as in the pictures that are kept. */
const HAS_PICTURES = ENGINES.includes('chromium') && process.platform === 'linux';

/** What the built elements look like, in the one engine that draws alike on every machine. */
const PICTURES: Step = {
  name: 'pictures',
  command: ['node', ...tap, ...filesIn('test/pictures')],
  count: nodeTests,
  excerpt: failedTests,
  needs: 'chromium',
};

/** Two at a time, for two cores: Chromium has as much to do as the other engines together. */
const LANES: readonly (readonly Step[])[] = [
  ENGINES.filter((engine) => engine === 'chromium').flatMap(testsIn),
  [
    ...ENGINES.filter((engine) => engine !== 'chromium').flatMap(testsIn),
    ...(HAS_PICTURES ? [PICTURES] : []),
    ...(ENGINES.includes('chromium') ? [APPLICATIONS] : []),
    { name: 'storybook', command: ['npm', 'run', '--silent', 'build-storybook'] },
  ],
];

function run({ command, env }: Step): Promise<{ code: number; output: string }> {
  const [file = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** What a step came to: tests that could not be counted, or none at all, are a failure. */
function judge(step: Step, code: number, output: string): Outcome {
  if (!step.count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = step.count(output);
  if (!counted || counted.passed + counted.failed === 0) return { passed: 0, failed: 1 };
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

const wanted = process.argv.slice(2);

/** `pages` is all steps of that name, `firefox` all of that engine. */
const isWanted = ({ name }: Step): boolean =>
  wanted.length === 0 || name.split(' in ').some((word) => wanted.includes(word));

const total: Outcome = { passed: 0, failed: 0 };
const broken = new Set<string>();
const engines: { engine: string; version: string; elements: number; skipped: number }[] = [];

/** Runs a step and says what it came to. */
async function take(step: Step): Promise<void> {
  const start = performance.now();
  const { code, output } = broken.has(step.needs ?? '')
    ? { code: 1, output: `not run: it needs ${step.needs ?? ''}` }
    : await run(step);
  const { passed, failed } = judge(step, code, output);
  const engine = engineIn(output);
  if (engine) engines.push({ ...engine, elements: passed, skipped: skippedIn(output) });
  if (failed > 0) broken.add(step.name);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (failed > 0) console.log((step.excerpt ?? String)(output));
  else if (step.name === 'build') console.log(output);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}

async function takeAll(steps: readonly Step[]): Promise<void> {
  for (const step of steps.filter(isWanted)) await take(step);
}

const begun = performance.now();
await Promise.all(READING.map(takeAll));
await takeAll(NEXT);
await Promise.all(LANES.map(takeAll));
if (engines.length > 0) console.table(engines);
if (ENGINES.length < 3) console.log(`engines left out: only ${ENGINES.join(', ')} ran`);
console.log(`in ${((performance.now() - begun) / 60_000).toFixed(1)} minutes`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
