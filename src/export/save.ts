/** How long an address of a file is kept for a browser that saves slowly, in ms. */
const KEEP = 1000;

/** The longest name of a file, in characters, without date and extension. */
const LONGEST = 60;

/** Letters and digits that every file system and address takes: `MINT Thüringen (STIFT)` is `mint-thueringen-stift`. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll('\u0308', 'e')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');

/** A name for a file: `MINT-Regionen`, `csv` and `2026-11-25` give `mint-regionen-2026-11-25.csv`. */
export const fileNameOf = (title: string, extension: string, date = ''): string =>
  `${[plainName(title) || 'mint', date].filter((part) => part !== '').join('-')}.${extension}`;

/** Hands the visitor a file; a text is written as UTF-8. Nothing stays in the page. */
export function saveFile(content: Blob | string, type: string, fileName: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}
