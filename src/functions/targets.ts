import { jobs, quotaShortfall, thirtyPlus } from '../engine';
import { level, number } from './cells';
import { define } from './definition';
import { numbers } from './ranges';

const dertigplus = define({
  id: 'DERTIGPLUS',
  category: 'ladder',
  description: 'functions.DERTIGPLUS',
  parameters: {
    doelgroep_fte: number('functions.DERTIGPLUS.doelgroep_fte'),
    totaal_fte: number('functions.parameter.totalFte'),
    trede: level('functions.DERTIGPLUS.trede'),
  },
  result: 'cell',
  engineNames: { targetFte: 'doelgroep_fte', totalFte: 'totaal_fte', level: 'trede' },
  calculate: ({ doelgroep_fte, totaal_fte, trede }) =>
    thirtyPlus({ targetFte: doelgroep_fte, totalFte: totaal_fte, level: trede }),
});

const banen = define({
  id: 'BANEN',
  category: 'ladder',
  description: 'functions.BANEN',
  parameters: { uren_per_week: numbers('functions.BANEN.uren_per_week') },
  result: 'cell',
  engineNames: { hours: 'uren_per_week' },
  calculate: ({ uren_per_week }) => jobs({ hours: uren_per_week }),
});

const quotumtekort = define({
  id: 'QUOTUMTEKORT',
  category: 'ladder',
  description: 'functions.QUOTUMTEKORT',
  parameters: {
    uren_doelgroep: number('functions.QUOTUMTEKORT.uren_doelgroep'),
    uren_totaal: number('functions.QUOTUMTEKORT.uren_totaal'),
    quotum: number('functions.QUOTUMTEKORT.quotum'),
  },
  result: 'cell',
  engineNames: { targetHours: 'uren_doelgroep', totalHours: 'uren_totaal', quota: 'quotum' },
  calculate: ({ uren_doelgroep, uren_totaal, quotum }) =>
    quotaShortfall({ targetHours: uren_doelgroep, totalHours: uren_totaal, quota: quotum }),
});

/** PSO 30+ and the banenafspraak, in the order of the documentation. */
export const targetFunctions = [dertigplus, banen, quotumtekort] as const;
