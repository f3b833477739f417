import { assess, type AssessmentFindingCode, type Placement, type Purchase } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { failureOf } from '../../outcomes';
import { assessed, organisation, placement, purchase } from './asking';

const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe('a row of the staff list that cannot count', () => {
  it.each<[string, Partial<Placement>, AssessmentFindingCode, string]>([
    ['an unknown position', { position: 'Bijzonder' }, 'UNKNOWN_POSITION', 'position'],
    ['an unknown contract form', { contract: 'nul uren' }, 'UNKNOWN_CONTRACT', 'contract'],
    ['a bol student in employment', { position: 'BOL niveau 1' }, 'POSITION_AND_CONTRACT', 'contract'],
    ['a weight that is not public', { position: 'BBL niveau 3' }, 'WEIGHT_NOT_PUBLIC', 'position'],
    ['more than 60 hours', { hoursPerWeek: 61 }, 'HOURS', 'hoursPerWeek'],
    ['negative hours', { hoursPerWeek: -8 }, 'HOURS', 'hoursPerWeek'],
    ['no hours', { hoursPerWeek: null }, 'HOURS', 'hoursPerWeek'],
    ['a full week of no hours', { normHours: 0 }, 'NORM_HOURS', 'normHours'],
    ['no first day', { start: null }, 'MISSING_START', 'start'],
    ['a date as text', { start: '1 maart 2016' }, 'NOT_A_DATE', 'start'],
    ['a day that does not exist', { end: '2025-02-30' }, 'NOT_A_DATE', 'end'],
    ['an end before the start', { end: '2014-12-31' }, 'END_BEFORE_START', 'end'],
    ['a day of leaving school that is none', { schoolLeft: 'juli' }, 'NOT_A_DATE', 'schoolLeft'],
  ])('is left out for %s, and the rest is still computed', (_, wrong, code, field) => {
    const value = assessed({
      placements: [placement({ id: 'good' }), placement({ id: 'bad', origins: { [field]: 'B3' }, ...wrong })],
    });
    expect(value.findings).toMatchObject([
      { code, about: 'placement', row: 2, id: 'bad', field, leftOut: true, origin: 'B3' },
    ]);
    expect(value.weightedFte).toBe(1);
    expect(value.complete).toBe(false);
    expect(value.persons[1]).toMatchObject({ fte: null, weightedFte: 0, reason: value.findings[0]?.text });
  });

  it('is left out when it is there twice', () => {
    const value = assessed({ placements: [placement(), placement({ id: 'P2' }), placement()] });
    expect(value.findings).toMatchObject([{ code: 'SAME_ROW_TWICE', row: 3, leftOut: true }]);
    expect(value.weightedFte).toBe(2);
    expect(value.complete).toBe(false);
  });
});

describe('a row of the staff list that counts and deserves a look', () => {
  it.each<[string, Partial<Placement>, AssessmentFindingCode]>([
    ['more hours than a full week', { hoursPerWeek: 40, normHours: 36 }, 'MORE_THAN_FULL_TIME'],
    [
      'a trial placement of two months and a day',
      { contract: 'Proefplaatsing', start: '2025-10-01', end: '2025-12-01' },
      'TRIAL_TOO_LONG',
    ],
    ['a trial placement that goes on', { contract: 'Proefplaatsing', start: '2025-10-01' }, 'TRIAL_TOO_LONG'],
    [
      'a school leaver without the day of leaving school',
      { position: 'VSO/PRO', start: '2024-08-01' },
      'SCHOOL_LEFT_UNKNOWN',
    ],
    ['a term that ended before the year', { position: 'Participatiewet', start: '2019-05-01' }, 'TERM_ENDED'],
  ])('is a finding for %s', (_, odd, code) => {
    const value = assessed({ placements: [placement(odd)] });
    expect(codes(value.findings)).toEqual([code]);
    expect(value.complete).toBe(true);
  });

  it('is none for a trial placement of exactly two months', () => {
    const trial = placement({ contract: 'Proefplaatsing', start: '2025-10-01', end: '2025-11-30' });
    expect(assessed({ placements: [trial] }).findings).toEqual([]);
  });

  it('is a finding when spells of one person overlap, and both count', () => {
    const value = assessed({
      placements: [
        placement({ hoursPerWeek: 24, end: '2025-06-30' }),
        placement({ hoursPerWeek: 16, start: '2025-06-30', end: null }),
      ],
    });
    expect(codes(value.findings)).toEqual(['OVERLAPPING_SPELLS']);
    expect(value.weightedFte).toBeCloseTo((24 * 181 + 16 * 185) / 40 / 365, 12);
  });

  it('is none when spells follow each other, or overlapped in another year', () => {
    const after = [placement({ end: '2025-06-30' }), placement({ start: '2025-07-01' })];
    expect(assessed({ placements: after }).findings).toEqual([]);
    const before = [placement({ end: '2020-06-30' }), placement({ start: '2020-06-01' })];
    expect(assessed({ placements: before }).findings).toEqual([]);
  });

  it('is a finding when SW staff is hired in and social purchases stand beside it', () => {
    const hired = placement({ position: 'SW', contract: 'Detachering' });
    const value = assessed({ placements: [hired], purchases: [purchase()] });
    expect(codes(value.findings)).toEqual(['HOURS_DIRECT_AND_INDIRECT']);
    expect(assessed({ placements: [hired] }).findings).toEqual([]);
  });
});

