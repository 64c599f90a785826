import { richApiError } from '../error';
import { as, type HostObject, type RuleType, type TypeTable } from '../types';
import { assertWritable, textIn } from './cells';

type RuleObject = Extract<HostObject, { type: RuleType }>;

/** What hangs from a conditional format keeps its rule. */
function ruleIn(self: HostObject): RuleObject['rule'] {
  return (self as RuleObject).rule;
}

function hanging(type: RuleType): { readonly go: (self: HostObject) => HostObject } {
  return { go: (self) => ({ ...(self as RuleObject), type }) };
}

const EMPTY = { scalars: {}, navigations: {}, methods: {} } as const;

export const conditionalFormats: TypeTable = {
  scalars: {},
  navigations: {},
  items: (self) => {
    const { sheet, range } = as(self, 'ConditionalFormatCollection');
    return sheet.rules
      .filter((rule) => rule.range.top >= range.top && rule.range.bottom <= range.bottom)
      .map((rule) => ({ type: 'ConditionalFormat', sheet, rule }));
  },
  methods: {
    Add: {
      since: '1.6',
      call: (self, [type], session) => {
        const block = as(self, 'ConditionalFormatCollection');
        if (type !== 'Custom') throw richApiError('InvalidArgument');
        assertWritable(block, session);
        const rule = { range: block.range, formula: '', fill: null, ink: null, bold: false };
        block.sheet.rules.push(rule);
        return { type: 'ConditionalFormat', sheet: block.sheet, rule };
      },
    },
    GetCount: {
      since: '1.6',
      call: (self) => as(self, 'ConditionalFormatCollection').sheet.rules.length,
    },
  },
};

export const RULE_TYPES: Readonly<Record<RuleType, TypeTable>> = {
  ConditionalFormat: {
    ...EMPTY,
    navigations: { Custom: { since: '1.6', ...hanging('CustomConditionalFormat') } },
  },
  CustomConditionalFormat: {
    ...EMPTY,
    navigations: {
      Rule: hanging('ConditionalFormatRule'),
      Format: hanging('ConditionalRangeFormat'),
    },
  },
  ConditionalFormatRule: {
    ...EMPTY,
    scalars: {
      Formula: {
        since: '1.6',
        get: (self) => ruleIn(self).formula,
        set: (self, value) => {
          ruleIn(self).formula = textIn(value);
        },
      },
    },
  },
  ConditionalRangeFormat: {
    ...EMPTY,
    navigations: { Fill: hanging('ConditionalRangeFill'), Font: hanging('ConditionalRangeFont') },
  },
  ConditionalRangeFill: {
    ...EMPTY,
    scalars: {
      Color: {
        since: '1.6',
        get: (self) => ruleIn(self).fill ?? '',
        set: (self, value) => {
          ruleIn(self).fill = textIn(value);
        },
      },
    },
  },
  ConditionalRangeFont: {
    ...EMPTY,
    scalars: {
      Color: {
        since: '1.6',
        get: (self) => ruleIn(self).ink ?? '',
        set: (self, value) => {
          ruleIn(self).ink = textIn(value);
        },
      },
      Bold: {
        since: '1.6',
        get: (self) => ruleIn(self).bold,
        set: (self, value) => {
          ruleIn(self).bold = value === true;
        },
      },
    },
  },
};
