import type { CellRange } from '../../../../src/core';
import type { EmulatedChart } from '../../model/drawn';
import { richApiError } from '../error';
import {
  as,
  isHostObject,
  type ChartType,
  type HostObject,
  type Json,
  type Scalar,
  type TypeTable,
} from '../types';
import { textIn } from './cells';

type ChartObject = Extract<HostObject, { type: ChartType }>;

function chartIn(self: HostObject): EmulatedChart {
  return (self as ChartObject).chart;
}

function hanging(type: ChartType): { readonly go: (self: HostObject) => HostObject } {
  return { go: (self) => ({ ...(self as ChartObject), type }) };
}

function rangeIn(value: Json | HostObject | undefined) {
  if (!isHostObject(value)) throw richApiError('InvalidArgument');
  return as(value, 'Range').range;
}

type Keep = (chart: EmulatedChart, value: Json) => void;

/** Store and return. */
function kept(get: (chart: EmulatedChart) => Json, set: Keep, since = '1.1'): Scalar {
  return {
    since,
    get: (self) => get(chartIn(self)),
    set: (self, value) => {
      set(chartIn(self), value);
    },
  };
}

const EMPTY = { scalars: {}, navigations: {}, methods: {} } as const;
const TYPES: readonly Json[] = ['BarClustered', 'Line'];

export const chartCollection: TypeTable = {
  scalars: { Count: { get: (self) => as(self, 'ChartCollection').sheet.charts.length } },
  navigations: {},
  items: (self) => {
    const { sheet } = as(self, 'ChartCollection');
    return sheet.charts.map((chart) => ({ type: 'Chart', sheet, chart }));
  },
  methods: {
    GetCount: { since: '1.4', call: (self) => as(self, 'ChartCollection').sheet.charts.length },
    GetItemOrNullObject: {
      since: '1.4',
      call: (self, [key]) => {
        const { sheet } = as(self, 'ChartCollection');
        const chart = sheet.charts.find(({ name }) => name === key);
        return chart === undefined ? null : { type: 'Chart', sheet, chart };
      },
    },
    Add: {
      call: (self, [type = null, source], session) => {
        const { sheet } = as(self, 'ChartCollection');
        if (session.readOnly || sheet.protected) throw richApiError('AccessDenied');
        if (isHostObject(type) || !TYPES.includes(type)) throw richApiError('InvalidArgument');
        const chart: EmulatedChart = {
          type: textIn(type),
          source: rangeIn(source),
          name: `Grafico ${String(sheet.charts.length + 1)}`,
          title: '',
          legend: true,
          minimum: null,
          maximum: null,
          reversed: false,
          series: seriesOf(rangeIn(source)),
          place: null,
        };
        sheet.charts.push(chart);
        return { type: 'Chart', sheet, chart };
      },
    },
  },
};

/** A column of names, then one series for each column. */
function seriesOf({ left, right }: CellRange): EmulatedChart['series'] {
  return Array.from({ length: right - left }, () => ({ labels: false, colour: null }));
}

function oneSeries(self: HostObject): EmulatedChart['series'][number] {
  const { chart, series = 0 } = self as ChartObject;
  const found = chart.series[series];
  if (found === undefined) throw richApiError('ItemNotFound');
  return found;
}

const asNumber = (value: Json): number | null => (typeof value === 'number' ? value : null);

const colour: TypeTable['scalars'] = {
  Color: {
    since: '1.1',
    get: (self) => oneSeries(self).colour,
    set: (self, value) => {
      oneSeries(self).colour = textIn(value);
    },
  },
};

export const CHART_TYPES: Readonly<Record<ChartType, TypeTable>> = {
  Chart: {
    scalars: {
      Name: kept(
        (chart) => chart.name,
        (chart, value) => {
          chart.name = textIn(value);
        },
      ),
    },
    navigations: {
      Title: hanging('ChartTitle'),
      Legend: hanging('ChartLegend'),
      Axes: hanging('ChartAxes'),
      Series: hanging('ChartSeriesCollection'),
    },
    methods: {
      SetData: {
        call: (self, [source]) => {
          chartIn(self).source = rangeIn(source);
          return null;
        },
      },
      SetPosition: {
        call: (self, [start, end]) => {
          const { top, left } = rangeIn(start);
          const { bottom, right } = rangeIn(end ?? start);
          chartIn(self).place = { top, left, bottom, right };
          return null;
        },
      },
    },
  },
  ChartTitle: {
    ...EMPTY,
    scalars: {
      Text: kept(
        (chart) => chart.title,
        (chart, value) => {
          chart.title = textIn(value);
        },
      ),
    },
  },
  ChartLegend: {
    ...EMPTY,
    scalars: {
      Visible: kept(
        (chart) => chart.legend,
        (chart, value) => {
          chart.legend = value === true;
        },
      ),
    },
  },
  ChartAxes: {
    ...EMPTY,
    navigations: {
      ValueAxis: hanging('ChartValueAxis'),
      CategoryAxis: hanging('ChartCategoryAxis'),
    },
  },
  ChartValueAxis: {
    ...EMPTY,
    scalars: {
      Minimum: kept(
        (chart) => chart.minimum,
        (chart, value) => {
          chart.minimum = asNumber(value);
        },
      ),
      Maximum: kept(
        (chart) => chart.maximum,
        (chart, value) => {
          chart.maximum = asNumber(value);
        },
      ),
    },
  },
  ChartCategoryAxis: {
    ...EMPTY,
    scalars: {
      ReversePlotOrder: kept(
        (chart) => chart.reversed,
        (chart, value) => {
          chart.reversed = value === true;
        },
        '1.7',
      ),
    },
  },
  ChartSeriesCollection: {
    ...EMPTY,
    methods: {
      GetItemAt: {
        call: (self, [index]) => {
          const { sheet, chart } = self as ChartObject;
          if (typeof index !== 'number' || chart.series[index] === undefined) {
            throw richApiError('ItemNotFound');
          }
          return { type: 'ChartSeries', sheet, chart, series: index };
        },
      },
    },
  },
  ChartSeries: {
    ...EMPTY,
    scalars: {
      HasDataLabels: {
        since: '1.7',
        get: (self) => oneSeries(self).labels,
        set: (self, value) => {
          oneSeries(self).labels = value === true;
        },
      },
    },
    navigations: { Format: hanging('ChartSeriesFormat') },
  },
  ChartSeriesFormat: {
    ...EMPTY,
    navigations: { Fill: hanging('ChartFill'), Line: hanging('ChartLineFormat') },
  },
  ChartFill: {
    ...EMPTY,
    methods: {
      SetSolidColor: {
        call: (self, [value]) => {
          oneSeries(self).colour = textIn(value);
          return null;
        },
      },
    },
  },
  ChartLineFormat: { ...EMPTY, scalars: colour },
};
