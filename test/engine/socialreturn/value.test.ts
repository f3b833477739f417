import fc from 'fast-check';

import {
  choosePolicy,
  effortValue,
  limitShares,
  monthsBetween,
  valueOfEffort,
  type Effort,
  type EffortRequest,
  type Policy,
} from '../../../src/engine';
import { render } from '../../../src/i18n/render';
import { failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../outcomes';

const RUNS = 1000;

function policy(id: string): Policy {
  const chosen = choosePolicy(id);
  if (!chosen.ok) throw new Error(sentenceOf(chosen));
  return chosen.policy;
}

const HAAGLANDEN = policy('haaglanden-2023');
const YEAR: Effort = { hoursPerWeek: 36, months: 12 };

function value(request: EffortRequest) {
  return valueOf(valueOfEffort(request));
}

describe('months', () => {
  test.each([
    ['2024-04-01', '2024-09-30', 6],
    ['2024-02-01', '2026-06-30', 29],
    ['2024-01-15', '2024-02-14', 1],
    ['2024-02-29', '2024-02-29', 1 / 29],
    ['2025-01-01', '2025-02-10', 1 + 10 / 28],
    ['2025-01-01', '2025-12-31', 12],
  ])('from %s to %s are %d', (start, end, months) => {
    const counted = monthsBetween(start, end);
    expect(counted.ok && counted.value).toBeCloseTo(months, 10);
  });

  test('an end before the start, and a day that is none, are refused', () => {
    expect(failureOf(monthsBetween('2025-02-01', '2025-01-31')).parameter).toBe('end');
    expect(failureOf(monthsBetween('2025-02-30', '2025-03-31')).parameter).toBe('start');
  });

  test('two stretches that follow each other are as long as both together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 48 }), fc.integer({ min: 1, max: 48 }), (first, second) => {
        const day = (month: number) => new Date(Date.UTC(2020, month, 1)).toISOString().slice(0, 10);
        const before = (month: number) => new Date(Date.UTC(2020, month, 0)).toISOString().slice(0, 10);
        const one = monthsBetween(day(0), before(first));
        const other = monthsBetween(day(first), before(first + second));
        const both = monthsBetween(day(0), before(first + second));
        expect([one, other, both]).toEqual([
          { ok: true, value: first },
          { ok: true, value: second },
          { ok: true, value: first + second },
        ]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what always holds for work by time', () => {
  const blocks = fc.constantFrom(...HAAGLANDEN.blocks);
  const hours = fc.double({ min: 0.5, max: 36, noNaN: true });
  const months = fc.double({ min: 0.1, max: 60, noNaN: true });
  const bonuses = fc.subarray(HAAGLANDEN.bonuses.filter(({ kind }) => kind !== 'cost'));
  const choices = fc.record({ bonusProRata: fc.boolean(), bonusStacking: fc.boolean() });

  function worth(
    ...[block, given, effort]: [
      (typeof HAAGLANDEN.blocks)[number],
      readonly (typeof HAAGLANDEN.bonuses)[number][],
      Effort,
    ]
  ): number {
    const valued = effortValue(HAAGLANDEN, block, given, effort);
    if ('ok' in valued || valued.value === null) throw new Error('No value');
    return valued.value;
  }

  test('more hours or more months are never worth less, and nothing is worth less than nothing', () => {
    fc.assert(
      fc.property(
        blocks,
        bonuses,
        choices,
        hours,
        hours,
        months,
        months,
        (block, given, chosen, h1, h2, m1, m2) => {
          const least = worth(block, given, {
            hoursPerWeek: Math.min(h1, h2),
            months: Math.min(m1, m2),
            choices: chosen,
          });
          const most = worth(block, given, {
            hoursPerWeek: Math.max(h1, h2),
            months: Math.max(m1, m2),
            choices: chosen,
          });
          expect(least).toBeGreaterThanOrEqual(0);
          expect(most).toBeGreaterThanOrEqual(least - 1e-6);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('a block alone is never worth more than full-time for its maximum duration', () => {
    fc.assert(
      fc.property(blocks, hours, months, (block, hoursPerWeek, length) => {
        const longest = typeof block.maximumMonths === 'number' ? block.maximumMonths : length;
        const most = ((block.value ?? 0) * longest) / 12;
        expect(worth(block, [], { hoursPerWeek, months: length })).toBeLessThanOrEqual(most + 1e-6);
      }),
      { numRuns: RUNS },
    );
  });

  test('a bonus in full is its whole amount, and in proportion never more than it for a year', () => {
    fc.assert(
      fc.property(
        blocks,
        hours,
        fc.double({ min: 0.1, max: 12, noNaN: true }),
        (block, hoursPerWeek, length) => {
          const bonus = HAAGLANDEN.bonuses.filter(({ id }) => id === '55plus');
          const effort = { hoursPerWeek, months: length };
          const without = worth(block, [], effort);
          const full = worth(block, bonus, { ...effort, choices: { bonusProRata: false } });
          const part = worth(block, bonus, { ...effort, choices: { bonusProRata: true } });
          expect(full - without).toBeCloseTo(10000, 4);
          expect(part - without).toBeCloseTo((10000 * hoursPerWeek * length) / 36 / 12, 4);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('where sources conflict', () => {
  test('a bonus on part-time work asks, and says what each reading gives', () => {
    const asked = value({
      policy: 'haaglanden-2023',
      block: 'WW',
      hoursPerWeek: 24,
      start: '2024-04-01',
      end: '2024-09-30',
      bonuses: '55+',
    });
    expect(asked.value).toBeNull();
    expect(asked.open).toEqual(['bonusProRata']);
    expect(asked.readings.map((each) => Math.round(each.value))).toEqual([10000, 16667]);
    expect(asked.question && render(asked.question, 'nl')).toContain('10.000,00');
  });

  test('three bonuses without a choice ask whether they add up', () => {
    const asked = value({
      policy: 'utrecht-current',
      block: 'Participatiewet',
      ...YEAR,
      bonuses: ['50plus', 'statushouder-taal', 'vast'],
    });
    expect([asked.value, asked.open]).toEqual([null, ['bonusStacking']]);
  });

  test('a reading that makes no difference is not asked about', () => {
    const answered = value({ policy: 'haaglanden-2023', block: 'pw', ...YEAR, bonuses: '55plus' });
    expect([answered.value, answered.open]).toEqual([50000, []]);
  });

  test('the older table of Utrecht asks what a full week is, unless 40 hours are worked', () => {
    const request = { policy: 'utrecht-legacy', block: 'pw-gt2', months: 12 };
    expect(value({ ...request, hoursPerWeek: 36 }).open).toEqual(['fullTimeHours']);
    expect(value({ ...request, hoursPerWeek: 40 }).value).toBe(40000);
    expect(value({ ...request, hoursPerWeek: 36, choices: { fullTimeHours: 40 } }).value).toBe(36000);
  });

  test('part-time work under a policy without a full week asks for that week', () => {
    const request = { policy: 'leiden-2023', block: 'Wajong', hoursPerWeek: 20, months: 12 };
    const asked = value(request);
    expect([asked.value, asked.open, asked.readings]).toEqual([null, ['fullTimeHours'], []]);
    expect(value({ ...request, choices: { fullTimeHours: 40 } }).value).toBe(12500);
  });
});

describe('what a value says of itself', () => {
  test('a cut duration names the months, the maximum and the block', () => {
    const { why, months } = value({
      policy: 'haaglanden-2023',
      block: 'Participatiewet',
      hoursPerWeek: 36,
      months: 29,
    });
    expect(months).toBe(24);
    expect(why.map((each) => render(each, 'nl'))).toContain(
      'Van 29 maanden tellen er 24: de maximale duur van "Participatiewet".',
    );
  });

  const reasonsOf = (request: EffortRequest) =>
    value(request)
      .why.map((each) => render(each, 'nl'))
      .join(' ');

  test('half a job and a cut duration are both a reason (V17, Oost-Nederland)', () => {
    const request = { policy: 'oost-nederland-2023', block: 'pw-gt2', fte: 0.5, months: 36 };
    expect(value(request)).toMatchObject({ value: 40000, capped: true });
    expect(reasonsOf(request)).toBe(
      '0,5 van een volle baan telt. Van 36 maanden tellen er 24: de maximale duur van "Participatiewet langer dan 2 jaar".',
    );
  });

  test('a term that is just the maximum duration says so', () => {
    expect(reasonsOf({ policy: 'haaglanden-2023', block: 'pw', hoursPerWeek: 36, months: 24 })).toContain(
      '24 maanden tellen mee: de maximale duur van "Participatiewet".',
    );
  });

  test('36 hours under a policy without a full week count as one, which is pointed out', () => {
    const request = { policy: 'leiden-2023', block: 'Wajong', hoursPerWeek: 36, months: 12 };
    const { value: euro, findings } = value(request);
    expect(euro).toBe(25000);
    expect(findings.map(({ code }) => code)).toEqual(['FULL_WEEK_ASSUMED']);
    expect(reasonsOf(request)).toContain('36 uur per week telt als een volle week.');
    const chosen = value({ ...request, choices: { fullTimeHours: 40 } });
    expect([chosen.value, chosen.findings]).toEqual([22500, []]);
  });

  test('work without hours counts as full-time, which is pointed out', () => {
    const { findings } = value({ policy: 'haaglanden-2023', block: 'pw', months: 12 });
    expect(findings.map(({ code }) => code)).toEqual(['FULL_WEEK_ASSUMED']);
  });

  test('hours above a full week are pointed out too while a bonus still waits for a choice', () => {
    const asked = value({
      policy: 'haaglanden-2023',
      block: 'pw',
      hoursPerWeek: 40,
      months: 6,
      bonuses: '55plus',
    });
    expect([asked.value, asked.capped]).toEqual([null, true]);
    expect(asked.findings.map(({ code }) => code)).toEqual(['HOURS_ABOVE_FULL_TIME']);
    expect(asked.why.map(({ key }) => key)).toContain('socialReturn.why.hoursCapped');
  });

  test('the trace cites the policy for the block and the full week', () => {
    const lines = linesOf(
      traceOf(valueOfEffort({ policy: 'Den Haag', block: 'ww', hoursPerWeek: 24, months: 6 })),
    );
    const sources = lines.flatMap((line) => (line.kind === 'rule' ? [line.citation.source] : []));
    expect(new Set(sources)).toEqual(new Set([HAAGLANDEN.source]));
    expect(sources.length).toBe(3);
  });

  test('a bonus for candidates of VSO and PrO lengthens the time they count', () => {
    const request = { policy: 'haaglanden-2023', block: 'nug', hoursPerWeek: 36, months: 24 };
    const bonus = { bonuses: 'vso-pro-dienstverband', choices: { bonusProRata: false } };
    expect(value(request).value).toBe(5000);
    expect(value({ ...request, ...bonus }).value).toBe(35000);
  });

  test('hours above a full week count as full time and are pointed out', () => {
    const above = value({ policy: 'haaglanden-2023', block: 'pw', hoursPerWeek: 40, months: 12 });
    expect([above.value, above.capped]).toEqual([40000, true]);
    expect(above.findings.map(({ code }) => code)).toEqual(['HOURS_ABOVE_FULL_TIME']);
  });
});

describe('wrong input has no value', () => {
  const right: EffortRequest = { policy: 'haaglanden-2023', block: 'pw', ...YEAR };
  test.each([
    ['hours of 0', { hoursPerWeek: 0 }, 'hoursPerWeek'],
    ['hours no week has', { hoursPerWeek: 360 }, 'hoursPerWeek'],
    ['negative months', { months: -1 }, 'months'],
    ['a number of 0', { count: 0 }, 'count'],
    ['hours that are no number', { hoursPerWeek: Number.NaN }, 'hoursPerWeek'],
    ['a full week of 0', { choices: { fullTimeHours: 0 } }, 'fullTimeHours'],
  ])('%s', (_, change, parameter) => {
    const failure = failureOf(valueOfEffort({ ...right, ...change }));
    expect([failure.reason, failure.parameter]).toEqual(['invalid', parameter]);
  });

  test('an end before the start, and no duration at all', () => {
    const open: EffortRequest = { policy: 'haaglanden-2023', block: 'pw', hoursPerWeek: 36 };
    expect(failureOf(valueOfEffort({ ...open, start: '2025-02-01', end: '2025-01-01' })).parameter).toBe(
      'end',
    );
    expect(failureOf(valueOfEffort(open)).parameter).toBe('months');
  });

  test('negative spending', () => {
    const request = { policy: 'leiden-2023', block: 'sw-inkoop', amount: -5 };
    expect(failureOf(valueOfEffort(request)).parameter).toBe('amount');
  });

  test('an age bonus on work experience in Harlingen, which has no employment contract', () => {
    const request = { policy: 'harlingen', block: 'wep', ...YEAR, bonuses: '55plus' };
    expect(failureOf(valueOfEffort(request)).parameter).toBe('bonuses');
  });

  test('an amount whose unit the source does not give', () => {
    const request = { policy: 'holland-rijnland-rijnvicus-legacy', block: 'activiteit', count: 3 };
    expect(failureOf(valueOfEffort(request)).reason).toBe('notAvailable');
  });

  test('VAT in an amount when the policy does not say whether it counts', () => {
    const request = { policy: 'hilversum', block: 'wsw', amount: 121, vat: 0.21 };
    expect(failureOf(valueOfEffort(request)).reason).toBe('notAvailable');
  });
});

describe('activities, purchases and cost', () => {
  test.each([
    [
      'hours of all employees as a number',
      { policy: 'utrecht-current', block: 'kennis-scholing', count: 96 },
      9600,
    ],
    [
      'hours per week of a cell as the hours',
      { policy: 'hilversum', block: 'mvo', hoursPerWeek: 8, count: 12 },
      9600,
    ],
    [
      'what was paid in place of hours',
      { policy: 'utrecht-current', block: 'sociaal-project', amount: 450 },
      450,
    ],
    [
      'a day that cost less than its maximum',
      { policy: 'leiden-2023', block: 'activiteit', count: 2, amount: 700 },
      700,
    ],
    ['an amount agreed', { policy: 'harlingen', block: 'maatwerk', amount: 1234 }, 1234],
    [
      'an internship by weeks, whatever the hours',
      { policy: 'leiden-2023', block: 'BOL', hoursPerWeek: 32, months: 6 },
      5000,
    ],
  ])('%s', (_, request, expected) => {
    expect(value(request).value).toBeCloseTo(expected, 6);
  });

  test('0 paid beside hours says nothing', () => {
    const request = { policy: 'utrecht-current', block: 'sociaal-project', hours: 8, count: 12, amount: 0 };
    expect(value(request).value).toBe(9600);
  });

  test('an activity that counts days asks for the days (Leiden)', () => {
    const request = { policy: 'leiden-2023', block: 'activiteit', hoursPerWeek: 8 };
    expect(failureOf(valueOfEffort(request)).parameter).toBe('count');
    expect(value({ ...request, amount: 700 }).value).toBe(700);
    expect(value({ ...request, count: 2.5 }).value).toBe(2500);
  });

  test.each([
    ['persons', { policy: 'haaglanden-2023', block: 'pw', ...YEAR }],
    ['employees', { policy: 'utrecht-current', block: 'sociaal-project', hours: 8 }],
    ['invoices', { policy: 'leiden-2023', block: 'sw-inkoop', amount: 100 }],
  ])('there are no parts of %s', (_, request) => {
    const failure = failureOf(valueOfEffort({ ...request, count: 2.5 }));
    expect([failure.reason, failure.parameter]).toEqual(['invalid', 'count']);
  });

  test('there are parts of hours', () => {
    expect(value({ policy: 'utrecht-current', block: 'kennis-scholing', count: 9.5 }).value).toBe(950);
  });

  test('days beyond the maximum are cut off', () => {
    const cut = value({ policy: 'leiden-2023', block: 'activiteit', count: 2, amount: 2500 });
    expect([cut.value, cut.capped]).toEqual([2000, true]);
  });

  test('real cost is a bonus next to the block', () => {
    const request = { policy: 'haaglanden-2023', block: 'pw', ...YEAR, bonuses: 'opleiding-begeleiding' };
    expect(failureOf(valueOfEffort(request)).parameter).toBe('amount');
    expect(value({ ...request, amount: 1800 }).value).toBe(41800);
  });
});

describe('V24: learners in Maastricht fill at most half of the obligation', () => {
  const limited = limitShares({
    policy: policy('maastricht'),
    obligation: 100000,
    items: [
      { id: 'A', group: 'bol-bbl', value: 60000 },
      { id: 'B', group: 'bol-bbl', value: 20000 },
      { id: 'C', group: null, value: 30000 },
    ],
  });

  test('80,000 counts for 50,000, taken off both in proportion', () => {
    expect(limited.groups[0]).toMatchObject({ group: 'bol-bbl', value: 80000, credited: 50000 });
    expect(limited.items.map(({ credited }) => credited)).toEqual([37500, 12500, 30000]);
  });

  test('the reason names the limit, and stands with what it limits', () => {
    const [learner, , worker] = limited.items;
    expect(learner?.why && render(learner.why, 'nl')).toContain('50.000,00');
    expect(worker?.why).toBeNull();
  });
});

describe('V25, V26 and V28: what the register needs of a policy', () => {
  test('Noordoost-Brabant fines 1.5 times the shortfall, Harlingen withholds the shortfall', () => {
    expect(policy('noordoost-brabant-3-0').penalty?.factor).toBe(1.5);
    expect(policy('harlingen').penalty?.factor).toBe(1);
  });

  test('Tilburg credits level 2 and 3 in full and says nothing of level 1', () => {
    expect(policy('tilburg-corporaties').psoCredit).toEqual({ 'Trede 2': 1, 'Trede 3': 1 });
  });
});
