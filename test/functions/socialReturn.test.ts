import { choosePolicy, policies, setOwnPolicy, type Policy } from '../../src/engine';
import { answerCell } from '../../src/functions/answer';
import { functionNamed } from '../../src/functions/catalogue';
import { metadataJson } from '../../src/functions/metadata';
import { prepareArguments, type GivenArgument } from '../standin/host/functionArguments';
import { parseFunctions } from '../standin/host/functionMetadata';

type Row = readonly unknown[];

const ask = (name: string, ...cells: readonly unknown[]) => {
  const entry = functionNamed(`PSO.${name}`);
  if (entry === undefined) throw new Error(`${name} is missing`);
  return answerCell(entry, name === 'UITLEG' ? [cells[0], cells.slice(1)] : cells, 'nl');
};

const rowsOf = (name: string, ...cells: readonly unknown[]): readonly Row[] => {
  const answer = ask(name, ...cells);
  if ('error' in answer || typeof answer.value !== 'object') throw new Error('No rows');
  return answer.value;
};

const policyOf = (id: string): Policy => {
  const chosen = choosePolicy(id);
  if (!chosen.ok) throw new Error(`${id} is missing`);
  return chosen.policy;
};

const withBlocks = policies().filter(({ blocks }) => blocks > 0);

describe('the table of policies', () => {
  const [header, ...rows] = rowsOf('SR.BELEID');

  test('has a row for every policy, in the order of the alphabet', () => {
    expect(header).toEqual(['Code', 'Organisatie', 'Datum', 'Volledigheid', 'Bron']);
    expect(rows.map(([id]) => id)).toEqual(policies().map(({ id }) => id));
    expect(rows).toHaveLength(23);
  });

  test('gives a date as text with what the source tells of it, and nothing for a source without a date', () => {
    const dateOf = (id: string) => rows.find(([each]) => each === id)?.[2];
    expect(dateOf('haaglanden-2023')).toBe('2023-07-01');
    expect(dateOf('oost-nederland-2023')).toBe('2023-04');
    expect(dateOf('friesland-2016')).toBe('2016');
    expect(dateOf('harlingen')).toBe('');
  });

  test('ends with the policy of the user, when the workbook has one', () => {
    setOwnPolicy({ ...policyOf('harlingen'), id: 'eigen', organisation: 'Onze gemeente' });
    try {
      expect(rowsOf('SR.BELEID').at(-1)?.slice(0, 2)).toEqual(['eigen', 'Onze gemeente']);
      expect(ask('SR.WAARDE', 'eigen', 'WIA/WAO', 36, 12)).toEqual({ value: 35_000 });
    } finally {
      setOwnPolicy(null);
    }
    expect(rowsOf('SR.BELEID')).toHaveLength(24);
  });
});

