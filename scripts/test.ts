/**
 * Runs everything that must hold, one step after another, and closes with a line `N passed, N failed`.
 * A step that fails does not keep the later ones from running. Names of steps as arguments run only those.
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

/** The line that web-test-runner.config.mjs prints last. */
function elementTests(output: string): Outcome | null {
  const line = /^elements: (\d+) passed, (\d+) failed/m.exec(output);
  return line ? { passed: Number(line[1]), failed: Number(line[2]) } : null;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`)
    .sort();
const tap = ['--import', 'tsx', '--test', '--test-reporter=tap'];

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npx', 'tsc', '--noEmit'] },
  { name: 'lint', command: ['npx', 'eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'unused', command: ['npm', 'run', '--silent', 'check:unused'] },
  { name: 'data', command: ['npm', 'run', '--silent', 'data:check'] },
  { name: 'manifest', command: ['npx', 'tsx', 'scripts/manifest.ts', '--check'] },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'package', command: ['npm', 'run', '--silent', 'check:package'] },
  {
    name: 'node',
    command: ['node', ...tap, '--test-concurrency=2', ...filesIn('test/node')],
    count: nodeTests,
    excerpt: failedTests,
  },
  { name: 'browser', command: ['node', 'scripts/browser.mjs'] },
  { name: 'elements', command: ['npx', 'web-test-runner'], count: elementTests, needs: 'browser' },
  {
    name: 'pages',
    command: ['node', ...tap, '--test-concurrency=1', ...filesIn('test/pages')],
    count: nodeTests,
    excerpt: failedTests,
    needs: 'browser',
  },
  { name: 'storybook', command: ['npm', 'run', '--silent', 'build-storybook'] },
];

function run([file = '', ...args]: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
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
const total: Outcome = { passed: 0, failed: 0 };
const broken = new Set<string>();
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const start = performance.now();
  const { code, output } = broken.has(step.needs ?? '')
    ? { code: 1, output: `not run: it needs ${step.needs ?? ''}` }
    : await run(step.command);
  const { passed, failed } = judge(step, code, output);
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
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
