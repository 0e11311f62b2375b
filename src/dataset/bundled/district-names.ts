import names from '../../../data/district-names.json' with { type: 'json' };

/** What each Kreis is called, by its official key. */
export const districtNames: Readonly<Record<string, string>> = names;
