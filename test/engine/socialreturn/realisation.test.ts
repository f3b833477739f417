import fc from 'fast-check';
import {
  ownPolicy,
  policies,
  realise,
  type RealisationRequest,
  type Realisation,
  type SocialPlacement,
} from '../../../src/engine';
import { POLICY_BY_ID } from '../../../src/engine/rules/socialreturn/policies';
import type { Policy } from '../../../src/engine/rules/socialreturn/policy';
import { render } from '../../../src/i18n/render';
import { failureOf, linesOf, traceOf, valueOf } from '../outcomes';

const HAAGLANDEN = 'haaglanden-2023';

function asked(changes: Partial<RealisationRequest> = {}): RealisationRequest {
  return {
    policy: HAAGLANDEN,
    contract: {
      sum: 1_000_000,
      kind: 'dienst',
      percentage: 0.05,
      start: '2024-01-01',
      end: '2025-12-31',
    },
    placements: [],
    spend: [],
    ...changes,
  };
}

function realised(changes: Partial<RealisationRequest> = {}): Realisation {
  return valueOf(realise(asked(changes)));
}

function codes({ findings }: Realisation) {
  return findings.map(({ code, about, row, field }) => ({ code, about, row, field }));
}

const WORKER: SocialPlacement = { id: 'K1', block: 'Participatiewet', hoursPerWeek: 36, start: '2024-01-01' };

function policyOf(id: string): Policy {
  const policy = POLICY_BY_ID.get(id);
  if (policy === undefined) throw new Error(`${id} is missing`);
  return policy;
}

it('tells a share that is far too large in whole percents', () => {
  const { contract } = asked();
  const { findings } = realised({ contract: { ...contract, sum: 34_800 }, placements: [WORKER] });
  const far = findings.find(({ problem }) => problem.key === 'socialReturn.share.far');
  expect(far && render(far.problem, 'nl')).toMatch(/ \d\.?\d+,0\u00a0% /);
});

describe('a contract that cannot be held against anything', () => {
  const { contract } = asked();

  it('asks nothing when it ends before it begins, and says so at the end', () => {
    const result = realised({ contract: { ...contract, end: '2023-12-31' }, placements: [WORKER] });
    expect(result).toMatchObject({ obligation: null, remaining: null, share: null, complete: false });
    expect(codes(result).filter(({ about }) => about === 'contract')).toEqual([
      { code: 'INVALID', about: 'contract', row: 0, field: 'end' },
    ]);
  });

  it('is not complete without an obligation', () => {
    const result = realised({ contract: { ...contract, percentage: undefined }, placements: [WORKER] });
    expect(result).toMatchObject({ obligation: null, complete: false });
  });
});

