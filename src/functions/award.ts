import { answer, levelPoints, pricePoints, step, text, type Trace } from '../engine';
import { level, number, word, yesNo } from './cells';
import { define, problemWith, type CellValue } from './definition';
import { optional } from './parameter';
import { grid, numbers, pointsTable } from './ranges';

const prijspunten = define({
  id: 'GUNNING.PRIJSPUNTEN',
  category: 'award',
  description: 'functions.GUNNING.PRIJSPUNTEN',
  parameters: {
    prijs: grid('functions.GUNNING.PRIJSPUNTEN.prijs'),
    prijzen: numbers('functions.GUNNING.PRIJSPUNTEN.prijzen'),
    methode: word('functions.GUNNING.PRIJSPUNTEN.methode'),
    punten: number('functions.GUNNING.PRIJSPUNTEN.punten'),
    p1: optional(number('functions.GUNNING.PRIJSPUNTEN.p1')),
    p2: optional(number('functions.GUNNING.PRIJSPUNTEN.p2')),
    afkappen: optional(yesNo('functions.GUNNING.PRIJSPUNTEN.afkappen')),
  },
  result: 'spill',
  engineNames: {
    price: 'prijs',
    prices: 'prijzen',
    formula: 'methode',
    points: 'punten',
    params: 'p1',
    span: 'p1',
    low: 'p1',
    base: 'p1',
    budget: 'p1',
    optimum: 'p1',
    high: 'p2',
    significant: 'p2',
    maximum: 'p2',
  },
  calculate: ({ prijs, prijzen, methode, punten, p1, p2, afkappen }) => {
    if (p1 === undefined && p2 !== undefined) return problemWith('p1', text('functions.problem.p2WithoutP1'));
    const params = [p1, p2].filter((param) => param !== undefined);
    const rows: CellValue[][] = [];
    const traces: Trace[] = [];
    for (const line of prijs) {
      const row: CellValue[] = [];
      for (const price of line) {
        if (price === null) {
          row.push('');
          continue;
        }
        const outcome = pricePoints({
          price,
          prices: prijzen,
          formula: methode,
          params,
          points: punten,
          clamp: afkappen ?? false,
        });
        if (!outcome.ok) return outcome;
        row.push(outcome.value);
        traces.push(outcome.trace);
      }
      rows.push(row);
    }
    const single = prijs.length === 1 && prijs[0]?.length === 1 ? traces[0] : undefined;
    return single === undefined
      ? answer(rows, step(text('functions.trace.pricePoints'), null, undefined, traces))
      : answer(rows.flat()[0] ?? '', single);
  },
});

const tredepunten = define({
  id: 'GUNNING.TREDEPUNTEN',
  category: 'award',
  description: 'functions.GUNNING.TREDEPUNTEN',
  parameters: {
    trede: level('functions.parameter.level'),
    tabel: pointsTable('functions.GUNNING.TREDEPUNTEN.tabel'),
  },
  result: 'cell',
  engineNames: { level: 'trede', table: 'tabel' },
  calculate: ({ trede, tabel }) => levelPoints({ level: trede, table: tabel }),
});

/** The functions of the award, in the order of the documentation. */
export const awardFunctions = [prijspunten, tredepunten] as const;
