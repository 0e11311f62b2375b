/* global Plot */
const draw = (values) =>
  Plot.plot({
    width: 480,
    height: 611,
    projection: { type: 'reflect-y', domain: MAP },
    color: { type: 'threshold', domain: BREAKS, range: COLOURS, unknown: NO_DATA, legend: true },
    marks: [
      Plot.geo(MAP, {
        fill: ({ id }) => values[id],
        stroke: '#fff',
        title: ({ id }) => textOf(id),
        tip: true,
      }),
    ],
  });
let figure = draw(VALUES);
document.getElementById('map').append(figure);

globalThis.recolour = (values) => {
  const next = draw(values);
  figure.replaceWith(next);
  figure = next;
};
