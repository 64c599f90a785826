import type { TypeTable } from '../types';

const SEPARATORS: Readonly<Record<string, readonly [decimal: string, thousands: string]>> = {
  'it-IT': [',', '.'],
  'en-US': ['.', ','],
};

function separators(locale: string): readonly [string, string] {
  return SEPARATORS[locale] ?? [',', '.'];
}

export const application: TypeTable = {
  scalars: {
    CalculationMode: { get: () => 'Automatic' },
    DecimalSeparator: { since: '1.11', get: (_self, { locale }) => separators(locale)[0] },
    ThousandsSeparator: { since: '1.11', get: (_self, { locale }) => separators(locale)[1] },
    UseSystemSeparators: { since: '1.11', get: () => true },
  },
  navigations: {
    CultureInfo: { since: '1.11', go: () => ({ type: 'CultureInfo' }) },
  },
  methods: {
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
    Calculate: { call: () => null },
  },
};

export const cultureInfo: TypeTable = {
  scalars: { Name: { since: '1.11', get: (_self, { locale }) => locale } },
  navigations: {
    NumberFormat: { since: '1.11', go: () => ({ type: 'NumberFormatInfo' }) },
  },
  methods: {},
};

export const numberFormatInfo: TypeTable = {
  scalars: {
    NumberDecimalSeparator: { since: '1.11', get: (_self, { locale }) => separators(locale)[0] },
    NumberGroupSeparator: { since: '1.11', get: (_self, { locale }) => separators(locale)[1] },
  },
  navigations: {},
  methods: {},
};

export const runtime: TypeTable = {
  scalars: {
    EnableEvents: {
      since: '1.8',
      get: (_self, session) => session.enableEvents,
      set: (_self, value, session) => {
        session.enableEvents = value === true;
      },
    },
  },
  navigations: {},
  methods: {},
};
