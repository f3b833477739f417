import { answerCell, type CellAnswer } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import type { ParameterFacts, WorksheetFunction } from '../../src/functions/definition';
import type { FunctionId } from '../../src/functions/identifiers';
import type { Language } from '../../src/i18n/language';
import { CASES, column, DECISIONS, WHEN_OPTIONAL, type CaseName, type Decision } from './argumentCases';
import { CALLS_THAT_WORK } from './callsThatWork';

const REMEDY = {
  nl: /\b(Geef|Kies|Vul|Maak|Zet|Los|Typ|Laat|Meld|Zoek|Bedoelt|Gebruik)\b/,
  en: /\b(Give|Choose|Fill|Make|Put|Complete|Solve|Type|Leave|Look|mean|Use)\b/,
};

const NOTHING_TO_CALCULATE_WITH =
  /Hier staat niets|ontbreekt|past hier niet|niet te lezen|meer dan één cel|rechthoek/;

const calculating = catalogue.filter(({ id }) => id !== 'UITLEG');

test.each(calculating)('PSO.$id gives a value for the call that works', (entry) => {
  expect(call(entry, working(entry))).toHaveProperty('value');
});

const everyArgument = calculating.flatMap((entry) =>
  entry.parameters.map((parameter, index) => ({
    id: entry.id,
    name: parameter.name,
    entry,
    parameter,
    index,
  })),
);

describe.each(everyArgument)('PSO.$id, argument $name', ({ entry, name, parameter, index }) => {
  const given = (value: unknown, language?: Language) =>
    call(entry, replaced(working(entry), index, value), language);

  test.each(caseNames())('%s', (caseName) => {
    const value: unknown = CASES[caseName];
    const answer = given(value);
    const decision = decisionOf(parameter, caseName);

    if (decision === 'taken') {
      expect(messageOf(answer)).not.toMatch(NOTHING_TO_CALCULATE_WITH);
    } else if (decision === 'omitted') {
      expect(answer).toEqual(given(undefined));
    } else if (decision === 'refused') {
      expect(codeOf(answer)).toBe('#VALUE!');
      expect(messageOf(answer)).toContain(`Argument ${name}: `);
      expect(messageOf(answer)).toMatch(REMEDY.nl);
      const english = messageOf(given(value, 'en'));
      expect(english).toContain(`Argument ${name}: `);
      expect(english).toMatch(REMEDY.en);
    } else if (decision === 'uneven') {
      expect(messageOf(answer)).toContain('Maak de bereiken even lang');
    } else if ('error' in decision) {
      expect(codeOf(answer)).toBe(decision.error);
      expect(messageOf(answer)).toContain(`Argument ${name} is zelf een fout`);
    } else {
      expect(answer).toEqual(given(decision.as));
    }
  });
});

describe('arguments that are wrong together', () => {
  test('an error cell goes before a wrong text, because the text may follow from it', () => {
    expect(codeOf(call(named('TREDE'), ['abc', { error: '#REF!' }]))).toBe('#REF!');
  });

  test('of two wrong texts the first argument is named', () => {
    expect(messageOf(call(named('TREDE'), ['abc', 'def']))).toContain('Argument bijdrage: ');
  });
});

describe('a whole column of the sheet', () => {
  const ROWS = 1_048_576;

  test('is a range of the numbers in it', () => {
    expect(call(named('BIJDRAGE.DIRECT'), [column('0,5', ROWS), column(50, ROWS)])).toEqual({ value: 0.01 });
  });

  test('is a list of suppliers, beside others of the same length', () => {
    const columns = [100_000, 1_000_000, 20, 0.5].map((value) => column(value, ROWS));
    const alone = call(named('BIJDRAGE.INDIRECT'), [100_000, 1_000_000, 20, 0.5, 50]);
    expect(call(named('BIJDRAGE.INDIRECT'), [...columns, 50])).toEqual(alone);
  });

  test('is refused where one cell is asked', () => {
    expect(messageOf(call(named('TREDE'), [column(0.03, ROWS), 50]))).toContain('Kies één cel');
  });
});

