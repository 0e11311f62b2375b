/** Prints the hashes of the built files, for the notes of a release: first for `integrity`, then for `sha256sum -c`. */
import { integrities } from './integrity.js';

const files = Object.entries(integrities());
console.log(files.map(([file, { integrity }]) => `${integrity}  ${file}`).join('\n'));
console.log(`\n${files.map(([file, { sha256 }]) => `${sha256}  dist/${file}`).join('\n')}`);