describe('what was done for a contract', () => {
  it('is 80 % after a year full-time from the Participatiewet (V3, Haaglanden)', () => {
    const { obligation, share } = realised({ placements: [{ ...WORKER, months: 12 }] });
    expect(obligation).toBe(50000);
    expect(share).toBeCloseTo(0.8, 12);
  });

  it('is 100 % with somebody aged 55 or older (V5, Haaglanden)', () => {
    const { share } = realised({ placements: [{ ...WORKER, months: 12, bonuses: ['55plus'] }] });
    expect(share).toBeCloseTo(1, 12);
  });

  it('counts a placement without a last day to the end of the contract, and as realised to the day of reckoning', () => {
    const {
      items,
      realised: done,
      expected,
      assumptions,
    } = realised({
      placements: [WORKER],
      on: '2024-06-30',
    });
    expect(items[0]?.value).toBe(80000);
    expect(done).toBe(20000);
    expect(expected).toBe(80000);
    expect(assumptions.map(({ key }) => key)).toContain('socialReturnRegister.assumption.runsOn');
  });

  it('is nothing before a placement starts', () => {
    expect(realised({ placements: [WORKER], on: '2023-12-31' }).realised).toBe(0);
  });

  it('counts a bonus that is paid in full from the first day, and one that follows time with it', () => {
    const placements = [{ ...WORKER, end: '2024-12-31', bonuses: '55+', hoursPerWeek: 18 }];
    const flat = realised({ placements, on: '2024-06-30', choices: { bonusProRata: false } });
    expect([flat.items[0]?.value, flat.realised]).toEqual([30000, 20000]);
    const inTime = realised({ placements, on: '2024-06-30', choices: { bonusProRata: true } });
    expect([inTime.items[0]?.value, inTime.realised]).toEqual([25000, 12500]);
  });

  it('leaves out what lies outside the contract, and points that out', () => {
    const result = realised({ placements: [{ ...WORKER, start: '2023-07-01', end: '2024-06-30' }] });
    expect(result.items[0]).toMatchObject({ value: 20000, capped: false });
    expect(codes(result)).toEqual([{ code: 'OUTSIDE_CONTRACT', about: 'placement', row: 0, field: 'start' }]);
    const after = realised({ placements: [{ ...WORKER, start: '2027-01-01' }] });
    expect(after.expected).toBe(0);
    expect(after.items[0]?.why.map(({ key }) => key)).toContain('socialReturnRegister.outside.all');
    expect(after.items[0]?.capped).toBe(false);
  });

  it('does not count somebody who began longer before the contract than the policy allows (Haaglanden)', () => {
    const result = realised({ placements: [{ ...WORKER, block: 'WW', start: '2022-01-01' }] });
    expect(result.items[0]).toMatchObject({ value: 0, realised: 0, capped: false });
    expect(codes(result).map(({ code }) => code)).toEqual(['OUTSIDE_CONTRACT', 'STARTED_TOO_EARLY']);
  });

  it('counts the maximum duration from the real first day, also when that is before the contract', () => {
    const policy = { ...policyOf(HAAGLANDEN), conditions: [] };
    const used = realised({ policy, placements: [{ ...WORKER, block: 'WW', start: '2022-01-01' }] });
    expect(used.items[0]).toMatchObject({ value: 0, capped: true });
    const half = realised({ placements: [{ ...WORKER, block: 'WW', start: '2023-07-01' }] });
    const whole = realised({ placements: [{ ...WORKER, block: 'WW' }] });
    expect((half.items[0]?.value ?? 0) * 2).toBeCloseTo(whole.items[0]?.value ?? 0, 6);
    expect(half.items[0]?.why.map(({ key }) => key)).toContain('socialReturn.why.monthsUsed');
  });

  it('points out a last day and a number of months that contradict each other', () => {
    const both = realised({ placements: [{ ...WORKER, end: '2024-12-31', months: 6 }] });
    expect(codes(both).map(({ code }) => code)).toEqual(['END_AND_MONTHS_DIFFER']);
    expect(codes(realised({ placements: [{ ...WORKER, end: '2024-06-30', months: 6 }] }))).toEqual([]);
  });

  it('says one month as one month', () => {
    const { items } = realised({ placements: [{ ...WORKER, months: 1 }] });
    expect(items[0]?.why.map(({ key }) => key)).toContain('socialReturn.why.oneMonth');
  });

  it('points out a wage sum above the sum', () => {
    const contract = { ...asked().contract, wageSum: 1_200_000, base: 'sum' } as const;
    expect(codes(realised({ contract }))).toEqual([
      { code: 'WAGE_SUM_ABOVE_SUM', about: 'contract', row: 0, field: 'wageSum' },
    ]);
  });

  it('is not held against a kind on which the thresholds of the policy are silent (Friesland)', () => {
    const contract = { ...asked().contract, kind: 'levering' } as const;
    const silent = realised({ policy: 'friesland-2016', contract });
    expect(silent.obligation).toBeNull();
    expect(codes(silent)).toEqual([{ code: 'NOT_AVAILABLE', about: 'contract', row: 0, field: 'kind' }]);
  });

  it('forecasts by month to the end, where the maximum duration stops it (V8, Haaglanden)', () => {
    const contract = { ...asked().contract, end: '2026-12-31' };
    const months = realised({ contract, placements: [WORKER] }).forecast();
    expect(months).toHaveLength(36);
    expect(months[11]?.cumulative).toBeCloseTo(40000, 6);
    expect(months[23]?.cumulative).toBeCloseTo(80000, 6);
    expect(months[35]).toEqual({ month: '2026-12', cumulative: 80000 });
  });

  it('puts spending with a day in its month, and without a day on the day of reckoning', () => {
    const months = realised({
      policy: 'utrecht-current',
      spend: [
        { block: 'sociaal project', amount: 1000, date: '2024-03-05' },
        { block: 'sociaal project', amount: 500 },
      ],
      on: '2024-05-20',
    }).forecast();
    expect(months.slice(1, 6).map(({ cumulative }) => cumulative)).toEqual([0, 1000, 1000, 1500, 1500]);
  });

  it('explains itself down to the amounts of the policy', () => {
    const lines = linesOf(traceOf(realise(asked({ placements: [WORKER] }))));
    const rules = lines.flatMap((line) => (line.kind === 'rule' ? [line.citation.path] : []));
    expect(rules).toEqual(expect.arrayContaining(['blocks.pw']));
    expect(lines[0]?.value).toBeCloseTo(1.6, 12);
  });
});