describe('a table of points', () => {
  const points = (tabel: unknown) => call(named('GUNNING.TREDEPUNTEN'), ['Trede 1', tabel]);
  const TABLE = [
    ['Trede 1', 4],
    ['T2', '7,5'],
  ];

  test.each([
    ['with a header row', [['Trede', 'Punten'], ...TABLE]],
    ['with empty rows', [[null, ''], ...TABLE, [null, null]]],
    ['over two whole columns', [...TABLE, ...Array.from({ length: 1_048_574 }, () => [null, null])]],
  ])('counts %s', (_, tabel) => {
    expect(points(tabel)).toEqual({ value: 4 });
  });

  test.each([
    ['a level without points', [['Trede 1', null]], 'Rij 1, kolom 2'],
    ['points without a level', [...TABLE, [null, 3]], 'Rij 3, kolom 1'],
    ['a misspelt level beside points', [['Tree 1', 4]], 'Rij 1, kolom 1'],
    ['a misspelt level below the first row', [...TABLE, ['Tree 3', 'punten']], 'Rij 3, kolom 1'],
    ['the same level twice', [...TABLE, ['Trede 1', 5]], 'Trede 1'],
    ['a header and nothing else', [['Trede', 'Punten']], 'De tabel is leeg'],
    ['three columns', [['Trede 1', 4, 5]], 'twee kolommen'],
  ])('refuses %s', (_, tabel, reason) => {
    expect(codeOf(points(tabel))).toBe('#VALUE!');
    expect(messageOf(points(tabel))).toContain('Argument tabel: ');
    expect(messageOf(points(tabel))).toContain(reason);
  });

  test('passes an error in it on', () => {
    expect(codeOf(points([['Trede 1', { error: '#N/A' }]]))).toBe('#N/A');
  });
});

describe('suppliers', () => {
  test('an empty row is skipped', () => {
    const indirect = (columns: readonly unknown[]) => call(named('BIJDRAGE.INDIRECT'), [...columns, 50]);
    const withGap = [
      [[1e5], [null], [1e5]],
      [[1e6], [null], [1e6]],
      [[20], [''], [20]],
      [[0.5], [null], [0.5]],
    ];
    const without = withGap.map((cells) => [cells[0], cells[2]]);
    expect(indirect(withGap)).toEqual(indirect(without));
  });

  test('a row that is filled in for a part is refused, because leaving it out would change the outcome', () => {
    const answer = call(named('BIJDRAGE.INDIRECT'), [
      [[1e5], [1e5]],
      [[1e6], [1e6]],
      [[20], [null]],
      [[0.5], [0.5]],
      50,
    ]);
    expect(messageOf(answer)).toContain(
      'Argument fte: Cel 2 van dit bereik is leeg, maar die van waarde is gevuld',
    );
  });
});

function named(id: FunctionId): WorksheetFunction {
  const found = catalogue.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`${id} is missing`);
  return found;
}

function caseNames(): CaseName[] {
  return Object.keys(CASES).filter((name): name is CaseName => name in CASES);
}

function decisionOf({ kind, optional }: ParameterFacts, name: CaseName): Decision {
  if (kind === 'anything') throw new Error('Only UITLEG takes anything');
  return (optional ? WHEN_OPTIONAL[name] : undefined) ?? DECISIONS[kind][name];
}

function working({ id }: WorksheetFunction): readonly unknown[] {
  if (id === 'UITLEG') throw new Error('UITLEG has its own tests');
  return CALLS_THAT_WORK[id];
}

function replaced(arguments_: readonly unknown[], index: number, value: unknown): readonly unknown[] {
  return arguments_.map((given, place) => (place === index ? value : given));
}

function call(entry: WorksheetFunction, raw: readonly unknown[], language: Language = 'nl'): CellAnswer {
  return answerCell(entry, raw, language);
}

function codeOf(answer: CellAnswer): string {
  return 'error' in answer ? answer.error.code : 'a value';
}

function messageOf(answer: CellAnswer): string {
  return 'error' in answer ? answer.error.message : '';
}

test('one cell beside two is one cell, in the singular', () => {
  const total = calculating.find(({ id }) => id === 'GUNNING.TOTAAL');
  if (total === undefined) throw new Error('The function is there');
  expect(messageOf(call(total, [[[8], [6]], 0.4]))).toContain(
    'Dit bereik heeft één cel en scores heeft er 2.',
  );
});
