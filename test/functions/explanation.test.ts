import { answerCell } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import type { WorksheetFunction } from '../../src/functions/definition';
import { CALLS_THAT_WORK, STAFF } from './callsThatWork';

const named = (id: string): WorksheetFunction => {
  const found = catalogue.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`${id} is missing`);
  return found;
};

const explain = (name: unknown, ...cells: readonly unknown[]) =>
  answerCell(named('UITLEG'), [name, cells], 'nl');

function rowsOf(name: string, ...cells: readonly unknown[]): readonly (readonly unknown[])[] {
  const answer = explain(name, ...cells);
  if ('error' in answer || typeof answer.value !== 'object') throw new Error('No rows');
  return answer.value;
}

test('explaining starts with a header and the result that the function itself gives', () => {
  const [header, result] = rowsOf('NORM', 52, 'Trede 1');
  expect(header).toEqual(['Omschrijving', 'Waarde', 'Eenheid', 'Regel', 'Bron', 'Aanname']);
  const norm = answerCell(named('NORM'), [52, 'Trede 1'], 'nl');
  expect(norm).toEqual({ value: result?.[1] });
});

test('explaining a norm between two published sizes cites both rows and says that it was interpolated', () => {
  const rows = rowsOf('NORM', 52, 'Trede 1');
  const rules = rows.map((row) => row[3]);
  expect(rules).toEqual(expect.arrayContaining(['pso-2.1: norms.50.Trede 1', 'pso-2.1: norms.60.Trede 1']));
  expect(rows.map((row) => row[5]).join(' ')).toMatch(/afgeleid|tussen/);
});

test.each([
  [
    'GUNNING.PRIJSPUNTEN',
    [[[120]], [[100], [120]], 'relatief', 40],
    'Laagste prijs gedeeld door prijs',
    'https://help.negometrix.com/nl/support/solutions/articles/9000183874-relateer-prijsscore-aan-laagste-prijs',
  ],
  [
    'GUNNING.FICTIEF',
    [100, [[20]], [[0.5]]],
    'Gunnen op waarde',
    'https://help.negometrix.com/nl/support/solutions/articles/9000188813-gunnen-op-waarde',
  ],
  [
    'GUNNING.TOTAAL',
    [[[8]], [[0.4]]],
    'Puntensysteem',
    'https://www.pianoo.nl/nl/themas/bpkv/aan-de-slag/voorbereiden/beschrijving-beoordelingsmethoden-bpkv-criteria',
  ],
])('%s names its method and where that can be read', (id, cells, rule, source) => {
  const [, first] = rowsOf(id, ...cells);
  expect(first?.[3]).toBe(rule);
  expect(first?.[4]).toBe(source);
});

test('what a line was computed from stands below it, moved to the right', () => {
  const labels = rowsOf('TREDE', 0.03, 50).map((row) => String(row[0]));
  expect(labels[1]).toMatch(/^\S/);
  expect(labels[2]).toMatch(/^ {3}\S/);
});

test.each(Object.entries(CALLS_THAT_WORK))('PSO.%s can be explained', (id, cells) => {
  const rows = rowsOf(id, ...cells);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toHaveLength(6);
});

test.each(['TREDE', 'PSO.TREDE', ' pso.trede '])('the function may be written as %s', (name) => {
  expect(explain(name, 0.03, 50)).toEqual(explain('TREDE', 0.03, 50));
});

test('what has no answer has the same error when it is explained', () => {
  expect(explain('TREDE', 'abc', 50)).toEqual(answerCell(named('TREDE'), ['abc', 50], 'nl'));
  expect(explain('TREDE', 0.001, 50)).toEqual(answerCell(named('TREDE'), [0.001, 50], 'nl'));
  expect(explain('TREDE', { error: '#REF!' }, 50)).toEqual(
    answerCell(named('TREDE'), [{ error: '#REF!' }, 50], 'nl'),
  );
});

describe('an explanation of more lines than a sheet can be read by', () => {
  const [header, wajong] = STAFF;
  const people = (count: number) => [
    header,
    ...Array.from({ length: count }, (_, index) => [`P${String(index)}`, ...wajong.slice(1)]),
  ];
  const explained = (count: number) => rowsOf('OVERZICHT', people(count), count * 4);
  const linesAbout = (rows: readonly (readonly unknown[])[], person: string) =>
    rows.filter(([label]) => new RegExp(`\\b${person}$`).test(String(label))).length;

  test('shows everybody of a short staff list, with nothing left out', () => {
    const rows = explained(60);
    expect(linesAbout(rows, 'P59')).toBe(linesAbout(rows, 'P0'));
    expect(rows.map(([label]) => label)).not.toContainEqual(expect.stringContaining('En zo nog'));
  });

  test('shows the first ten of a long staff list with all their steps, and how to see the others', () => {
    const rows = explained(2000);
    expect(rows.length).toBeLessThan(1000);
    expect(linesAbout(rows, 'P9')).toBe(linesAbout(rows, 'P0'));
    expect(linesAbout(rows, 'P0')).toBeGreaterThan(0);
    expect(linesAbout(rows, 'P10')).toBe(0);
    const leftOut = rows.filter(([label]) => String(label).trim() === 'En zo nog 1.990 regels');
    expect(leftOut.length).toBeGreaterThan(0);
    for (const [, value, , , , remark] of leftOut) {
      expect(value).toBe('');
      expect(remark).toContain('Vraag de uitleg van een kleiner bereik');
    }
  });

  test('keeps every figure that is not in a long list', () => {
    const figures = (rows: readonly (readonly unknown[])[]) =>
      rows
        .map(([label]) => String(label))
        .filter((label) => /^ {0,9}\S/.test(label) && !/\bP\d+$/.test(label));
    const shortened = figures(explained(2000)).filter((label) => !label.includes('En zo nog'));
    expect(shortened).toEqual(figures(explained(60)));
  });

  test('shows ten ranks of two hundred thousand', () => {
    const totals = Array.from({ length: 200_000 }, (_, index) => [index]);
    const rows = rowsOf('GUNNING.RANG', totals);
    expect(rows).toHaveLength(2 + 10 * 2 + 1);
    expect(String(rows.at(-1)?.[0]).trim()).toBe('En zo nog 199.990 regels');
  });
});

test.each([['FOO'], ['UITLEG'], [3], [null], [true]])(
  '%s is not a function that can be explained',
  (name) => {
    expect(explain(name)).toMatchObject({
      error: {
        code: '#VALUE!',
        message: expect.stringMatching(/^Argument functie: .*(Kies|Geef)/) as unknown,
      },
    });
  },
);

test('the version is the one of the package, above the packs with the newest first and dates as serials', () => {
  const answer = answerCell(named('VERSIE'), [], 'en');
  if ('error' in answer || typeof answer.value !== 'object') throw new Error('No rows');
  const [header, product, newest] = answer.value;
  expect(header).toEqual(['Part', 'Version', 'Valid from (date)', 'Certainty', 'Source']);
  expect(product).toEqual(['PSO for Excel', expect.stringMatching(/^\d+\.\d+\.\d+$/), '', '', '']);
  expect(newest?.slice(0, 4)).toEqual(['pso-2.1', '2.1', 45017, 'stated by the source']);
});
