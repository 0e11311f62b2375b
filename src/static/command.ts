import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { names } from '../dataset/bundled/names.js';
import { stateIdOf } from '../dataset/states.js';
import { commandWordsOf } from '../i18n/command-text.js';
import { languageOf, type Language } from '../i18n/locale.js';
import { wordsOf } from '../i18n/words.js';
import { checkFile } from './check.js';
import { STDIN } from './load-file.js';
import { reportOf } from './report.js';
import { startingFile } from './starting-file.js';
import { VERSION } from './version.js';

/** What a run takes from around it. */
export interface Surroundings {
  /** Prints what was asked for. */
  print: (text: string) => void;
  /** Prints what went wrong. */
  complain: (text: string) => void;
  environment: Readonly<Record<string, string | undefined>>;
  now: Date;
}

/** What a process ends with. */
export const EXIT = { good: 0, bad: 1, misused: 2 } as const;
type Exit = (typeof EXIT)[keyof typeof EXIT];

const OPTIONS = {
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** A command line that was understood. */
interface Call {
  language: Language;
  command: string | undefined;
  operands: readonly string[];
  options: ReturnType<typeof parsed>['values'];
}

const parsed = (args: string[]) =>
  parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });

/** Runs `mint-widgets` with these arguments, and gives what the process ends with. */
export async function runCommand(args: string[], around: Surroundings): Promise<Exit> {
  const call = callOf(args, around);
  if (call?.options.version) return printed(VERSION, around);
  if (call?.options.help) return printed(commandWordsOf(call.language).usage, around);
  if (call && isCheck(call)) return check(call, around);
  if (call && isRender(call)) return render(call, around);
  return call && isInit(call) ? init(call, around) : misused(args, call, around);
}

/** Null where the arguments cannot be understood. */
function callOf(args: string[], { environment }: Surroundings): Call | null {
  try {
    const { values: options, positionals } = parsed(args);
    const [command, ...operands] = positionals;
    const language = options.lang ? languageOf(options.lang) : surroundingLanguage(environment);
    return language && { language, command, operands, options };
  } catch {
    return null;
  }
}

/** The language of the terminal, such as `de_DE.UTF-8`; German, as in the elements, where it is another. */
function surroundingLanguage({ LC_ALL, LC_MESSAGES, LANG }: Surroundings['environment']): Language {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? '';
  return languageOf(locale.split(/[_.@]/)[0]) ?? 'de';
}

const isCheck = ({ command, operands, options }: Call): boolean =>
  command === 'check' && operands.length > 0 && !options.force;

const isInit = ({ command, operands, options }: Call): boolean =>
  command === 'init' && [1, 2].includes(operands.length) && !options.strict && !options.json;

const isRender = ({ command, operands, options }: Call): boolean =>
  command === 'render' &&
  operands.length === 1 &&
  !options.strict &&
  !options.json &&
  !options.force;

function printed(text: string, { print }: Surroundings): Exit {
  print(`${text}\n`);
  return EXIT.good;
}

function misused(args: string[], call: Call | null, around: Surroundings): Exit {
  const words = commandWordsOf(call?.language ?? surroundingLanguage(around.environment));
  const first = args.length > 0 ? `${words.misused(args.join(' '))}\n\n` : '';
  around.complain(`${first}${words.usage}\n`);
  return EXIT.misused;
}

async function check({ operands, options, language }: Call, around: Surroundings): Promise<Exit> {
  const checked = [];
  for (const file of operands) checked.push(await checkFile(file, language, around.now));
  const findings = checked.flatMap((each) => each.findings);
  around.print(
    options.json ? `${JSON.stringify(findings, null, 2)}\n` : reportOf(checked, language),
  );
  const isBad = findings.some(({ severity }) => options.strict ?? severity === 'problem');
  return isBad ? EXIT.bad : EXIT.good;
}

async function init({ operands, options, language }: Call, around: Surroundings): Promise<Exit> {
  const [state = '', name] = operands;
  const id = stateIdOf(state, names);
  if (!id) {
    around.complain(`${wordsOf(language).unknownState(state)}\n`);
    return EXIT.misused;
  }
  const file = name ?? `mint-${id.toLowerCase()}.json`;
  const today = around.now.toISOString().slice(0, 10);
  const text = `${JSON.stringify(startingFile(id, language, today), null, 2)}\n`;
  if (file !== STDIN) return written(file, text, options.force === true, language, around);
  around.print(text);
  return EXIT.good;
}

async function render({ operands, language }: Call, around: Surroundings): Promise<Exit> {
  const words = commandWordsOf(language);
  const [file = STDIN] = operands;
  // What draws brings a browser's names with it: only who asks for it gets them.
  const { renderPage } = await import('./render.js');
  try {
    const page = await (file === STDIN ? text(process.stdin) : readFile(file, 'utf8'));
    const { html, drawn, left } = await renderPage(page);
    around.print(html);
    around.complain(
      `${words.drawn(drawn)}${left.length > 0 ? ` ${words.left(left.join(', '))}` : ''}\n`,
    );
    return drawn > 0 ? EXIT.good : EXIT.bad;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    around.complain(`${file}: ${error.code === 'ENOENT' ? words.missing : words.unreadable}\n`);
    return EXIT.bad;
  }
}

async function written(
  file: string,
  text: string,
  mayReplace: boolean,
  language: Language,
  { print, complain }: Surroundings,
): Promise<Exit> {
  const words = commandWordsOf(language);
  try {
    await writeFile(file, text, { flag: mayReplace ? 'w' : 'wx' });
    print(`${words.written(file)}\n`);
    return EXIT.good;
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    complain(`${exists ? words.exists(file) : words.unwritable(file)}\n`);
    return EXIT.bad;
  }
}
