import { formulaForFile, formulaFromFile } from './fileFormula';

const PAIRS = [
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=PSO.TREDE(0.03,50)', '_xldudf_PSO_TREDE(0.03,50)'],
  ['=PSO.BIJDRAGE.DIRECT(A1,B1)', '_xldudf_PSO_BIJDRAGE_DIRECT(A1,B1)'],
  ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
  ['=SORT(FILTER(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))'],
  ['=LET(x,2,x*A1)', '_xlfn.LET(_xlpm.x,2,_xlpm.x*A1)'],
  [
    '=MAP(A1:A3,LAMBDA(rij,PSO.NIVEAU(rij)))',
    '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.rij,_xldudf_PSO_NIVEAU(_xlpm.rij)))',
  ],
  ['="PSO.TREDE( en XLOOKUP("&A1', '"PSO.TREDE( en XLOOKUP("&A1'],
] as const;

describe('a formula in a file', () => {
  it.each(PAIRS)('%s is kept as %s', (typed, stored) => {
    expect(formulaForFile(typed)).toBe(stored);
  });

  it.each(PAIRS)('%s comes back from %s', (typed, stored) => {
    expect(formulaFromFile(stored)).toBe(typed);
  });
});