describe('the reason for an amount', () => {
  it.each([
    ['the part of a week', { hoursPerWeek: 18, months: 6 }, false, ['partOfWeek', 'months']],
    ['a full week', { hoursPerWeek: 40, months: 6 }, true, ['hoursCapped', 'months']],
    ['the maximum duration', { months: 24 }, false, ['partOfWeek', 'monthsAtMaximum']],
    ['a longer duration', { block: 'WW', months: 18 }, true, ['partOfWeek', 'monthsCapped']],
    [
      'months before',
      { block: 'WW', start: '2023-07-01' },
      true,
      ['partOfWeek', 'monthsUsed', 'outside.both'],
    ],
    ['part of a job', { hoursPerWeek: undefined, fte: 0.5, months: 6 }, false, ['partOfJob', 'months']],
  ])('names %s', (_, changes, capped, reasons) => {
    const [item] = realised({ placements: [{ ...WORKER, ...changes }] }).items;
    expect(item?.capped).toBe(capped);
    expect(item?.why.map(({ key }) => key.replace(/^socialReturn(?:Register)?\.(?:why\.)?/, ''))).toEqual(
      reasons,
    );
  });

  it('names the minimum hours, below which work is worth nothing (V11, Harlingen)', () => {
    const placements = [{ ...WORKER, block: 'pw-lt2', hoursPerWeek: 10, months: 12 }];
    const [item] = realised({ policy: 'harlingen', placements }).items;
    expect(item?.value).toBe(0);
    expect(item?.why.map(({ key }) => key)).toEqual(['socialReturn.why.belowMinimum']);
  });
});

describe('groups of blocks', () => {
  const limited: Policy = {
    ...policyOf(HAAGLANDEN),
    groupLimits: policyOf('maastricht').groupLimits,
  };

  it('fill no more of the obligation than the policy allows (V24, the limit of Maastricht)', () => {
    const {
      obligation,
      items,
      realised: done,
    } = realised({
      policy: limited,
      contract: { ...asked().contract, sum: 2_000_000 },
      placements: [
        { id: 'L1', block: 'bbl-le2', hoursPerWeek: 36, start: '2024-01-01' },
        { id: 'L2', block: 'bbl-ge3', hoursPerWeek: 36, start: '2024-01-01' },
      ],
    });
    expect(obligation).toBe(100000);
    expect(done).toBeCloseTo(50000, 6);
    expect(items.map(({ value, capped }) => [value, capped])).toEqual([
      [31250, true],
      [18750, true],
    ]);
    expect(items[0]?.why.map(({ key }) => key)).toContain('socialReturn.why.groupLimit');
  });

  it('say only of their own blocks that they are limited', () => {
    const [learner, retained] = realised({
      policy: { ...limited, groupLimits: [...limited.groupLimits, { group: 'other', share: 0 }] },
      placements: [
        { id: 'L1', block: 'bbl-le2', hoursPerWeek: 36, start: '2024-01-01' },
        { id: 'K1', block: 'WW', hoursPerWeek: 36, start: '2024-01-01', months: 6 },
      ],
    }).items;
    expect(learner?.why.filter(({ key }) => key === 'socialReturn.why.groupLimit')).toHaveLength(1);
    expect(retained).toMatchObject({ value: 10000, capped: false });
  });
});

