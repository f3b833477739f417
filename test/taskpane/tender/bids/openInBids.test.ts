import { awardRequest, type RequestOutcome } from '../../../../src/taskpane/tender/model/awardRequest';
import type { TenderModel } from '../../../../src/taskpane/tender/model/model';
import { modelOf, readBidsOf, tableOf, type Rows } from './readRows';

function asked(rows: Rows, change: Partial<TenderModel> = {}): RequestOutcome {
  const table = tableOf(rows);
  const model = { ...modelOf(table), ...change };
  return awardRequest(model, readBidsOf(table, () => change).bids, {});
}

const keysOf = (outcome: RequestOutcome): readonly string[] =>
  outcome.ok ? [] : outcome.gaps.map(({ key }) => key);

describe('what the bids ask of the model', () => {
  test('evaluators ask how their scores become one', () => {
    const rows = [
      ['Inschrijver', 'Prijs', 'Plan (EJ)', 'Plan (MB)'],
      ['A', 1, 7, 8],
      ['B', 2, 6, 6],
    ];
    expect(keysOf(asked(rows))).toContain('tender.gap.evaluators');
  });

  test('a column with a consensus says it itself', () => {
    const rows = [
      ['Inschrijver', 'Prijs', 'Plan (EJ)', 'Plan (MB)', 'Plan consensus'],
      ['A', 1, 7, 8, 8],
      ['B', 2, 6, 6, 6],
    ];
    expect(keysOf(asked(rows))).not.toContain('tender.gap.evaluators');
  });

  test('equivalent evidence asks whether it counts', () => {
    const rows = [
      ['Inschrijver', 'Prijs', 'PSO-trede', 'Gelijkwaardig bewijs'],
      ['A', 1, 'Trede 1', null],
      ['B', 2, null, 'Trede 2'],
    ];
    expect(keysOf(asked(rows))).toContain('tender.gap.evidence');
  });

  test('a cost without a column asks for one', () => {
    const rows = [
      ['Inschrijver', 'Prijs'],
      ['A', 1],
      ['B', 2],
    ];
    const costs = [{ id: 1, name: 'Energie', times: 4, column: null }];
    const outcome = asked(rows, { costs });
    expect(outcome).toMatchObject({ ok: false });
    expect(keysOf(outcome)).toContain('tender.gap.column');
  });
});
