import { BENEFIT_KINDS } from '../../../src/engine/rules/hiring/benefitKind';
import { on } from '../../../src/engine/rules/hiring/dated';
import {
  LEARNING_SUBSIDY,
  LOW_INCOME_BENEFIT,
  NO_RISK,
} from '../../../src/engine/rules/hiring/otherInstruments';
import { abolitionOf, benefitIn, benefitPeriods } from '../../../src/engine/rules/hiring/wageCostBenefits';
import { MINIMUM_WAGES, WAGE_SUBSIDY } from '../../../src/engine/rules/hiring/wageSubsidy';
import tables from '../../vectors/hiring-tables.json';

const rows = tables.benefits.flatMap(({ years, ...row }) => years.map((year) => ({ ...row, year })));

test.each(rows)(
  'wage-cost benefit $kind of $year, started on $start, is as the tables say',
  ({ kind: name, start, year, perHour, maximum, lasts, declaration }) => {
    const kind = BENEFIT_KINDS.find((candidate) => candidate === name);
    if (kind === undefined) throw new Error(`No kind ${name}`);
    const found = benefitIn(kind, start, year);
    if (found.found !== 'rules') throw new Error(`No rules for ${name} in ${year}`);
    const { rules } = found;
    expect(rules.perHour.value).toBe(perHour);
    expect(rules.maximum.value).toBe(maximum);
    expect(rules.years?.value ?? null).toBe(lasts);
    expect(rules.declaration.value).toBe(declaration);
  },
);

test('the benefit for older workers is abolished for who started in 2024 or later', () => {
  expect(abolitionOf('oudere')).toMatchObject({
    from: tables.olderAbolishedFrom,
    startedFrom: tables.olderTransitionStartedBefore,
  });
  expect(benefitIn('oudere', '2024-01-01', 2026).found).toBe('abolished');
  expect(benefitIn('oudere', '2026-01-01', 2026).found).toBe('abolished');
});

test('no two periods of a kind hold for the same employment in the same year', () => {
  const starts = ['2021-06-01', '2022-06-01', '2023-12-31', '2024-01-01', '2025-06-01', '2026-06-01'];
  const holding = BENEFIT_KINDS.flatMap((kind) =>
    starts.flatMap((start) =>
      [2022, 2023, 2024, 2025, 2026].map(
        (year) =>
          benefitPeriods(kind).filter(
            ({ validFrom, validUntil, startedFrom, startedUntil }) =>
              validFrom.slice(0, 4) <= String(year) &&
              String(year) <= validUntil.slice(0, 4) &&
              (startedFrom === null || startedFrom <= start) &&
              (startedUntil === null || start <= startedUntil),
          ).length,
      ),
    ),
  );
  expect(Math.max(...holding)).toBe(1);
});

test('the low-income benefit is as the tables say, and no longer exists', () => {
  expect(LOW_INCOME_BENEFIT.minimumHours.value).toBe(tables.lowIncome.minimumHours);
  expect(LOW_INCOME_BENEFIT.abolished.from).toBe(tables.lowIncome.abolishedFrom);
  const years = LOW_INCOME_BENEFIT.years.map(({ validFrom, perHour, maximum }) => [
    validFrom.slice(0, 4),
    { perHour: perHour.value, maximum: maximum.value },
  ]);
  expect(Object.fromEntries(years)).toEqual(tables.lowIncome.years);
});

test('the wage-cost subsidy is as the tables say', () => {
  const { subsidy } = tables;
  expect(WAGE_SUBSIDY.maximumShare.value).toBe(subsidy.maximumShare);
  expect(WAGE_SUBSIDY.flatShare.value).toBe(subsidy.flatShare);
  expect(WAGE_SUBSIDY.flatMonths.value).toBe(subsidy.flatMonths);
  expect(WAGE_SUBSIDY.holidayPay.value).toBe(subsidy.holidayPay);
  for (const { from, share } of subsidy.surcharge) {
    expect(on(WAGE_SUBSIDY.surcharge, from)?.value).toBe(share);
  }
});

test('the surcharge after 2024 is marked as concluded, and says that it was not checked', () => {
  const later = on(WAGE_SUBSIDY.surcharge, '2026-01-01');
  expect(later?.citation.certainty).toBe('inferred');
  expect(later?.notes.map(({ key }) => key)).toEqual(['hiring.note.surchargeNotVerified']);
});

test.each(tables.minimumWage)('the minimum wage from $from is $euro', ({ from, euro }) => {
  expect(on(MINIMUM_WAGES, from)?.value).toBe(euro);
});

test('the minimum wage is known no longer than its source says: it changes every half year', () => {
  expect(on(MINIMUM_WAGES, '2024-12-31')).toBeUndefined();
  expect(on(MINIMUM_WAGES, '2026-07-01')).toBeUndefined();
});

test('the learning subsidy and the no-risk policy are as the tables say', () => {
  expect(LEARNING_SUBSIDY.map(({ validFrom, value }) => [validFrom, value])).toEqual([
    ['2025-08-01', tables.learning.maximum],
  ]);
  const years = Object.fromEntries(Object.entries(NO_RISK).map(([name, { value }]) => [name, value]));
  expect(years).toEqual(tables.noRisk);
});
