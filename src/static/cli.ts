import { runCommand } from './command.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  environment: process.env,
  now: new Date(),
});