describe('a PSO certificate', () => {
  const TILBURG = 'tilburg-corporaties';

  it.each(['Trede 2', 'Trede 3', 'PSO 30+'] as const)(
    'of %s fulfils all at the housing associations (V28)',
    (level) => {
      expect(realised({ policy: TILBURG, psoLevel: level })).toMatchObject({ credit: 50000, remaining: 0 });
    },
  );

  it('of a level that the policy does not name is asked, and nothing is assumed (V28)', () => {
    const result = realised({ policy: TILBURG, psoLevel: 'Trede 1' });
    expect(result).toMatchObject({ credit: null, remaining: null, complete: false });
    expect(codes(result)).toEqual([{ code: 'CREDIT_UNKNOWN', about: 'contract', row: 0, field: 'psoLevel' }]);
  });

  it('has no default in any policy but the one that states it', () => {
    const credited = policies().filter(
      ({ id }) =>
        realised({ policy: id, contract: { ...asked().contract, base: 'sum' }, psoLevel: 'Trede 2' }).credit,
    );
    expect(credited.map(({ id }) => id)).toEqual([TILBURG]);
  });

  it('counts as agreed for the contract, next to placements with a warning', () => {
    const result = realised({
      psoLevel: 'Trede 2',
      creditTable: { 'Trede 2': 0.4 },
      placements: [{ ...WORKER, months: 6 }],
    });
    expect(result).toMatchObject({ credit: 20000, realised: 20000, remaining: 10000 });
    expect(codes(result).map(({ code }) => code)).toEqual(['CREDIT_BESIDE_PLACEMENTS']);
  });

  it('is refused when the agreed share is no fraction', () => {
    const result = realised({ psoLevel: 'Trede 2', creditTable: { 'Trede 2': 40 } });
    expect(result.credit).toBeNull();
    expect(codes(result).map(({ code }) => code)).toEqual(['INVALID']);
  });
});

describe('a shortfall', () => {
  it('of 20,000 is a fine of 30,000 in Noordoost-Brabant (V25)', () => {
    const { penalty } = realised({
      policy: 'noordoost-brabant-3-0',
      contract: { sum: 400_000, percentage: 0.05, kind: 'dienst' },
    });
    expect(penalty).toMatchObject({ shortfall: 20000, factor: 1.5, amount: 30000 });
  });

  it('of 8,000 is withheld in Harlingen (V26)', () => {
    const { penalty } = realised({
      policy: 'harlingen',
      contract: { sum: 160_000, percentage: 0.05, kind: 'werk', base: 'sum' },
    });
    expect(penalty).toMatchObject({ shortfall: 8000, amount: 8000 });
  });

  it('is a forecast until the contract has ended, and firm on its last day', () => {
    const policy = 'noordoost-brabant-3-0';
    const { contract } = asked();
    const before = realised({ policy, contract, on: '2025-12-30' });
    expect(before.penalty).toBeNull();
    expect(before.expectedPenalty).toMatchObject({ shortfall: 50000, amount: 75000 });
    expect(before.assumptions.map(({ key }) => key)).toContain(
      'socialReturnRegister.assumption.penaltyLater',
    );
    const after = realised({ policy, contract, on: '2025-12-31' });
    expect(after.penalty).toMatchObject({ amount: 75000 });
    expect(after.expectedPenalty).toBeNull();
  });

  it('is not said as long as an effort waits for a choice or a certificate has no share', () => {
    const policy = { ...policyOf(HAAGLANDEN), penalty: policyOf('noordoost-brabant-3-0').penalty };
    const waits = { ...WORKER, hoursPerWeek: 18, end: '2024-06-30', bonuses: '55+' };
    const open = realised({ policy, placements: [waits] });
    expect(open).toMatchObject({ remaining: null, penalty: null, expectedPenalty: null, complete: false });
    expect(codes(open)).toEqual([
      { code: 'REMAINING_UNKNOWN', about: 'contract', row: 0, field: 'contract' },
      { code: 'CHOICE_NEEDED', about: 'placement', row: 0, field: 'block' },
    ]);
    const unknown = realised({ policy, placements: [{ ...WORKER, block: 'iets anders' }] });
    expect(unknown).toMatchObject({ remaining: null, penalty: null });
    expect(realised({ policy, psoLevel: 'Trede 2' })).toMatchObject({ remaining: null, penalty: null });
  });

  it('is nothing when the rest is already enough', () => {
    const more = { ...WORKER, id: 'K2', block: 'iets anders' };
    expect(realised({ placements: [WORKER, more] })).toMatchObject({ remaining: 0, complete: false });
  });

  it('has no amount where the policy leaves what follows open', () => {
    expect(realised({ policy: 'tilburg-corporaties' }).penalty).toMatchObject({
      shortfall: 50000,
      amount: null,
    });
    expect(realised().penalty).toBeNull();
  });
});

