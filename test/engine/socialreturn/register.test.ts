import {
  contractColumns,
  placedColumns,
  readContractList,
  readPlacementList,
  readSpendingList,
  realiseAll,
  spendingColumns,
  type Cell,
  type Register,
} from '../../../src/engine';

const CONTRACT = {
  id: 'C-1',
  policy: 'haaglanden-2023',
  sum: 1_000_000,
  percentage: 0.05,
  start: '2024-01-01',
  end: '2024-12-31',
} as const;

const PLACED = { contract: 'C-1', id: 'K1', block: 'WW', hoursPerWeek: 36, start: '2024-01-01' };

function codesOf(register: Partial<Register>) {
  const { findings } = realiseAll({ contracts: [CONTRACT], placements: [], spend: [], ...register });
  return findings.map(({ code, about, row, field }) => [code, about, row, field]);
}

describe('the columns of a register', () => {
  it.each([
    [
      ['Contract', 'Beleid', 'Opdrachtsom', 'Soort', 'Ingangsdatum', 'Einddatum', 'Social return %'],
      ['id', 'policy', 'sum', 'kind', 'start', 'end', 'percentage'],
    ],
    [
      ['Contractnummer', 'Gemeente', 'Contractwaarde (excl. btw)', 'Loonsom', 'Publicatiedatum', 'PSO-trede'],
      ['id', 'policy', 'sum', 'wageSum', 'date', 'psoLevel'],
    ],
    [
      ['Contract', 'Policy', 'Contract sum', 'Kind', 'Start date', 'End date', 'Percentage'],
      ['id', 'policy', 'sum', 'kind', 'start', 'end', 'percentage'],
    ],
  ])('are recognised for contracts: %j', (header, fields) => {
    expect([...contractColumns(header)]).toEqual(fields.map((field, column) => [field, column]));
  });

  it.each(['Verwacht aan het eind', 'Expected at the end'])(
    'are no end date because of a word: %s',
    (title) => {
      expect(contractColumns([title]).has('end')).toBe(false);
    },
  );

  it.each([
    [
      ['Contract', 'Code', 'Bouwblok', 'Uren p/w', 'Start', 'Eind', 'Toeslagen'],
      ['contract', 'id', 'block', 'hoursPerWeek', 'start', 'end', 'bonuses'],
    ],
    [
      ['Contract', 'Person', 'Building block', 'Hours per week', 'Start date', 'End date', 'Bonuses'],
      ['contract', 'id', 'block', 'hoursPerWeek', 'start', 'end', 'bonuses'],
    ],
  ])('are recognised for placements: %j', (header, fields) => {
    expect([...placedColumns(header)]).toEqual(fields.map((field, column) => [field, column]));
  });

  it.each([
    [
      ['Contract', 'Soort', 'Bedrag excl. btw', 'Uren'],
      ['contract', 'block', 'amount', 'hours'],
    ],
    [
      ['Contract', 'Activity', 'Amount', 'Hours', 'Number of employees', 'Date'],
      ['contract', 'block', 'amount', 'hours', 'count', 'date'],
    ],
  ])('are recognised for spending: %j', (header, fields) => {
    expect([...spendingColumns(header)]).toEqual(fields.map((field, column) => [field, column]));
  });
});