describe('a purchase that cannot count', () => {
  it.each<[string, Partial<Purchase>, AssessmentFindingCode, string]>([
    ['more than the turnover', { value: 3_000_000 }, 'PURCHASE_ABOVE_TURNOVER', 'value'],
    ['a negative value', { value: -1 }, 'PURCHASE_AMOUNT', 'value'],
    ['no turnover', { turnover: 0, value: 0 }, 'PURCHASE_AMOUNT', 'turnover'],
    ['negative fte', { fte: -2 }, 'PURCHASE_AMOUNT', 'fte'],
    ['a contribution that is no fraction', { direct: 40 }, 'PURCHASE_AMOUNT', 'direct'],
  ])('is left out for %s, and the others count', (_, wrong, code, field) => {
    const value = assessed({ purchases: [purchase(), purchase({ supplier: 'S2', ...wrong })] });
    expect(value.findings).toMatchObject([
      { code, about: 'purchase', row: 2, id: 'S2', field, leftOut: true },
    ]);
    expect(value.attributedFte).toBeCloseTo(0.5, 12);
    expect(value.complete).toBe(false);
  });

  it('is a finding when a supplier is there twice, and left out when together it is more than the turnover', () => {
    const twice = assessed({ purchases: [purchase(), purchase({ supplier: ' s1 ', value: 1000 })] });
    expect(twice.findings).toMatchObject([{ code: 'SAME_SUPPLIER_TWICE', row: 2, leftOut: false }]);
    const tooMuch = assessed({ purchases: [purchase(), purchase({ value: 1_950_000 })] });
    expect(tooMuch.findings).toMatchObject([{ code: 'PURCHASE_ABOVE_TURNOVER', row: 2, leftOut: true }]);
  });
});

describe('figures of the organisation', () => {
  it('give no level when they are smaller than the target group, and the rest is still computed', () => {
    const value = assessed({ totalFte: 2, placements: ['A', 'B', 'C'].map((id) => placement({ id })) });
    expect(value.findings).toMatchObject([
      { code: 'TOTAL_BELOW_TARGET_GROUP', about: 'organisation', field: 'totalFte', leftOut: true },
    ]);
    expect(value).toMatchObject({ weightedFte: 3, direct: null, total: null, level: null, complete: false });
  });

  it('P22: give no level to an organisation of 1.6 fte, which cannot take part', () => {
    const value = assessed({ totalFte: 1.6, placements: [placement()] });
    expect(codes(value.findings)).toEqual(['TOO_SMALL']);
    expect(value).toMatchObject({ size: null, level: null, certainty: 'unknown', possibleLevels: [] });
  });

  it('give no share in heads when there are fewer heads than people of the target group', () => {
    const value = assessed({ headcount: 1, placements: [placement(), placement({ id: 'P2' })] });
    expect(codes(value.findings)).toEqual(['HEADCOUNT']);
    expect(value.thirtyPlus.headcountShare).toBeNull();
  });

  it.each([
    [{ totalFte: 0 }, 'invalid', 'totalFte'],
    [{ totalFte: -3 }, 'invalid', 'totalFte'],
    [{ referenceYear: 25 }, 'invalid', 'referenceYear'],
    [{ on: '1 april' }, 'invalid', 'on'],
    [{ rules: '9.9' }, 'invalid', 'rules'],
    [{ on: '2010-01-01' }, 'notAvailable', 'on'],
  ])('are refused when they say %o', (wrong, reason, parameter) => {
    expect(failureOf(assess(organisation(wrong)))).toMatchObject({ reason, parameter });
  });

  it('are not enough in version 1.2, of which no norms are public', () => {
    expect(failureOf(assess(organisation({ rules: '1.2' }))).reason).toBe('notAvailable');
  });
});

it('every finding can be read in both languages', () => {
  const value = assessed({
    headcount: 0,
    totalFte: 1,
    placements: [
      placement({ position: 'x' }),
      placement(),
      placement(),
      placement({ id: 'P3', contract: 'Proefplaatsing' }),
    ],
    purchases: [purchase(), purchase(), purchase({ value: 9_000_000 })],
  });
  for (const { text } of value.findings) {
    expect(render(text, 'nl')).toMatch(/\.$/);
    expect(render(text, 'en')).not.toBe(render(text, 'nl'));
  }
});
