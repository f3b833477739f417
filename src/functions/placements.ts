import { countsUntil, fte, placementsNeeded } from '../engine';
import { level, number, word } from './cells';
import { date, serialOf } from './dates';
import { define, showing } from './definition';
import { optional } from './parameter';
import { RULE_PACK } from './rulePack';

const fteOf = define({
  id: 'FTE',
  category: 'ladder',
  description: 'functions.FTE',
  parameters: {
    uren_per_week: number('functions.FTE.uren_per_week'),
    norm_uren: optional(number('functions.FTE.norm_uren')),
    van: optional(date('functions.FTE.van')),
    tot: optional(date('functions.FTE.tot')),
    peiljaar: optional(number('functions.FTE.peiljaar')),
  },
  result: 'cell',
  engineNames: {
    hoursPerWeek: 'uren_per_week',
    normHours: 'norm_uren',
    from: 'van',
    to: 'tot',
    year: 'peiljaar',
  },
  calculate: ({ uren_per_week, norm_uren, van, tot, peiljaar }) =>
    fte({ hoursPerWeek: uren_per_week, normHours: norm_uren, from: van, to: tot, year: peiljaar }),
});

const telttot = define({
  id: 'TELTTOT',
  category: 'ladder',
  description: 'functions.TELTTOT',
  parameters: {
    uitgangspositie: word('functions.WEGING.uitgangspositie'),
    contract: word('functions.WEGING.contract'),
    instroom: date('functions.TELTTOT.instroom'),
    regels: RULE_PACK,
  },
  result: 'cell',
  engineNames: { position: 'uitgangspositie', contract: 'contract', start: 'instroom', rules: 'regels' },
  calculate: ({ uitgangspositie, contract, instroom, regels }) =>
    showing(countsUntil({ position: uitgangspositie, contract, start: instroom, rules: regels }), (last) =>
      last === null ? '' : serialOf(last),
    ),
});

const plaatsingen = define({
  id: 'PLAATSINGEN',
  category: 'ladder',
  description: 'functions.PLAATSINGEN',
  parameters: {
    trede: level('functions.TEKORT.trede'),
    gewogen_fte: number('functions.parameter.weightedFte'),
    totaal_fte: number('functions.parameter.totalFte'),
    fte_per_plaatsing: number('functions.PLAATSINGEN.fte_per_plaatsing'),
    weging: number('functions.PLAATSINGEN.weging'),
    regels: RULE_PACK,
  },
  result: 'cell',
  engineNames: {
    level: 'trede',
    weightedFte: 'gewogen_fte',
    totalFte: 'totaal_fte',
    ftePerPlacement: 'fte_per_plaatsing',
    weight: 'weging',
    rules: 'regels',
  },
  calculate: ({ trede, gewogen_fte, totaal_fte, fte_per_plaatsing, weging, regels }) =>
    placementsNeeded({
      level: trede,
      weightedFte: gewogen_fte,
      totalFte: totaal_fte,
      ftePerPlacement: fte_per_plaatsing,
      weight: weging,
      rules: regels,
    }),
});

/** What one placement is worth, how long it counts and how many are needed, in the order of the documentation. */
export const placementFunctions = [fteOf, telttot, plaatsingen] as const;
