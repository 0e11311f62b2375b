import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const CLOSED_BY_A_SLASH = /<(?:circle|g|line|path|rect|svg)\b[^<>`]*\/>/;

describe('templates', () => {
  it('close what is in a picture by an end tag: the build leaves the slash out, and what follows would lie inside', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && CLOSED_BY_A_SLASH.test(readFileSync(`src/${file}`, 'utf8')),
    );
    assert.deepEqual(files, []);
  });
});
