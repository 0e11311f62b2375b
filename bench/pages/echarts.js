/* global echarts */
const rowsOf = (values) => Object.entries(values).map(([name, value]) => ({ name, value }));
echarts.registerMap('map', MAP);
const chart = echarts.init(document.getElementById('map'), null, { renderer: 'svg' });
chart.setOption({
  animation: false,
  tooltip: { formatter: ({ name }) => textOf(name) },
  visualMap: {
    type: 'piecewise',
    pieces: COLOURS.map((color, index) => ({
      color,
      gte: BREAKS[index - 1] ?? 0,
      ...(index < BREAKS.length && { lt: BREAKS[index] }),
    })),
  },
  series: [
    {
      type: 'map',
      map: 'map',
      nameProperty: 'id',
      aspectScale: 1,
      emphasis: { label: { show: false } },
      itemStyle: { areaColor: NO_DATA, borderColor: '#fff' },
      data: rowsOf(VALUES),
    },
  ],
});

globalThis.recolour = (values) => chart.setOption({ series: [{ data: rowsOf(values) }] });
