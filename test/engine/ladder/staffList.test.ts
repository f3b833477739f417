import { readPurchaseList, readStaffList, staffColumns, type ListTable } from '../../../src/engine';

const HEADER = [
  'Code',
  'Uitgangspositie',
  'Contractvorm',
  'Uren p/w',
  'In dienst per',
  'Uit dienst per',
  'Loonkostensubsidie',
  'Doelgroepregister',
];

const list = (...rows: ListTable['rows']): ListTable => ({ header: HEADER, rows });

test('the rows of the sample become placements, in the order of the list', () => {
  const {
    rows: staff,
    findings,
    complete,
  } = readStaffList(
    list(
      ['P01', 'Wajong', 'Vast', 32, 42430, null, 'nee', 'ja'],
      ['P06', 'BBL niveau 2', 'Leerwerkovereenkomst', 32, 45530, 46213, 'nee', 'nee'],
    ),
  );
  expect(staff).toEqual([
    {
      row: 0,
      value: {
        id: 'P01',
        position: 'Wajong',
        contract: 'Vast',
        hoursPerWeek: 32,
        start: '2016-03-01',
        wageSubsidy: false,
        inRegister: true,
      },
    },
    {
      row: 1,
      value: {
        id: 'P06',
        position: 'BBL niveau 2',
        contract: 'Leerwerkovereenkomst',
        hoursPerWeek: 32,
        start: '2024-08-26',
        end: '2026-07-10',
        wageSubsidy: false,
        inRegister: false,
      },
    },
  ]);
  expect(findings).toEqual([]);
  expect(complete).toBe(true);
});

test('English names of columns are understood in any order, with the norm and the school', () => {
  const header = [
    'Start date',
    'Hours per week',
    'Full-time hours',
    'Position',
    'Contract type',
    'Left school',
    'End',
  ];
  const rows = [['2024-08-01', 20, 36, 'VSO', 'Vast', '2024-07-01', null]];
  expect(readStaffList({ header, rows }).rows).toEqual([
    {
      row: 0,
      value: {
        id: '#1',
        position: 'VSO',
        contract: 'Vast',
        hoursPerWeek: 20,
        normHours: 36,
        start: '2024-08-01',
        schoolLeft: '2024-07-01',
      },
    },
  ]);
});

test.each([
  ['Personeelsnummer', 'id'],
  ['Doelgroep', 'position'],
  ['Starting position', 'position'],
  ['Soort dienstverband', 'contract'],
  ['Contracturen per week', 'hoursPerWeek'],
  ['Norm uren (cao)', 'normHours'],
  ['Datum indiensttreding', 'start'],
  ['Begin contract', 'start'],
  ['Van', 'start'],
  ['Datum uitdiensttreding', 'end'],
  ['Einde contract', 'end'],
  ['Tot', 'end'],
  ['School verlaten op', 'schoolLeft'],
  ['In doelgroepregister', 'inRegister'],
  ['LKS tot', 'wageSubsidyUntil'],
  ['Uren per jaar', undefined],
  ['Naam medewerker', undefined],
  ['Opmerking', undefined],
])('the column %s holds %s', (name, field) => {
  expect([...staffColumns([name]).keys()]).toEqual(field === undefined ? [] : [field]);
});

test('a wage subsidy is still received, is not, or lasts until a date', () => {
  const subsidy = ['ja', 'nee', '31-12-2026', null];
  const { rows: staff } = readStaffList(
    list(...subsidy.map((cell) => ['A', 'Participatiewet', 'Vast', 24, 45170, null, cell, null])),
  );
  expect(staff.map(({ value }) => [value.wageSubsidy, value.wageSubsidyUntil])).toEqual([
    [true, undefined],
    [false, undefined],
    [undefined, '2026-12-31'],
    [undefined, undefined],
  ]);
});

test('each value keeps the name of its cell when the list tells it', () => {
  const cells = ['P01', 'Wajong', 'Vast', 32, 42430, null, null, 'ja'];
  const { rows: staff } = readStaffList(list(cells), undefined, (row, column) => `${column}-${row}`);
  expect(staff[0]?.value.origins).toMatchObject({ position: '1-0', start: '4-0' });
});

test('a word the ladder may not know is left to the assessment', () => {
  const { rows: staff, complete } = readStaffList(list(['P01', 'Zzz', 'Yyy', 32, 42430, null, null, null]));
  expect(staff).toMatchObject([{ value: { position: 'Zzz', contract: 'Yyy' } }]);
  expect(complete).toBe(true);
});

