import type { Cell } from '../../../../src/engine';
import { shown } from '../../../../src/taskpane/job/cellReading';
import type { ReadBids } from '../../../../src/taskpane/tender/bids/bids';
import { readRows, said, withCriteria } from './readRows';

function read(accepted: boolean | null, level: Cell, validUntil: Cell, evidence: Cell): ReadBids {
  return readRows(
    [
      ['Inschrijver', 'Prijs', 'PSO-trede', 'Geldig tot', 'Gelijkwaardig bewijs'],
      ['A', 1, level, validUntil, evidence],
      ['B', 2, 'Trede 1', '1-1-2030', null],
    ],
    withCriteria((criterion) =>
      criterion.kind === 'level' ? { ...criterion, equivalentEvidence: accepted } : criterion,
    ),
  );
}

function levelOf({ bids }: ReadBids): unknown {
  return [...(bids[0]?.scores.values() ?? [])][0];
}

describe('equivalent evidence beside a PSO level', () => {
  test.each<[string, Cell, Cell, string]>([
    ['stands in for a certificate', 'Trede 2', 'Assessment X', 'Trede 2'],
    ['may name the level itself', null, 'Trede 2', 'Trede 2'],
    ['may say the same as the level', 'trede II', 'PSO trede 2', 'Trede 2'],
  ])('%s where the model accepts it, and it is said which bid rests on it', (_, level, evidence, counts) => {
    const reading = read(true, level, null, evidence);
    expect(levelOf(reading)).toBe(counts);
    expect(said(reading.findings)).toEqual([
      `info E2 PSO-trede: Trede 2 steunt op gelijkwaardig bewijs (“${shown(evidence)}”).`,
    ]);
  });

  test('takes away the question about the date of a certificate', () => {
    expect(said(read(true, 'Trede 2', '1-1-2020', null).findings)).toEqual([
      'warns D2 Het certificaat is geldig tot 01-01-2020. De peildatum is 20-11-2026.',
    ]);
    expect(said(read(true, 'Trede 2', '1-1-2020', 'rapport').findings)).toEqual([
      'info E2 PSO-trede: Trede 2 steunt op gelijkwaardig bewijs (“rapport”).',
    ]);
  });

  test('does not count where the model refuses it', () => {
    const reading = read(false, null, null, 'Trede 2');
    expect(levelOf(reading)).toBe('Geen trede');
    expect(said(reading.findings)).toEqual([
      'warns E2 Bij PSO-trede staat gelijkwaardig bewijs (“Trede 2”). Het model accepteert dat niet.',
    ]);
  });

  test('gives no level as long as the model does not say whether it counts', () => {
    const reading = read(null, 'Trede 2', '1-1-2030', 'rapport');
    expect(levelOf(reading)).toBeNull();
    expect(said(reading.findings)).toEqual([
      'warns E2 Bij PSO-trede staat gelijkwaardig bewijs (“rapport”). Het model zegt niet of dat telt.',
    ]);
  });

  test.each<[string, Cell, Cell]>([
    ['no level goes with it', null, 'rapport'],
    ['it names another level', 'Trede 2', 'Trede 3'],
  ])('stops the result when %s', (_, level, evidence) => {
    const reading = read(true, level, '1-1-2030', evidence);
    expect(levelOf(reading)).toBeNull();
    expect(reading.findings).toMatchObject([{ severity: 'blocks', address: 'E2' }]);
  });

  test.each(['-', 'nee', 'n.v.t.', ' ', null])('is not there when the cell says %p', (evidence) => {
    expect(read(null, 'Trede 2', '1-1-2030', evidence).findings).toEqual([]);
  });
});

test('levels that nobody has are asked about once, and count as no level', () => {
  const reading = readRows([
    ['Inschrijver', 'Prijs', 'PSO-trede'],
    ['A', 1, null],
    ['B', 2, null],
  ]);
  expect(said(reading.findings)).toEqual(['warns C1 Bij PSO-trede heeft niemand een trede.']);
  expect(levelOf(reading)).toBe('Geen trede');
});

test('a criterion without any score is one finding at its column', () => {
  const reading = readRows([
    ['Inschrijver', 'Prijs', 'Plan (0-10)'],
    ['A', 1, null],
    ['B', 2, null],
  ]);
  expect(said(reading.findings)).toEqual(['blocks C1 Bij Plan staat nog geen enkele score.']);
});

test('hours are an amount, and an amount below 0 cannot be', () => {
  const reading = readRows([
    ['Inschrijver', 'Prijs', 'Social return (uren)'],
    ['A', 1, 1200],
    ['B', 2, -1],
  ]);
  expect(levelOf(reading)).toBe(1200);
  expect(said(reading.findings)).toEqual([
    'blocks C3 Social return (uren) is -1. Een aanbod kan niet lager zijn dan 0.',
  ]);
});
