/* global L */
const map = L.map('map', { crs: L.CRS.Simple, minZoom: -9, zoomSnap: 0 });
const layer = L.geoJSON(MAP, {
  style: ({ id }) => ({
    color: '#fff',
    weight: 1,
    fillOpacity: 1,
    fillColor: colourOf(VALUES[id]),
  }),
  onEachFeature: ({ id }, area) => area.bindTooltip(textOf(id), { sticky: true }),
});
map.fitBounds(layer.getBounds(), { animate: false });
layer.addTo(map);

globalThis.recolour = (values) => layer.setStyle(({ id }) => ({ fillColor: colourOf(values[id]) }));
