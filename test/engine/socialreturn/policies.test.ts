import { readdirSync } from 'node:fs';

import { policies, type Policy } from '../../../src/engine';
import { policySchema } from '../../../src/engine/rules/socialreturn/schema';
import { parse } from 'valibot';
import data from '../../vectors/social-return-policies.json';

const FOLDER = 'src/engine/rules/socialreturn/policies';

const BONUS_KINDS: Readonly<Record<string, string>> = {
  'add-on': 'added',
  'add-on-per-year': 'addedPerYear',
  'raises-block': 'raises',
  'actual-cost': 'cost',
};

const LEVEL_KEYS: readonly (readonly [string, keyof Policy['psoCredit']])[] = [
  ['aspirant', 'Aspirant'],
  ['basis', 'Basistrede'],
  ['trede1', 'Trede 1'],
  ['trede2', 'Trede 2'],
  ['trede3', 'Trede 3'],
  ['pso30', 'PSO 30+'],
];

/** A collected record, as far as its figures go. */
interface Collected {
  readonly id: string;
  readonly sourceUrl: string;
  readonly date: string | null;
  readonly obligationPercent: number | null;
  readonly threshold: readonly { readonly amountEur: number | null; readonly inclusive: boolean | null }[];
  readonly fullTimeHours: number | null;
  readonly blocks: readonly {
    readonly id: string;
    readonly label: string;
    readonly valueEur: number | null;
    readonly basis: string;
  }[];
  readonly bonuses: readonly {
    readonly id: string;
    readonly label: string;
    readonly valueEur: number | null;
    readonly basis: string;
  }[];
  readonly psoCredit: Readonly<Record<string, number | null>>;
  readonly limits: readonly Limit[];
  readonly penalty: string | null;
  readonly completeness: string;
  readonly obligationBase: string | null;
}

interface Limit {
  readonly appliesTo: string | readonly string[];
  readonly maxMonths?: number | null;
  readonly minMonths?: number;
  readonly minHoursPerWeek?: number;
  readonly maxObligationEur?: number;
  readonly maxPercent?: number;
  readonly minPercentExclusive?: number;
  readonly obligationPercentMin?: number;
  readonly maxShareOfObligationPercent?: number;
}

const collected: readonly Collected[] = data.policies;

function fileOf(id: string): Policy {
  const file: unknown = jest.requireActual(`../../../${FOLDER}/${id}.json`);
  return parse(policySchema, file);
}

test('there is one file for each collected policy, and every file is in use', () => {
  const ids = collected.map(({ id }) => id).sort();
  expect(readdirSync(FOLDER).sort()).toEqual(ids.map((id) => `${id}.json`));
  expect(policies().map(({ id }) => id)).toEqual(ids);
});

describe.each(collected.map((record) => [record.id, record] as const))('%s', (id, record) => {
  const policy = fileOf(id);

  test('carries the collected source, date and completeness', () => {
    expect([policy.source, policy.date, policy.completeness]).toEqual([
      record.sourceUrl,
      record.date,
      record.completeness,
    ]);
  });

  test('carries the collected percentage, thresholds and full week, and nothing where none was found', () => {
    const percentage = record.obligationPercent === null ? null : record.obligationPercent / 100;
    expect(policy.obligation.percentage).toBe(percentage);
    expect(policy.obligation.thresholds.map(({ amount, inclusive }) => [amount, inclusive])).toEqual(
      record.threshold.map(({ amountEur, inclusive }) => [amountEur, inclusive]),
    );
    expect(policy.fullTimeHours).toBe(record.fullTimeHours);
    expect(policy.obligation.base === null).toBe(record.obligationBase === null);
    expect(policy.penalty === null).toBe(record.penalty === null);
  });

  test('carries every collected block and bonus, and no other', () => {
    expect(policy.blocks.map(({ id: block, label, value, basis }) => [block, label, value, basis])).toEqual(
      record.blocks.map((block) => [block.id, block.label, block.valueEur, block.basis]),
    );
    expect(policy.bonuses.map(({ id: bonus, label, value, kind }) => [bonus, label, value, kind])).toEqual(
      record.bonuses.map((bonus) => [bonus.id, bonus.label, bonus.valueEur, BONUS_KINDS[bonus.basis]]),
    );
  });

  test('credits a PSO level only where a figure was collected', () => {
    const credit = LEVEL_KEYS.flatMap(([key, level]) => {
      const share = record.psoCredit[key] ?? null;
      return share === null ? [] : [[level, share / 100]];
    });
    expect(policy.psoCredit).toEqual(Object.fromEntries(credit));
  });

  test('carries the collected limits', () => {
    const { obligation, blocks, groupLimits } = policy;
    for (const limit of record.limits) {
      if (limit.maxObligationEur !== undefined) expect(obligation.maximum).toBe(limit.maxObligationEur);
      if (limit.maxPercent !== undefined) expect(obligation.offered?.maximum).toBe(limit.maxPercent / 100);
      if (limit.minPercentExclusive !== undefined) {
        expect(obligation.offered?.above).toBe(limit.minPercentExclusive / 100);
      }
      if (limit.minMonths !== undefined) expect(obligation.minimumMonths).toBe(limit.minMonths);
      if (limit.obligationPercentMin !== undefined) {
        expect(obligation.labourShare?.percentage).toBe(limit.obligationPercentMin / 100);
      }
      if (limit.maxShareOfObligationPercent !== undefined) {
        expect(groupLimits).toContainEqual({
          group: limit.appliesTo,
          share: limit.maxShareOfObligationPercent / 100,
        });
      }
      if (limit.minHoursPerWeek !== undefined) {
        expect(blocks.map(({ minimumHoursPerWeek }) => minimumHoursPerWeek)).toContain(limit.minHoursPerWeek);
      }
      const about = typeof limit.appliesTo === 'string' ? [] : limit.appliesTo;
      const limited = blocks.filter((block) => about.includes(block.id) && limit.maxMonths !== undefined);
      for (const block of limited) expect(block.maximumMonths).toBe(limit.maxMonths ?? 'unlimited');
    }
  });
});

test('the blocks of Haaglanden count 12 months where no longer time is stated', () => {
  const { blocks } = fileOf('haaglanden-2023');
  const usual = blocks.filter(({ maximumMonths }) => maximumMonths === 12).map(({ id }) => id);
  expect(usual).toEqual(['nug', 'jongere-geen-sk', 'stage-mbo-hbo', 'ww']);
});
