import {
  answer,
  directContribution,
  indirectContribution,
  input,
  levelFor,
  norm,
  ordinal,
  shortfall,
  step,
  text,
  totalContribution,
  weight,
} from '../engine';
import { level, number, word } from './cells';
import { define, problemWith, showing } from './definition';
import { optional } from './parameter';
import { numbers, series } from './ranges';
import { RULE_PACK } from './rulePack';
import { sideBySide } from './sideBySide';

const trede = define({
  id: 'TREDE',
  category: 'ladder',
  description: 'functions.TREDE',
  parameters: {
    bijdrage: number('functions.TREDE.bijdrage'),
    omvang_fte: number('functions.parameter.size'),
    regels: RULE_PACK,
  },
  result: 'cell',
  engineNames: { contribution: 'bijdrage', size: 'omvang_fte', rules: 'regels' },
  calculate: ({ bijdrage, omvang_fte, regels }) =>
    showing(levelFor({ contribution: bijdrage, size: omvang_fte, rules: regels }), (value) => value.level),
});

const niveau = define({
  id: 'NIVEAU',
  category: 'ladder',
  description: 'functions.NIVEAU',
  parameters: { trede: level('functions.parameter.level') },
  result: 'cell',
  calculate: ({ trede: given }) => {
    const place = ordinal(given);
    const line = input(text('functions.trace.level'), given);
    return answer(place, step(text('functions.trace.ordinal'), place, 'count', [line]));
  },
});

const normOf = define({
  id: 'NORM',
  category: 'ladder',
  description: 'functions.NORM',
  parameters: {
    omvang_fte: number('functions.parameter.size'),
    trede: level('functions.parameter.level'),
    regels: RULE_PACK,
  },
  result: 'cell',
  engineNames: { size: 'omvang_fte', level: 'trede', rules: 'regels' },
  calculate: ({ omvang_fte, trede, regels }) => norm({ size: omvang_fte, level: trede, rules: regels }),
});

const weging = define({
  id: 'WEGING',
  category: 'ladder',
  description: 'functions.WEGING',
  parameters: {
    uitgangspositie: word('functions.WEGING.uitgangspositie'),
    contract: word('functions.WEGING.contract'),
    regels: RULE_PACK,
  },
  result: 'cell',
  engineNames: { position: 'uitgangspositie', contract: 'contract', rules: 'regels' },
  calculate: ({ uitgangspositie, contract, regels }) =>
    weight({ position: uitgangspositie, contract, rules: regels }),
});

const bijdrage = define({
  id: 'BIJDRAGE',
  category: 'ladder',
  description: 'functions.BIJDRAGE',
  parameters: {
    direct: number('functions.BIJDRAGE.direct'),
    indirect: optional(number('functions.BIJDRAGE.indirect')),
    regels: RULE_PACK,
  },
  result: 'cell',
  engineNames: { direct: 'direct', indirect: 'indirect', rules: 'regels' },
  calculate: ({ direct, indirect, regels }) => totalContribution({ direct, indirect, rules: regels }),
});

const bijdrageDirect = define({
  id: 'BIJDRAGE.DIRECT',
  category: 'ladder',
  description: 'functions.BIJDRAGE.DIRECT',
  parameters: {
    gewogen_fte: numbers('functions.parameter.weightedFteRange'),
    totaal_fte: numbers('functions.parameter.totalFteRange'),
  },
  result: 'cell',
  engineNames: { weightedFte: 'gewogen_fte', totalFte: 'totaal_fte' },
  calculate: ({ gewogen_fte, totaal_fte }) =>
    directContribution({ weightedFte: gewogen_fte, totalFte: totaal_fte }),
});

const bijdrageIndirect = define({
  id: 'BIJDRAGE.INDIRECT',
  category: 'ladder',
  description: 'functions.BIJDRAGE.INDIRECT',
  parameters: {
    waarde: series('functions.BIJDRAGE.INDIRECT.waarde'),
    omzet: series('functions.BIJDRAGE.INDIRECT.omzet'),
    fte: series('functions.BIJDRAGE.INDIRECT.fte'),
    direct: series('functions.BIJDRAGE.INDIRECT.direct'),
    totaal_fte: number('functions.parameter.totalFte'),
  },
  result: 'cell',
  engineNames: { value: 'waarde', turnover: 'omzet', fte: 'fte', direct: 'direct', totalFte: 'totaal_fte' },
  calculate: ({ totaal_fte, ...columns }) => {
    const laid = sideBySide(['waarde', 'omzet', 'fte', 'direct'], columns);
    if (!laid.ok) return problemWith(laid.argument, laid.problem);
    const suppliers = laid.rows.map(({ waarde, omzet, fte, direct }) => ({
      value: waarde,
      turnover: omzet,
      fte,
      direct,
    }));
    return indirectContribution({ suppliers, totalFte: totaal_fte });
  },
});

const tekort = define({
  id: 'TEKORT',
  category: 'ladder',
  description: 'functions.TEKORT',
  parameters: {
    trede: level('functions.TEKORT.trede'),
    gewogen_fte: number('functions.parameter.weightedFte'),
    totaal_fte: number('functions.parameter.totalFte'),
    indirecte_fte: optional(number('functions.TEKORT.indirecte_fte')),
    regels: RULE_PACK,
  },
  result: 'cell',
  engineNames: {
    level: 'trede',
    weightedFte: 'gewogen_fte',
    totalFte: 'totaal_fte',
    attributedFte: 'indirecte_fte',
    rules: 'regels',
  },
  calculate: ({ trede, gewogen_fte, totaal_fte, indirecte_fte, regels }) =>
    shortfall({
      level: trede,
      weightedFte: gewogen_fte,
      totalFte: totaal_fte,
      attributedFte: indirecte_fte,
      rules: regels,
    }),
});

/** Levels, norms and contributions, in the order of the documentation. */
export const ladderFunctions = [
  trede,
  niveau,
  normOf,
  weging,
  bijdrageDirect,
  bijdrageIndirect,
  bijdrage,
  tekort,
] as const;
