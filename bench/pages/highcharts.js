/* global Highcharts */
const rowsOf = (values) => Object.entries(values);
const classes = COLOURS.map((color, index) => ({
  color,
  ...(index > 0 && { from: BREAKS[index - 1] }),
  ...(index < BREAKS.length && { to: BREAKS[index] }),
}));
const chart = Highcharts.mapChart('map', {
  accessibility: { enabled: false },
  chart: { map: MAP, animation: false },
  title: { text: '' },
  colorAxis: { dataClasses: classes },
  series: [
    {
      name: 'MINT-Regionen',
      animation: false,
      data: rowsOf(VALUES),
      keys: ['id', 'value'],
      joinBy: 'id',
      allAreas: true,
      nullColor: NO_DATA,
      nullInteraction: true,
      borderColor: '#fff',
      tooltip: {
        nullFormat: 'keine Angabe',
        pointFormatter() {
          return textOf(this.id);
        },
      },
    },
  ],
});

globalThis.recolour = (values) => chart.series[0].setData(rowsOf(values));