describe.each(withBlocks)('the blocks of $id', ({ id }) => {
  const policy = policyOf(id);
  const [header, ...rows] = rowsOf('SR.BLOKKEN', id);

  test('stand in a table with a header, and the bonuses below them', () => {
    expect(header).toHaveLength(8);
    expect(rows.map((row) => row[0])).toEqual([...policy.blocks, ...policy.bonuses].map((each) => each.id));
  });

  test('have an empty text for what the policy does not state, and never 0', () => {
    const stated = policy.blocks.map(({ value, minimumHoursPerWeek }) => [
      value ?? '',
      minimumHoursPerWeek ?? '',
    ]);
    expect(rows.slice(0, policy.blocks.length).map((row) => [row[2], row[5]])).toEqual(stated);
    expect(rows.flat()).not.toContain(0);
  });

  test('each have the address they come from', () => {
    for (const row of rows) expect(row[7]).toMatch(/^https?:\/\//);
  });

  test('are in its citation too, so that no figure is without a source', () => {
    const cited = rowsOf('BRON', id).map(([rule]) => String(rule).replace(/^[^:]*: /, ''));
    expect(cited).toEqual(
      expect.arrayContaining([
        ...policy.blocks.map((block) => `blocks.${block.id}`),
        ...policy.bonuses.map((bonus) => `bonuses.${bonus.id}`),
      ]),
    );
  });
});

test('a maximum duration is a number of months, or a word when there is none', () => {
  const rows = rowsOf('SR.BLOKKEN', 'haaglanden-2023');
  const monthsOf = (id: string) => rows.find(([each]) => each === id)?.[4];
  expect(monthsOf('bbl-ge3')).toBe(36);
  expect(monthsOf('banenafspraak')).toBe('onbeperkt');
});

test('a city that takes the blocks of its region has them with the source of the region', () => {
  expect(rowsOf('SR.BLOKKEN', 'Den Haag')).toEqual(rowsOf('SR.BLOKKEN', 'haaglanden-2023'));
});

test.each(['Participatiewet', 'pw', ' PARTICIPATIEWET ', 'bijstand'])('%s is the same block', (block) => {
  expect(ask('SR.WAARDE', 'haaglanden-2023', block, 36, 12)).toEqual({ value: 40_000 });
});

/** The answer to a formula in the grid, where Excel itself refuses what a function says it must have. */
function inGrid(id: string, ...given: readonly GivenArgument[]) {
  const metadata = parseFunctions(JSON.parse(metadataJson('nl'))).find((each) => each.id === id);
  if (metadata === undefined) throw new Error(`${id} is missing`);
  const prepared = prepareArguments(metadata, given, 'web');
  return prepared.ok ? ask(id, ...prepared.values) : { error: { code: prepared.code, message: '' } };
}

describe('a formula that leaves arguments out', () => {
  test('is answered where the block counts no months (V19) or no time at all (V22)', () => {
    expect(inGrid('SR.WAARDE', 'Utrecht', 'sociaal project', 8, undefined, undefined, 12)).toEqual({
      value: 9600,
    });
    expect(inGrid('SR.WAARDE', 'leiden-2023', 'activiteit', undefined, undefined, undefined, 3)).toEqual({
      value: 3000,
    });
  });

  test.each([
    ['uren_per_week', [undefined, 12]],
    ['maanden', [36]],
  ])('is told which one is missing where the block counts time: %s', (name, times) => {
    expect(inGrid('SR.WAARDE', 'haaglanden-2023', 'WW', ...times)).toMatchObject({
      error: { code: '#VALUE!', message: expect.stringContaining(name) as string },
    });
  });
});

test('months that a block by time lacks are asked for as months', () => {
  const answer = ask('SR.WAARDE', 'haaglanden-2023', 'WW', 36);
  const message = 'error' in answer ? answer.error.message : '';
  expect(message).toContain('zoals 12');
  expect(message).not.toContain('0,03');
});

test('hours beyond the full week of a policy are refused with that week, for a cell cannot show a finding', () => {
  for (const hours of [40, 60]) {
    expect(ask('SR.WAARDE', 'haaglanden-2023', 'WW', hours, 12)).toMatchObject({
      error: { message: expect.stringContaining('36') as string },
    });
  }
});

describe('a doubt that no argument can take away', () => {
  const partTime = ['pw-lt2', 24, 12, '50+'] as const;

  test.each([
    ['SR.WAARDE', ['harlingen', ...partTime]],
    ['SR.WAARDE', ['leiden-2023', 'Wajong', 20, 12]],
    ['SR.VERPLICHTING', ['rijk-1-0', 400_000, null, 'dienst']],
  ] as const)('of %s is sent to the own policy, and not to a choice in the pane', (name, cells) => {
    const answer = ask(name, ...cells);
    expect(answer).toMatchObject({ error: { code: '#N/A' } });
    const message = 'error' in answer ? answer.error.message : '';
    expect(message).toContain('typ eigen als beleid');
    expect(message).not.toContain('taakvenster');
  });

  test('is gone with an own policy that says it', () => {
    const harlingen = policyOf('harlingen');
    const bonuses = harlingen.bonuses.map((bonus) => ({ ...bonus, proRata: true }));
    setOwnPolicy({ ...harlingen, id: 'eigen', bonuses });
    try {
      expect(ask('SR.WAARDE', 'eigen', ...partTime)).toEqual({
        value: expect.closeTo(26_666.67, 2) as number,
      });
    } finally {
      setOwnPolicy(null);
    }
  });

  test('of the base is gone with the percentage and the contract sum alone', () => {
    expect(ask('SR.VERPLICHTING', 'rijk-1-0', 400_000, null, 'dienst', 0.05)).toEqual({ value: 20_000 });
  });
});

describe('what an explanation says beside the figures', () => {
  const assumptionsOf = (name: string, ...cells: readonly unknown[]) =>
    rowsOf('UITLEG', name, ...cells)[1]?.[5];

  test('is why the months were cut off', () => {
    expect(assumptionsOf('SR.WAARDE', 'haaglanden-2023', 'WW', 36, 18)).toMatch(/18.*12/);
  });

  test('is how the arguments were read for a block that does not count time', () => {
    expect(assumptionsOf('SR.WAARDE', 'utrecht-current', 'sociaal-project', 8, 6, null, 12)).toContain(
      'De maanden tellen niet mee',
    );
    expect(assumptionsOf('SR.WAARDE', 'leiden-2023', 'activiteit', 8, 6, null, 3)).toContain('telt dagen');
  });

  test('is that a contract stays below the threshold', () => {
    expect(assumptionsOf('SR.VERPLICHTING', 'schiedam', 124_999, null, 'dienst')).toContain('125.000');
  });

  test('is that a sum is out of the ordinary', () => {
    expect(assumptionsOf('SR.VERPLICHTING', 'schiedam', 1e9, null, 'werk')).toContain('aantal nullen');
  });

  test('is that far more was realised than asked', () => {
    expect(assumptionsOf('SR.REALISATIE', [[20_000], [60_000]], 290)).toContain('27.586,2');
    expect(assumptionsOf('SR.REALISATIE', [[20_000], [60_000]], 72_500)).toBe('');
  });

  test('is that a percentage is below that of the policy', () => {
    expect(assumptionsOf('SR.VERPLICHTING', 'schiedam', 300_000, null, 'werk', 0.02)).toContain('minder dan');
  });
});
