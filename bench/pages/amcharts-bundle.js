/** What amCharts' own script files hold: its package for npm has modules only. */
import * as am5 from '@amcharts/amcharts5';
import * as am5map from '@amcharts/amcharts5/map';

Object.assign(globalThis, { am5, am5map });