describe('the policy of a day', () => {
  const contract = { sum: 620_000, percentage: 0.05, start: '2016-03-01', end: '2018-02-28' } as const;

  it('is doubted where neither of two policies says since when it holds (Utrecht)', () => {
    const result = realised({ policy: 'Utrecht', contract });
    expect(result.policy.id).toBe('utrecht-current');
    expect(codes(result)).toEqual([{ code: 'POLICY_DATE', about: 'contract', row: 0, field: 'policy' }]);
    expect(codes(realised({ policy: 'utrecht-legacy', contract }))).toEqual([]);
  });

  it('is doubted when the policy chosen is of a later day', () => {
    const result = realised({ contract: { ...contract, kind: 'dienst' } });
    expect(codes(result)).toEqual([{ code: 'POLICY_DATE', about: 'contract', row: 0, field: 'policy' }]);
  });

  it('is not known of a policy without a date, which is said', () => {
    const { assumptions } = realised({ policy: 'harlingen', contract });
    expect(assumptions.map(({ key }) => key)).toContain('socialReturn.assumption.undatedPolicy');
  });

  it('is asked when every policy of that name is later (Leiden)', () => {
    expect(failureOf(realise(asked({ policy: 'Leiden', contract }))).parameter).toBe('policy');
  });
});

