/**
 * Writes the parts of the dataset from the facts in data/facts: states.json (who is who), measures.json (what a
 * map shows), history.json (older counts), profiles.json and contacts.json. With --check it writes nothing and
 * fails if the committed files say something else.
 */
import { format, resolveConfig } from 'prettier';
import type { Dataset } from '../../src/dataset/schema.js';
import { readFacts } from './dataset/facts.js';
import { partsOf } from './dataset/parts.js';
import { deliver } from './outputs.js';

async function written(part: Dataset, file: string): Promise<string> {
  return format(JSON.stringify(part), { ...(await resolveConfig(file)), parser: 'json' });
}

const files: Record<string, string> = {};
for (const [name, part] of Object.entries(partsOf(await readFacts()))) {
  const file = `data/${name}.json`;
  files[file] = await written(part, file);
}
await deliver(files, 'data/pipeline/dataset.ts');
