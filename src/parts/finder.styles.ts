/** How what was found looks; adopted with it by the finder it stands in. */
export const finderStyles = `
.found, .hits, .results, .where { grid-template-columns: minmax(0, 1fr); }
.found { display: grid; gap: calc(var(--_space) * 2); }
.hits { display: grid; gap: var(--_space); align-content: start; min-inline-size: 0; }
.hits > .summary { margin: 0; }
.none > button { margin-block-start: .75em; }
.results { display: grid; }
.result {
  display: grid;
  grid-template-columns: 1em minmax(0, 1fr);
  gap: 0 .625em;
  padding-block: .875em;
  border-block-start: 1px solid var(--_hairline);
}
.results > :last-child { border-block-end: 1px solid var(--_hairline); }
.sign { inline-size: .875em; block-size: .875em; overflow: visible; }
.result > .sign { margin-block-start: .25em; }
.about > * + * { margin-block-start: .125em; }
.name, .who { font-weight: 600; line-height: 1.3; }
.seat { fill: var(--_accent); }
.ask {
  min-block-size: max(var(--_target), 1.75em);
  margin-block-start: .25em;
  padding: 0;
  border: 0;
  color: var(--_accent);
  text-align: start;
}
.ask::after { content: ' ▾' / ''; }
.open .ask::after { content: ' ▴' / ''; }
.ask:hover { text-decoration: underline; text-underline-offset: .2em; }
.office {
  max-inline-size: 60ch;
  padding: .5em .75em;
  border-inline-start: 3px solid var(--_accent);
  background: var(--_wash);
}
.office > * + * { margin-block-start: .125em; }
.reach > summary { inline-size: fit-content; }
.more { justify-self: start; }
.where { display: grid; align-content: start; gap: .5em; max-inline-size: 20em; }
.seats { display: block; inline-size: 100%; block-size: auto; overflow: hidden; }
.seats path { vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.land { fill: color-mix(in srgb, currentColor 9%, transparent); stroke: color-mix(in srgb, currentColor 50%, transparent); stroke-width: .75px; }
.land.here { fill: color-mix(in srgb, var(--_accent) 22%, transparent); }
.seats .seat { stroke: var(--_focus-gap); stroke-width: 1px; }
.seat-ring { fill: none; stroke: var(--_focus); stroke-width: 2.5px; vector-effect: non-scaling-stroke; }
.key { display: flex; flex-wrap: wrap; gap: .25em 1em; }
.key li { display: inline-flex; gap: .375em; align-items: center; overflow-wrap: anywhere; }
@container (26em <= width < 40em) {
  .where { grid-template: auto 1fr / minmax(0, 3fr) minmax(12em, 2fr); gap: .5em 1em; max-inline-size: none; }
  .seats { grid-row: 1 / 3; max-inline-size: 22em; }
  .key { flex-direction: column; }
}
@container (min-width: 40em) {
  .found { grid-template-columns: minmax(0, 1fr) 15em; }
  .where { position: sticky; inset-block-start: var(--_space); align-self: start; }
}
@container (min-width: 56em) {
  .found { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: calc(var(--_space) * 3); }
  .where { max-inline-size: none; }
  .seats { max-inline-size: 22em; }
}
@media (forced-colors: active) {
  .seats, .sign { forced-color-adjust: none; }
  .land, .land.here { fill: Canvas; stroke: CanvasText; }
  .land.here { stroke-width: 2px; }
  .seat { fill: CanvasText; }
  .seats .seat { stroke: Canvas; }
  .seat-ring { stroke: Highlight; }
  .office { border-color: CanvasText; }
}
@media (prefers-contrast: more) {
  .land { stroke: currentColor; }
  .result, .results > :last-child { border-color: currentColor; }
}
@media print {
  .found { display: block; }
  .where { position: static; margin-block-start: var(--_space); }
  .ask, .more, .none > button { display: none; }
  .hits > .summary { break-after: avoid; }
  .result, .where { break-inside: avoid; }
  .seats, .sign { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .name a::after, .office a::after { content: ' (' attr(href) ')'; color: var(--_muted); font-weight: 400; }
}
`;
