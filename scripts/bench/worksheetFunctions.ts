import { answerCell } from '../../src/functions/answer';
import { functionNamed } from '../../src/functions/catalogue';
import { median } from './median';

const CALLS = 10_000;

/** Measures functions as a sheet asks for them: a formula in every row, and one formula for a whole column. */
export function benchWorksheetFunctions(): void {
  for (const [name, cells] of IN_EVERY_ROW) {
    const time = median(() => {
      for (let call = 0; call < CALLS; call += 1) answerTo(name, cells);
    });
    console.log(`${name}, ${CALLS} cells: ${time.toFixed(1)} ms`);
  }
  for (const [name, cellsFor] of OVER_A_COLUMN) {
    const times = [1_000, 10_000, 100_000].map((rows) => {
      const cells = cellsFor(rows);
      return median(() => void answerTo(name, cells));
    });
    const shown = times.map((time) => `${time.toFixed(1)} ms`).join(', ');
    console.log(`${name} over 1,000, 10,000 and 100,000 rows: ${shown}`);
  }
  const explaining = median(() => void answerTo('PSO.UITLEG', ['OVERZICHT', [staffList(10_000), 40_000]]));
  const rows = answerTo('PSO.UITLEG', ['OVERZICHT', [staffList(10_000), 40_000]]);
  console.log(`PSO.UITLEG of PSO.OVERZICHT, 10000 placements: ${explaining.toFixed(1)} ms, ${rows} rows`);
}

const IN_EVERY_ROW: readonly (readonly [name: string, cells: readonly unknown[]])[] = [
  ['PSO.TREDE', [[[0.03]], [[50]]]],
  ['PSO.GUNNING.FICTIEF', [[[80_000]], [[2500, 4000, 1000]], [[0.6, -0.5, 1]]]],
  ['PSO.GUNNING.TOTAAL', [[[8, 6, 7]], [[0.4, 0.3, 0.3]]]],
];

const OVER_A_COLUMN: readonly (readonly [name: string, cellsFor: (rows: number) => readonly unknown[]])[] = [
  ['PSO.GUNNING.RANG', (rows) => [prices(rows), true]],
  ['PSO.GUNNING.PRIJSPUNTEN', (rows) => [prices(rows), prices(rows), 'relatief', 40]],
];

/** Made-up prices; the same every time. */
function prices(rows: number): readonly (readonly unknown[])[] {
  return Array.from({ length: rows }, (_, row) => [100_000 + ((row * 7919) % 50_000)]);
}

/** A made-up staff list; the same every time. */
function staffList(people: number): readonly (readonly unknown[])[] {
  return [
    ['Code', 'Uitgangspositie', 'Contractvorm', 'Uren per week', 'In dienst per'],
    ...Array.from({ length: people }, (_, index) => [
      `P${index}`,
      'Wajong',
      'Vast',
      16 + (index % 24),
      42_430,
    ]),
  ];
}

/** How many rows the answer has; a function that gives an error must not count as fast. */
function answerTo(name: string, cells: readonly unknown[]): number {
  const entry = functionNamed(name);
  if (entry === undefined) throw new Error(`${name} is missing`);
  const answer = answerCell(entry, cells, 'nl');
  if ('error' in answer) throw new Error(`${name}: ${answer.error.message}`);
  return typeof answer.value === 'object' ? answer.value.length : 1;
}