describe('reading a register', () => {
  const header: readonly Cell[] = [
    'Contract',
    'Beleid',
    'Opdrachtsom',
    'Soort',
    'Ingangsdatum',
    'Percentage',
  ];

  it('takes dates as serials and as text, and percentages as text', () => {
    const { rows: contracts, complete } = readContractList({
      header,
      rows: [
        ['C-1', 'utrecht-current', 620000, 'Werken', 45717, '5%'],
        ['C-2', 'Leiden', '€ 310.000,00', 'dienst', '2025-01-01', 0.05],
      ],
    });
    expect(complete).toBe(true);
    expect(contracts.map(({ value }) => value)).toMatchObject([
      { sum: 620000, kind: 'werk', start: '2025-03-01', percentage: 0.05 },
      { sum: 310000, kind: 'dienst', start: '2025-01-01', percentage: 0.05 },
    ]);
  });

  it('reads the obligation that the documents name, beside the percentage and the sum', () => {
    const { rows } = readContractList({
      header: ['Contract', 'Gemeente', 'Opdrachtsom', 'Social return %', 'Verplichting (bedrag)'],
      rows: [['C-1', 'den-haag-rule', 1_000_000, 0.05, 45_000]],
    });
    const contracts = rows.map(({ value }) => value);
    expect(contracts).toMatchObject([{ sum: 1_000_000, percentage: 0.05, stated: 45_000 }]);
    const { findings } = realiseAll({ contracts, placements: [], spend: [] });
    expect(findings.filter(({ field }) => field === 'stated').map(({ code }) => code)).toEqual([
      'STATED_DIFFERS',
    ]);
  });

  it('leaves out a row that cannot be read with its cell, and keeps the others', () => {
    const { rows: contracts, findings } = readContractList({
      header,
      rows: [
        ['C-1', 'utrecht-current', 'veel', 'werk', null, 0.05],
        ['C-2', 'utrecht-current', 620000, 'iets', null, 0.05],
        ['C-3', 'utrecht-current', 620000, 'werk', 2025, 0.05],
        ['C-4', 'utrecht-current', 620000, null, null, null],
        ['Totaal', null, 1240000, null, null, null],
      ],
    });
    expect(contracts.map(({ row, value }) => [row, value.id])).toEqual([[3, 'C-4']]);
    expect(findings.map(({ severity, row, column }) => [severity, row, column])).toEqual([
      ['blocks', 0, 2],
      ['blocks', 1, 3],
      ['blocks', 2, 4],
      ['info', 4, 0],
    ]);
  });

  it('sees VAT in the name of the column, and uses a rate only then', () => {
    const rows = [['C-1', 'inkoop SW-bedrijf', 12100, 0.21]];
    const excluding = readSpendingList({ header: ['Contract', 'Soort', 'Bedrag excl. btw', 'Btw'], rows });
    expect(excluding.rows[0]?.value).not.toHaveProperty('vat');
    const including = readSpendingList({ header: ['Contract', 'Soort', 'Bedrag incl. btw', 'Btw'], rows });
    expect(including.rows[0]?.value).toMatchObject({ vatIncluded: true, vat: 0.21 });
  });

  it('keeps hours of 0 for the valuing to refuse, and tells which cells a row came from', () => {
    const { rows: placements } = readPlacementList(
      { header: ['Contract', 'Bouwblok', 'Uren p/w', 'Start'], rows: [['C-1', 'WW', 0, 45292]] },
      undefined,
      (row, column) => `R${row}C${column}`,
    );
    expect(placements[0]?.value).toMatchObject({ hoursPerWeek: 0, origins: { hoursPerWeek: 'R0C2' } });
  });

  it('warns for names of people and does not read them', () => {
    const table = { header: ['Contract', 'Naam', 'Bouwblok', 'Uren', 'Start'], rows: [] };
    expect(placedColumns(table.header).has('id')).toBe(false);
    expect(readPlacementList(table).findings.map(({ severity, column }) => [severity, column])).toEqual([
      ['warns', 1],
    ]);
  });
});

describe('a whole register', () => {
  it('finds the contract of a row whatever the case, and says when there is none', () => {
    expect(codesOf({ placements: [{ ...PLACED, contract: 'c-1 ' }] })).toEqual([]);
    expect(codesOf({ placements: [{ ...PLACED, contract: 'C-9' }] })).toEqual([
      ['CONTRACT_UNKNOWN', 'placement', 0, 'contract'],
    ]);
    expect(codesOf({ spend: [{ contract: 'C-9', block: 'WW' }] })).toEqual([
      ['CONTRACT_UNKNOWN', 'spending', 0, 'contract'],
    ]);
  });

  it('counts a contract that stands twice once', () => {
    expect(codesOf({ contracts: [CONTRACT, CONTRACT] })).toEqual([
      ['CONTRACT_TWICE', 'contract', 1, 'contract'],
    ]);
  });

  it('points out a code under two contracts', () => {
    expect(
      codesOf({
        contracts: [CONTRACT, { ...CONTRACT, id: 'C-2' }],
        placements: [PLACED, { ...PLACED, contract: 'C-2' }],
      }),
    ).toEqual([['SAME_PERSON_ELSEWHERE', 'placement', 1, 'id']]);
  });

  it('computes the other contracts when the policy of one is unknown', () => {
    const result = realiseAll({
      contracts: [
        { ...CONTRACT, policy: 'nergens' },
        { ...CONTRACT, id: 'C-2' },
      ],
      placements: [{ ...PLACED, contract: 'C-2' }],
      spend: [],
    });
    expect(result.lines.map(({ ok }) => ok)).toEqual([false, true]);
    expect(result.findings.map(({ code, row, field }) => [code, row, field])).toEqual([
      ['INVALID', 0, 'policy'],
    ]);
    const [, second] = result.lines;
    expect(second?.ok && second.realisation.realised).toBe(20000);
  });

  it('says in which row of the whole list something is wrong', () => {
    expect(
      codesOf({
        contracts: [CONTRACT, { ...CONTRACT, id: 'C-2' }],
        placements: [
          { ...PLACED, contract: 'C-2', id: 'A' },
          { ...PLACED, id: 'B', hoursPerWeek: 0 },
        ],
      }),
    ).toEqual([
      ['REMAINING_UNKNOWN', 'contract', 0, 'contract'],
      ['INVALID', 'placement', 1, 'hoursPerWeek'],
    ]);
  });
});
