/** Points for stories, made up and labelled so; the same each time. */

const KINDS = ['Labor', 'Werkstatt', 'Schule', ''];

/** A table of so many points strewn over Germany and a little beyond. */
export function madeUpPoints(count: number): string {
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const rows = Array.from({ length: count }, (_, index) => {
    const [lon, lat] = [6 + 9 * random(), 47.3 + 7.5 * random()];
    const kind = KINDS[index % KINDS.length] ?? '';
    return `Erfundener Ort ${index + 1};${lon.toFixed(4)};${lat.toFixed(4)};${kind};https://ort-${index + 1}.example/`;
  });
  return `name;lon;lat;kind;url\n${rows.join('\n')}`;
}