test.each([
  ['no position', 1, null],
  ['an error for a contract form', 2, { error: '#REF!' }],
  ['hours in words', 3, 'veel'],
  ['hours that can be two numbers', 3, '1.234'],
  ['an error for hours', 3, { error: '#N/A' }],
  ['no start', 4, ''],
  ['a year for a start', 4, 2024],
  ['a day that does not exist', 4, '31-02-2024'],
  ['an end that is no date', 5, 'onbekend'],
  ['something else than yes, no or a date for the subsidy', 6, 'misschien'],
  ['something else than yes or no for the register', 7, 'misschien'],
])('a row with %s does not count, and its cell is pointed out', (_, column, cell) => {
  const good = ['P01', 'Wajong', 'Vast', 32, 42430, null, 'nee', 'ja'];
  const wrong = good.map((value, index) => (index === column ? cell : value));
  const { rows: staff, findings, complete } = readStaffList(list(wrong, good));
  expect(staff.map(({ row }) => row)).toEqual([1]);
  expect(findings).toMatchObject([{ severity: 'blocks', row: 0, column }]);
  expect(complete).toBe(false);
});

test('a date and a number typed as text count, and how they were read is said', () => {
  const {
    rows: staff,
    findings,
    complete,
  } = readStaffList(list(['P01', 'Wajong', 'Vast', '32,5', '1-3-2016', null, null, null]));
  expect(staff).toMatchObject([{ value: { hoursPerWeek: 32.5, start: '2016-03-01' } }]);
  expect(findings).toMatchObject([
    { severity: 'info', column: 3 },
    { severity: 'info', column: 4 },
  ]);
  expect(complete).toBe(true);
});

test('empty rows are skipped and a total is left out in the open', () => {
  const {
    rows: staff,
    findings,
    complete,
  } = readStaffList(
    list(
      [null, ' ', null, null, null, null, null, null],
      ['Totaal', null, null, 354, null, null, null, null],
    ),
  );
  expect(staff).toEqual([]);
  expect(findings).toMatchObject([{ severity: 'info', row: 1, column: 0 }]);
  expect(complete).toBe(true);
});

test('columns with names or BSN are pointed out and not read', () => {
  const table = {
    header: ['Naam medewerker', 'Nummer', ...HEADER.slice(1)],
    rows: ['111222333', '123456782', 10_000_008].map((number) => [
      'X',
      number,
      'Wajong',
      'Vast',
      32,
      42430,
      null,
      null,
      null,
    ]),
  };
  const { rows: staff, findings } = readStaffList(table);
  expect(staff).toHaveLength(3);
  expect(JSON.stringify(staff)).not.toContain('"X"');
  expect(findings).toMatchObject([
    { severity: 'warns', row: 'header', column: 0 },
    { severity: 'warns', row: 'header', column: 1 },
  ]);
});

describe('a list of purchases', () => {
  const PURCHASES = [
    'Leverancier',
    'Factuurbedrag excl. btw',
    'Omzet leverancier',
    'Fte leverancier',
    'Directe bijdrage leverancier',
  ];

  test('is read by the names of its columns', () => {
    const rows = [['Leverancier 1 (PSO Trede 3)', 48000, 5200000, 61, '34%']];
    const { rows: purchases, findings } = readPurchaseList({ header: PURCHASES, rows });
    expect(purchases).toEqual([
      {
        row: 0,
        value: {
          supplier: 'Leverancier 1 (PSO Trede 3)',
          value: 48000,
          turnover: 5200000,
          fte: 61,
          direct: 0.34,
        },
      },
    ]);
    expect(findings).toMatchObject([{ severity: 'info', column: 4 }]);
  });

  test('leaves out a row without a turnover, and says so', () => {
    const rows = [
      ['A', 48000, null, 61, 0.34],
      ['B', 22500, 31000000, 540, 0.78],
    ];
    const { rows: purchases, findings, complete } = readPurchaseList({ header: PURCHASES, rows });
    expect(purchases.map(({ value }) => value.supplier)).toEqual(['B']);
    expect(findings).toMatchObject([{ severity: 'blocks', row: 0, column: 2 }]);
    expect(complete).toBe(false);
  });
});

test('an empty cell that desktop Excel hands over as 0 is still empty, and so is a whole row of them', () => {
  const { rows: staff, findings } = readStaffList(
    list([0, 'Wajong', 'Vast', 32, 42430, 0, 0, 'ja'], [0, 0, 0, 0, 0, 0, 0, 0]),
  );
  expect(staff.map(({ value }) => [value.id, value.start, value.end])).toEqual([
    ['#1', '2016-03-01', undefined],
  ]);
  expect(findings).toEqual([]);
});

test('0 hours stay 0 hours: they are pointed out, not taken for an empty cell', () => {
  const { rows: staff } = readStaffList(list(['P01', 'Wajong', 'Vast', 0, 42430, null, null, 'ja']));
  expect(staff.map(({ value }) => value.hoursPerWeek)).toEqual([0]);
});
