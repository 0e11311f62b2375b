/** What a page sets where a text is meant, as one: a list in a row, and nothing for what is neither text nor number. */
export const givenText = (value: unknown): string =>
  [value]
    .flat()
    .filter((each) => /string|number/.test(typeof each))
    .join();