describe('what is wrong in a list', () => {
  it('is a finding at its row and field, and the rest is still computed', () => {
    const result = realised({
      placements: [
        { ...WORKER, id: 'A', months: 12 },
        { ...WORKER, id: 'B', block: 'iets anders' },
        { ...WORKER, id: 'C', hoursPerWeek: 0 },
        { ...WORKER, id: 'D', hoursPerWeek: 40, months: 12 },
        { ...WORKER, id: 'E', end: '2023-12-31' },
        { ...WORKER, id: 'F', bonuses: 'iets extra' },
        { ...WORKER, id: 'G', start: '2024-02-30' },
        { id: 'H', block: 'WW', hoursPerWeek: 36 },
        { ...WORKER, id: 'I', months: -3 },
      ],
      spend: [{ block: 'WW', amount: -5 }],
    });
    expect(codes(result)).toEqual([
      { code: 'INVALID', about: 'placement', row: 1, field: 'block' },
      { code: 'INVALID', about: 'placement', row: 2, field: 'hoursPerWeek' },
      { code: 'HOURS_ABOVE_FULL_TIME', about: 'placement', row: 3, field: 'hoursPerWeek' },
      { code: 'INVALID', about: 'placement', row: 4, field: 'end' },
      { code: 'INVALID', about: 'placement', row: 5, field: 'bonuses' },
      { code: 'INVALID', about: 'placement', row: 6, field: 'start' },
      { code: 'INVALID', about: 'placement', row: 7, field: 'months' },
      { code: 'INVALID', about: 'placement', row: 8, field: 'months' },
      { code: 'INVALID', about: 'spending', row: 0, field: 'amount' },
    ]);
    expect(result.realised).toBe(80000);
  });

  it('is pointed out for the sum and the days of a contract, while efforts are still valued', () => {
    const { contract } = asked();
    const noSum = realised({ contract: { ...contract, sum: 0 }, placements: [WORKER] });
    expect(noSum).toMatchObject({ obligation: null, share: null, remaining: null, expected: 80000 });
    expect(codes(noSum)).toEqual([{ code: 'INVALID', about: 'contract', row: 0, field: 'sum' }]);
    const huge = realised({ contract: { ...contract, sum: 1e9 } });
    expect(codes(huge)).toEqual([{ code: 'ORDER_OF_MAGNITUDE', about: 'contract', row: 0, field: 'sum' }]);
    const backwards = realised({
      contract: { ...contract, end: '2023-01-01' },
      placements: [{ ...WORKER, months: 12 }],
    });
    expect(codes(backwards)).toEqual([{ code: 'INVALID', about: 'contract', row: 0, field: 'end' }]);
    expect(backwards.realised).toBe(40000);
  });

  it('is pointed out for a sum, a percentage and a realisation that are off by a factor of ten', () => {
    const { contract } = asked();
    const magnitude = (changes: Partial<RealisationRequest>) =>
      codes(realised(changes)).filter(({ code }) => code === 'ORDER_OF_MAGNITUDE');
    const at = (field: string) => [{ code: 'ORDER_OF_MAGNITUDE', about: 'contract', row: 0, field }];
    expect(magnitude({ contract: { ...contract, percentage: 0.5 } })).toEqual(at('percentage'));
    expect(magnitude({ contract: { ...contract, sum: 145_000 }, placements: [WORKER] })).toEqual(at('sum'));
    expect(magnitude({ contract: { ...contract, sum: 1_450_000 }, placements: [WORKER] })).toEqual([]);
    expect(magnitude({ policy: 'den-haag-rule', contract: { ...contract, sum: 21_000 } })).toEqual(at('sum'));
    // P1, Schiedam: the page names a sum of a milliard and an obligation of 50,000.
    const page = { sum: 100_000_000, percentage: 0.05, kind: 'werk', stated: 50_000 } as const;
    expect(magnitude({ policy: 'schiedam', contract: page })).toEqual(at('sum'));
  });

  it('notes VAT in an amount that counts without it, and takes it off only at a given rate (V29)', () => {
    const { contract } = asked();
    const bought = { block: 'inkoop SW-bedrijf', amount: 12100, vatIncluded: true };
    const noRate = realised({ policy: 'utrecht-current', contract, spend: [bought] });
    expect(noRate.realised).toBe(12100);
    expect(noRate.assumptions.map(({ key }) => key)).not.toContain('socialReturn.assumption.withoutVat');
    expect(codes(noRate)).toEqual([{ code: 'VAT_INCLUDED', about: 'spending', row: 0, field: 'amount' }]);
    const atRate = realised({ policy: 'utrecht-current', contract, spend: [{ ...bought, vat: 0.21 }] });
    expect(atRate.realised).toBeCloseTo(10000, 9);
    const sum = realised({
      policy: 'schiedam',
      contract: { sum: 1_000_000, kind: 'werk', vatIncluded: true },
    });
    expect(sum.obligation).toBe(50000);
    expect(codes(sum)).toEqual([{ code: 'VAT_INCLUDED', about: 'contract', row: 0, field: 'sum' }]);
  });

  it('says of an amount with VAT that the policy does not tell whether VAT counts', () => {
    const silent = realised({
      policy: 'harlingen',
      contract: { sum: 1_000_000, kind: 'werk', percentage: 0.05, vatIncluded: true },
      spend: [{ block: 'opleidingskosten', amount: 4840, vatIncluded: true }],
    });
    expect(silent.obligation).toBe(50000);
    expect(silent.realised).toBe(4840);
    expect(silent.findings.map(({ about, problem }) => [about, problem.key])).toEqual([
      ['contract', 'socialReturnRegister.vatUnknown.problem'],
      ['spending', 'socialReturnRegister.vatUnknown.problem'],
    ]);
  });

  it('says that the first day chose the policy only where another day could choose another', () => {
    const contract = { sum: 1_000_000, kind: 'werk', percentage: 0.05, start: '2025-01-01' } as const;
    const chosenByStart = (policy: string, changes: Partial<RealisationRequest['contract']> = {}) =>
      realised({ policy, contract: { ...contract, ...changes } }).assumptions.some(
        ({ key }) => key === 'socialReturnRegister.assumption.chosenByStart',
      );
    expect(chosenByStart('Leidschendam-Voorburg')).toBe(true);
    expect(chosenByStart('Leidschendam-Voorburg', { start: '2026-01-01' })).toBe(true);
    expect(chosenByStart('Leidschendam-Voorburg', { date: '2024-12-01' })).toBe(false);
    expect(chosenByStart('Den Haag')).toBe(false);
    expect(chosenByStart('schiedam')).toBe(false);
    expect(chosenByStart('haaglanden-2023', { start: '2022-01-01' })).toBe(false);
  });

  it('points out the same code twice for the same days, and not one after the other', () => {
    const first = { ...WORKER, end: '2024-06-30' };
    const overlapping = realised({ placements: [first, { ...WORKER, id: ' k1 ', start: '2024-06-01' }] });
    expect(codes(overlapping)).toEqual([
      { code: 'SAME_PERSON_TWICE', about: 'placement', row: 1, field: 'id' },
    ]);
    expect(codes(realised({ placements: [first, { ...WORKER, start: '2024-07-01' }] }))).toEqual([]);
    const undated = { id: 'K2', block: 'WW', hoursPerWeek: 36, months: 3 };
    expect(codes(realised({ placements: [undated, undated] }))).toHaveLength(1);
  });

  it('is refused as a whole for an unknown policy and a day that is none', () => {
    expect(failureOf(realise(asked({ policy: 'nergens' }))).parameter).toBe('policy');
    expect(failureOf(realise(asked({ on: '2024-02-30' }))).parameter).toBe('on');
  });

  it('is said for the own policy when the workbook has none', () => {
    expect('key' in ownPolicy()).toBe(true);
    expect(failureOf(realise(asked({ policy: 'eigen' }))).reason).toBe('notAvailable');
  });
});

describe('whatever the placements', () => {
  const day = fc
    .date({ min: new Date('2023-06-01'), max: new Date('2026-06-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const placement = fc.record({
    id: fc.string(),
    block: fc.constantFrom('Participatiewet', 'WW', 'Banenafspraak', 'NUG', 'onbekend'),
    hoursPerWeek: fc.integer({ min: 0, max: 44 }),
    start: day,
    end: fc.option(day, { nil: undefined }),
    bonuses: fc.constantFrom('', '55+'),
  });

  it('realised never goes down with time, and ends at what was expected', () => {
    fc.assert(
      fc.property(
        fc.array(placement, { maxLength: 6 }),
        fc.boolean(),
        day,
        (placements, bonusProRata, on) => {
          const result = realised({ placements, on, choices: { bonusProRata } });
          const months = result.forecast().map(({ cumulative }) => cumulative);
          months.reduce((before, now) => {
            expect(now).toBeGreaterThanOrEqual(before - 1e-6);
            return now;
          }, 0);
          expect(months.at(-1)).toBeCloseTo(result.expected, 5);
          expect(result.realised).toBeLessThanOrEqual(result.expected + 1e-6);
        },
      ),
      { numRuns: 300 },
    );
  });
});
