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
          labels: false,
          colour: null,
          place: null,
        };
        sheet.charts.push(chart);
        return { type: 'Chart', sheet, chart };
      },
    },
  },
};

const asNumber = (value: Json): number | null => (typeof value === 'number' ? value : null);

const colour: TypeTable['scalars'] = {
  Color: kept(
    (chart) => chart.colour,
    (chart, value) => {
      chart.colour = textIn(value);
    },
  ),
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
          if (index !== 0) throw richApiError('ItemNotFound');
          return hanging('ChartSeries').go(self);
        },
      },
    },
  },
  ChartSeries: {
    ...EMPTY,
    scalars: {
      HasDataLabels: kept(
        (chart) => chart.labels,
        (chart, value) => {
          chart.labels = value === true;
        },
        '1.7',
      ),
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
          chartIn(self).colour = textIn(value);
          return null;
        },
      },
    },
  },
  ChartLineFormat: { ...EMPTY, scalars: colour },
};
