/** What stands in the built files and is not ours, and whether NOTICE says so. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** A package as NOTICE has to name it. */
export interface Package {
  name: string;
  version: string;
  /** The text of its licence; its name where the package brings no text. */
  licence: string;
}

/** The folder of the package a module belongs to; null for ours. */
const packageOf = (id: string): string | null =>
  /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(
    id.replaceAll('\\', '/'),
  )?.[1] ?? null;

/** Notes the folder of every package that has code in what is built. */
export const gatherPackages = (into: Set<string>): Plugin => ({
  name: 'mint-gather-packages',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const folder = renderedLength > 0 ? packageOf(id) : null;
        if (folder !== null) into.add(folder);
      }
    }
  },
});

/** What the package in a folder says of itself. Throws where it has no licence. */
export function installed(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const licence = file ? readFileSync(`${folder}/${file}`, 'utf8') : license;
  if (!licence) throw new Error(`${name} has no licence`);
  return { name, version, licence };
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What NOTICE lacks of packages: their names with versions, or the text of their licences. */
export function missingFrom(notice: string, packages: readonly Package[]): string[] {
  const said = words(notice);
  return packages.flatMap(({ name, version, licence }) => [
    ...(said.includes(`${name} ${version}`) ? [] : [`${name} ${version} is not named`]),
    ...(said.includes(words(licence)) ? [] : [`the licence of ${name} is not there`]),
  ]);
}

/**
 * Writes dist/LICENSES.txt, our licence and all that NOTICE says. Throws where NOTICE lacks a package that has code
 * in what was built.
 */
export function writeLicences(packages: ReadonlySet<string>): void {
  const notice = readFileSync('NOTICE', 'utf8');
  const missing = missingFrom(notice, [...packages].sort().map(installed));
  if (missing.length > 0) throw new Error(`NOTICE: ${missing.join('; ')}`);
  writeFileSync('dist/LICENSES.txt', `${readFileSync('LICENSE', 'utf8')}\n\n${notice}`);
}
