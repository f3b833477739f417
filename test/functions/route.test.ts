import { answerCell } from '../../src/functions/answer';
import { functionNamed } from '../../src/functions/catalogue';
import { OPTIONS } from './callsThatWork';

function ask(name: string, cells: readonly unknown[]) {
  const entry = functionNamed(name);
  if (!entry) throw new Error(`${name} is missing`);
  const answer = answerCell(entry, cells, 'nl');
  return 'error' in answer ? answer.error : answer.value;
}

const HEADER = [
  'Optie',
  'Aantal',
  'Kosten per jaar',
  'Totaal fte erna',
  'Gewogen fte erna',
  'Bijdrage erna',
  'Niveau erna',
];

describe('PSO.HR.ROUTE', () => {
  it('spills the least costly plan, a row per option, and what it comes to', () => {
    expect(ask('PSO.HR.ROUTE', ['Trede 2', 1, 50, OPTIONS])).toEqual([
      HEADER,
      ['magazijn', 1, 21_000, 50.8, 1.8, 1.8 / 50.8, 'Trede 1'],
      ['leerling bbl 2', 1, 9000, 51.8, 2.05, 2.05 / 51.8, 'Trede 2'],
      ['Samen', 2, 30_000, 51.8, 2.05, 2.05 / 51.8, 'Trede 2'],
    ]);
  });

  it('says that a level is reached already, which costs nothing', () => {
    expect(ask('PSO.HR.ROUTE', ['Trede 1', 2, 50, OPTIONS])).toEqual([
      HEADER,
      ['Samen', 0, 0, 50, 2, 0.04, 'Trede 2'],
      ['Trede 1 is al gehaald. Er is niets nodig en het kost niets.', '', '', '', '', '', ''],
    ]);
  });

  it('takes purchases where the list has a column for what they are attributed', () => {
    const list = [
      ['Naam', 'Toegerekende fte', 'Kosten', 'Maximum'],
      ['schoonmaak', 0.5, 4000, 3],
    ];
    const after = [50, 1, 0.02 + 1 / 51, 'Trede 2'];
    expect(ask('PSO.HR.ROUTE', ['Trede 2', 1, 50, list])).toEqual([
      HEADER,
      ['schoonmaak', 2, 8000, ...after],
      ['Samen', 2, 8000, ...after],
    ]);
  });

  it('says what stands in the way when the level cannot be reached', () => {
    const few = [OPTIONS[0], ['magazijn', 0.8, 1, 21_000, 1]];
    expect(ask('PSO.HR.ROUTE', ['Trede 3', 1, 50, few])).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('De maxima per optie staan in de weg.') as string,
    });
  });

  it.each([
    ['a negative cost', ['magazijn', 0.8, 1, -1, 1], '-1 is minder dan 0'],
    ['no fte', ['magazijn', 0, 1, 1, 1], '0 fte voegt niets toe'],
    ['half a maximum', ['magazijn', 0.8, 1, 1, 1.5], 'geen heel getal'],
  ])('refuses the whole list for %s in it', (_, row, sentence) => {
    expect(ask('PSO.HR.ROUTE', ['Trede 2', 1, 50, [OPTIONS[0], row]])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining(sentence) as string,
    });
  });

  it('says that the level rests on a norm that is not published, and what a certain one costs', () => {
    const rows = ask('PSO.HR.ROUTE', ['Trede 2', 1.2, 45, OPTIONS]);
    const end = [3, 27_000, 48, 1.95, 0.040625, 'Trede 2'];
    const sentence = expect.stringMatching(
      /Mogelijk: Trede 1, Trede 2\..*Zeker .* voor €\s30\.000,00/,
    ) as string;
    const closing = [sentence, '', '', '', '', '', ''];
    expect(rows).toEqual([HEADER, ['leerling bbl 2', ...end], ['Samen', ...end], closing]);
  });

  it('names every column that is missing at once', () => {
    const list = OPTIONS.map((row) => row.slice(0, 2));
    expect(ask('PSO.HR.ROUTE', ['Trede 2', 1, 50, list])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining(
        'geen kolom met de kosten per jaar, geen met het maximum, geen met de weging.',
      ) as string,
    });
  });

  it('names the column that a purchase needs as people write it', () => {
    const list = [
      ['Naam', 'Soort', 'Fte', 'Weging', 'Kosten', 'Maximum'],
      ['schoonmaak', 'inkoop', 0.8, 1, 4000, 3],
    ];
    expect(ask('PSO.HR.ROUTE', ['Trede 2', 1, 50, list])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('Een inkoop vraagt een kolom ‘toegerekende fte’.') as string,
    });
  });

  it('is explained by PSO.UITLEG', () => {
    const rows = ask('PSO.UITLEG', ['HR.ROUTE', ['Trede 2', 1, 50, OPTIONS]]);
    expect(JSON.stringify(rows)).toContain('1 keer magazijn');
  });
});
