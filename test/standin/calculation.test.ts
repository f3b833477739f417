import { Calculation } from './host/calculation';
import { formulaCall } from './host/formulaCall';
import type { Host } from './host/host';
import { MemoryStore } from './host/memoryStore';
import { startOffice } from './jest/startOffice';

describe('a formula that calls a function of the add-in', () => {
  it('is read with numbers, texts, cells and arguments left out', () => {
    expect(formulaCall('=PSO.SOM(0.5,"a, ""b""",TRUE,,B2:C3,\'Het model\'!A1)')).toEqual({
      id: 'SOM',
      given: [
        { kind: 'literal', value: 0.5 },
        { kind: 'literal', value: 'a, "b"' },
        { kind: 'literal', value: true },
        { kind: 'omitted' },
        { kind: 'cells', cells: { sheet: undefined, area: { top: 1, left: 1, bottom: 2, right: 2 } } },
        { kind: 'cells', cells: { sheet: 'Het model', area: { top: 0, left: 0, bottom: 0, right: 0 } } },
      ],
    });
    expect(formulaCall('=PSO.VERSIE()')).toEqual({ id: 'VERSIE', given: [] });
  });

  it.each(['=SUM(A1:A2)', '=PSO.SOM(A1)+1', '=PSO.SOM(SUM(A1:A2))', '=PSO.SOM(naam)'])(
    'is not %s',
    (formula) => {
      expect(formulaCall(formula)).toBeUndefined();
    },
  );
});

describe('the calculation of a workbook in memory', () => {
  let host: Host;
  let calculation: Calculation;
  const store = new MemoryStore({
    Blad1: [
      [1, 2],
      [3, ''],
    ],
  });
  const sheet = store.activeSheet();
  function enter(row: number, column: number, formula: string): void {
    store.write(sheet, { top: row, left: column, bottom: row, right: column }, [[{ value: '', formula }]]);
  }

  function shown(top: number, left: number, bottom: number, right: number): unknown[][] {
    return store.read(sheet, { top, left, bottom, right }).map((row) => row.map((cell) => cell.value));
  }

  beforeAll(async () => {
    ({ host } = await startOffice(store));
    calculation = new Calculation(host, store);
    CustomFunctions.associate('SOM', (block: number[][]) =>
      block.flat().reduce((sum, each) => sum + each, 0),
    );
    CustomFunctions.associate('TELLEN', (to: number) => Array.from({ length: to }, (_row, at) => [at + 1]));
    host.registerFunctions({
      functions: [
        { id: 'SOM', name: 'SOM', parameters: [{ name: 'blok', type: 'any', dimensionality: 'matrix' }] },
        { id: 'TELLEN', name: 'TELLEN', parameters: [{ name: 'tot', type: 'any' }] },
      ],
    });
  });

  it('follows cells that depend on each other and leaves other formulas alone', async () => {
    enter(0, 3, '=PSO.SOM(D2)');
    enter(1, 3, '=PSO.SOM(A1:B2)');
    enter(2, 3, '=SUM(A1:B2)');
    await calculation.run();
    expect(shown(0, 3, 2, 3)).toEqual([[6], [6], ['']]);
  });

  it('spills a block and says so when there is no room', async () => {
    enter(0, 5, '=PSO.TELLEN(3)');
    await calculation.run();
    expect(shown(0, 5, 2, 5)).toEqual([[1], [2], [3]]);
    enter(0, 5, '=PSO.TELLEN(2)');
    await calculation.run();
    expect(shown(0, 5, 2, 5)).toEqual([[1], [2], ['']]);
    store.write(sheet, { top: 1, left: 6, bottom: 1, right: 6 }, [[{ value: 'in de weg' }]]);
    enter(0, 6, '=PSO.TELLEN(3)');
    await calculation.run();
    expect(shown(0, 6, 1, 6)).toEqual([['#SPILL!'], ['in de weg']]);
  });
});
