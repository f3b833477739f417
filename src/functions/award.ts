import {
  fictitiousPrice,
  levelPoints,
  priceScorer,
  rank,
  step,
  text,
  weightedTotal,
  type Answer,
} from '../engine';
import { level, number, word, yesNo } from './cells';
import { define, problemWith, type CellValue, type FunctionValue } from './definition';
import { optional } from './parameter';
import { grid, numbers, pointsTable, series, type Grid } from './ranges';
import { sideBySide } from './sideBySide';

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
    const scorer = priceScorer({
      prices: prijzen,
      formula: methode,
      params,
      points: punten,
      clamp: afkappen ?? false,
    });
    if (typeof scorer !== 'function') return scorer;
    const scored: Answer<number>[] = [];
    for (const { value: price } of prijs.cells) {
      const outcome = scorer(price);
      if (!outcome.ok) return outcome;
      scored.push(outcome);
    }
    return {
      ok: true,
      value: shapedAs(
        prijs,
        scored.map(({ value }) => value),
      ),
      get trace() {
        const lines = scored.map(({ trace }) => trace);
        const [only] = lines;
        if (only !== undefined && lines.length === 1) return only;
        return step(text('functions.trace.pricePoints'), null, undefined, lines);
      },
    };
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

const fictief = define({
  id: 'GUNNING.FICTIEF',
  category: 'award',
  description: 'functions.GUNNING.FICTIEF',
  parameters: {
    prijs: number('functions.GUNNING.FICTIEF.prijs'),
    maximale_waarden: series('functions.GUNNING.FICTIEF.maximale_waarden'),
    kwaliteit: series('functions.GUNNING.FICTIEF.kwaliteit'),
  },
  result: 'cell',
  engineNames: { price: 'prijs', maximum: 'maximale_waarden', quality: 'kwaliteit' },
  calculate: ({ prijs, ...ranges }) => {
    const laid = sideBySide(['maximale_waarden', 'kwaliteit'], ranges);
    if (!laid.ok) return problemWith(laid.argument, laid.problem);
    const parts = laid.rows.map(({ maximale_waarden, kwaliteit }) => ({
      maximum: maximale_waarden,
      quality: kwaliteit,
    }));
    return fictitiousPrice({ price: prijs, parts });
  },
});

const totaal = define({
  id: 'GUNNING.TOTAAL',
  category: 'award',
  description: 'functions.GUNNING.TOTAAL',
  parameters: {
    scores: series('functions.GUNNING.TOTAAL.scores'),
    gewichten: series('functions.GUNNING.TOTAAL.gewichten'),
  },
  result: 'cell',
  engineNames: { score: 'scores', weight: 'gewichten' },
  calculate: (ranges) => {
    const laid = sideBySide(['scores', 'gewichten'], ranges);
    if (!laid.ok) return problemWith(laid.argument, laid.problem);
    return weightedTotal({
      parts: laid.rows.map(({ scores, gewichten }) => ({ score: scores, weight: gewichten })),
    });
  },
});

const rang = define({
  id: 'GUNNING.RANG',
  category: 'award',
  description: 'functions.GUNNING.RANG',
  parameters: {
    totalen: grid('functions.GUNNING.RANG.totalen'),
    laagste_wint: optional(yesNo('functions.GUNNING.RANG.laagste_wint')),
  },
  result: 'spill',
  engineNames: { totals: 'totalen' },
  calculate: ({ totalen, laagste_wint }) => {
    const totals = totalen.cells.map(({ value }) => value);
    const outcome = rank({ totals, lowestWins: laagste_wint ?? false });
    if (!outcome.ok) return outcome;
    return {
      ok: true,
      value: shapedAs(totalen, outcome.value),
      get trace() {
        return outcome.trace;
      },
    };
  },
});

/** The functions of the award, in the order of the documentation. */
export const awardFunctions = [prijspunten, tredepunten, fictief, totaal, rang] as const;

/**
 * Figures in the shape of the range they belong to; the figure itself where that is one cell. An empty cell gets an
 * empty text, because Excel shows nothing at all as 0.
 */
function shapedAs({ rows, columns, cells }: Grid, figures: readonly number[]): FunctionValue {
  const [only] = figures;
  if (rows === 1 && columns === 1 && only !== undefined) return only;
  const shaped = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => ''));
  for (const [index, { row, column }] of cells.entries()) {
    const line = shaped[row];
    if (line !== undefined) line[column] = figures[index] ?? '';
  }
  return shaped;
}
