/* global jsVectorMap */
const [, , width, height] = FRAME;
const paths = Object.fromEntries(
  Object.entries(MAP).map(([id, path]) => [id, { path, name: NAMES[id] }]),
);
jsVectorMap.addMap('map', {
  width,
  height,
  insets: [
    {
      width,
      height,
      top: 0,
      left: 0,
      bbox: [
        { x: 0, y: 0 },
        { x: width, y: height },
      ],
    },
  ],
  paths,
});
const coloursOf = (values) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, colourOf(value)]));
const map = new jsVectorMap({
  selector: '#map',
  map: 'map',
  regionStyle: { initial: { stroke: '#fff', strokeWidth: 8 } },
  series: {
    regions: [
      {
        attribute: 'fill',
        scale: Object.fromEntries([...COLOURS, NO_DATA].map((colour) => [colour, colour])),
        values: coloursOf(VALUES),
      },
    ],
  },
  onRegionTooltipShow: (_event, tooltip, id) => tooltip.text(textOf(id)),
});

globalThis.recolour = (values) => map.series.regions[0].setValues(coloursOf(values));
