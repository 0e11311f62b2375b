/**
 * Looks of points and discs on a map, for the sheet that comes with them. Ink and casing are the ends of light and
 * dark, so one of the two stands out on every fill, and each from the other. A list that is cut fades out at its end, which
 * shows that there is more; what is last has room above that. What has the keyboard in it is not faded.
 */
export const pointStyles = `
.points, .discs { pointer-events: none }
.mark-place { overflow: visible; outline: none; cursor: pointer }
.point { fill: var(--_ink); stroke: var(--_casing); stroke-width: 4px; stroke-linejoin: round; paint-order: stroke }
.planned { fill: var(--_casing); stroke: var(--_ink); stroke-width: 2px; paint-order: normal }
.point-count { fill: var(--_casing); font-size: 12px; font-weight: 600; text-anchor: middle; font-variant-numeric: lining-nums tabular-nums }
.ring, .ring-gap { fill: none; visibility: hidden }
.ring { stroke: var(--_ink); stroke-width: 2px }
.ring-gap { stroke: var(--_casing); stroke-width: 6px }
.mark-place:hover > .ring, .mark-place:hover > .ring-gap,
.chosen > .ring, .chosen > .ring-gap,
.mark-place:focus-visible > .ring, .mark-place:focus-visible > .ring-gap { visibility: visible }
.chosen > .ring { stroke-width: 3.5px }
.chosen > .ring-gap { stroke-width: 8px }
.mark-place:focus-visible > .ring { stroke: var(--_focus); stroke-width: 3px; stroke-dasharray: 5 2.5 }
.mark-place:focus-visible > .ring-gap { stroke: var(--_focus-gap); stroke-width: 8px }
.elsewhere { pointer-events: none }
.disc { fill: var(--_casing); fill-opacity: .6; stroke: var(--_ink); stroke-width: 1.5px }
.disc-casing { fill: none; stroke: var(--_casing); stroke-width: 4px }
.legend-head, .legend-list + .small { margin-block-start: .75em }
.legend .legend-list + .legend-list { margin-block-start: .75em }
.sign { overflow: visible }
.disc-item .sign { inline-size: auto; justify-self: center }
.disc-item { grid-template-columns: 3.5em minmax(0, 1fr) }
.point-list { display: grid; gap: .5em; max-block-size: 24em; overflow: auto; padding-inline-end: .5em; padding-block-end: 2.5em }
.point-list:not(:focus-visible, :has(:focus-visible)) { mask-image: linear-gradient(#000 calc(100% - 2.5em), #0003) }
.point-list-below { grid-column: 1 / -1 }
.point-table { grid-column: 1 / -1; margin-block-start: var(--_space) }
.point-table > p { margin-block-start: .5em }
.point-table td { overflow-wrap: anywhere }
@container (max-width: 26em) {
  .point-table :is(table, caption, thead, tbody, tr, tbody th) { display: block }
  .point-table tbody th { padding-block-end: 0 }
  .point-table .table :is(td, thead th) { display: inline-block; inline-size: auto; padding: 0 1em .375em 0 }
}
@media (forced-colors: active) {
  .point, .disc { fill: CanvasText; stroke: Canvas }
  .planned, .disc { fill: Canvas; stroke: CanvasText }
  .point-count { fill: Canvas }
  .ring-gap, .disc-casing { stroke: Canvas }
  .ring { stroke: Highlight }
}
@media print {
  .point-list.point-list { max-block-size: none; padding: 0; mask: none }
  .point, .point-count, .disc { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`;

/** Rules that move labels in a layout by so many px, and hide those that are written elsewhere or have no room. */
export const movedLabels = (
  stands: ReadonlyMap<string, { shift: readonly [x: number, y: number] | null } | null>,
  layout: string,
): string =>
  [...stands]
    .map(([area, stand]) => {
      const look = stand?.shift
        ? `transform: translate(${stand.shift.map((length) => `${length.toFixed(1)}px`).join()})`
        : 'visibility: hidden';
      return `${layout} .labels .label[data-area="${area}"] { ${look} }`;
    })
    .join('\n');
