import type { Plugin } from 'vite';

/** One text of a library, and what the bundle has in its place. */
export interface Edit {
  file: RegExp;
  from: string;
  to: string;
}

/** The code of a file with the edits that are meant for it; throws if a text is not there. */
export function edited(code: string, file: string, edits: readonly Edit[]): string {
  const due = edits.filter((edit) => edit.file.test(file));
  return due.reduce((text, { from, to }) => {
    if (!text.includes(from)) throw new Error(`${file} no longer contains ${from}`);
    return text.replace(from, () => to);
  }, code);
}

/**
 * Edits libraries while they are bundled. A text that is no longer found fails the build, so that a new version
 * cannot bring the old behaviour back unseen.
 */
export function editLibraries(edits: readonly Edit[]): Plugin {
  const done = new Set<string>();
  return {
    name: 'mint-library-edits',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/').split('?')[0] ?? '';
      done.add(file);
      return edited(code, file, edits);
    },
    /** A library that is bundled at all must have come by here. */
    generateBundle() {
      const missed = [...this.getModuleIds()].find(
        (id) => !done.has(id) && edits.some(({ file }) => file.test(id)),
      );
      if (missed) throw new Error(`bundled unchanged: ${missed}`);
    },
  };
}
