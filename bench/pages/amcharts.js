/* global am5, am5map */
const root = am5.Root.new('map');
const chart = root.container.children.push(
  am5map.MapChart.new(root, { projection: am5map.geoMercator() }),
);
const rowsOf = (values) =>
  Object.entries(values).map(([id, value]) => ({
    id,
    text: textOf(id),
    look: { fill: am5.color(colourOf(value)) },
  }));
const series = chart.series.push(am5map.MapPolygonSeries.new(root, { geoJSON: MAP }));
series.mapPolygons.template.setAll({
  stroke: am5.color('#fff'),
  templateField: 'look',
  tooltipText: '{text}',
});
series.data.setAll(rowsOf(VALUES));

globalThis.recolour = (values) => series.data.setAll(rowsOf(values));
/** Where areas are, as a canvas has no shapes to ask. */
globalThis.placesOf = () =>
  series.mapPolygons.values.map((polygon) => chart.convert(polygon.visualCentroid()));
