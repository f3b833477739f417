import { readBenefitKind, wageCostBenefit, wageCostSubsidy } from '../engine';
import { number, word } from './cells';
import { date } from './dates';
import { define } from './definition';
import { optional } from './parameter';
import { routeOf } from './route';

const lkv = define({
  id: 'HR.LKV',
  category: 'hiring',
  description: 'functions.HR.LKV',
  parameters: {
    soort: word('functions.HR.LKV.soort'),
    uren_per_jaar: number('functions.HR.LKV.uren_per_jaar'),
    datum: date('functions.HR.LKV.datum'),
  },
  result: 'cell',
  engineNames: { kind: 'soort', hoursPerYear: 'uren_per_jaar', start: 'datum' },
  calculate: ({ soort, uren_per_jaar, datum }) => {
    const kind = readBenefitKind(soort);
    if (!kind.ok) return kind;
    return wageCostBenefit({ kind: kind.value, hoursPerYear: uren_per_jaar, start: datum });
  },
});

const lks = define({
  id: 'HR.LKS',
  category: 'hiring',
  description: 'functions.HR.LKS',
  parameters: {
    minimumloon: number('functions.HR.LKS.minimumloon'),
    loonwaarde: number('functions.HR.LKS.loonwaarde'),
    opslag: optional(number('functions.HR.LKS.opslag')),
  },
  result: 'cell',
  engineNames: { minimumWage: 'minimumloon', wageValue: 'loonwaarde', surcharge: 'opslag' },
  calculate: ({ minimumloon, loonwaarde, opslag }) =>
    wageCostSubsidy({
      minimumWage: minimumloon,
      wageValue: loonwaarde,
      ...(opslag !== undefined && { surcharge: opslag }),
    }),
});

/** What a position costs and the instruments for it, in the order of the documentation. */
export const hiringFunctions = [lkv, lks, routeOf] as const;
