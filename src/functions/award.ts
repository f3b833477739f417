import { answer, levelPoints, pricePoints, step, text, type Trace } from '../engine';
import { level, number, word, yesNo } from './cells';
import { define, problemWith, type CellValue } from './definition';
import { optional } from './parameter';
import { grid, numbers, pointsTable, type Grid } from './ranges';

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
    const points: number[] = [];
    const traces: Trace[] = [];
    for (const { value: price } of prijs.cells) {
      const outcome = pricePoints({
        price,
        prices: prijzen,
        formula: methode,
        params,
        points: punten,
        clamp: afkappen ?? false,
      });
      if (!outcome.ok) return outcome;
      points.push(outcome.value);
      traces.push(outcome.trace);
    }
    const [only = 0] = points;
    const [single] = traces;
    if (prijs.rows === 1 && prijs.columns === 1 && single !== undefined) return answer(only, single);
    return answer(
      shapedAs(prijs, points),
      step(text('functions.trace.pricePoints'), null, undefined, traces),
    );
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

/** The points in the shape of the prices. A cell without a price gets an empty text: Excel shows nothing at all as 0. */
function shapedAs({ rows, columns, cells }: Grid, points: readonly number[]): CellValue[][] {
  const shaped = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => ''));
  for (const [index, { row, column }] of cells.entries()) {
    const line = shaped[row];
    if (line !== undefined) line[column] = points[index] ?? '';
  }
  return shaped;
}
