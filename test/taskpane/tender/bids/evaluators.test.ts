import type { EvaluatorRule } from '../../../../src/engine';
import { awardBid } from '../../../../src/taskpane/tender/bids/awardBid';
import type { ReadBids } from '../../../../src/taskpane/tender/bids/bids';
import { recogniseColumns } from '../../../../src/taskpane/tender/bids/columns';
import { criterionColumns } from '../../../../src/taskpane/tender/bids/criterionColumns';
import type { Criterion } from '../../../../src/taskpane/tender/model/criterion';
import { modelOf, readRows, said, tableOf, withCriteria, type Rows } from './readRows';

const HEADER = ['Inschrijver', 'Prijs'];

/** The criterion, the evaluators and whether there is a consensus, for every panel that is recognised. */
function panelsOf(headers: readonly string[], scores: readonly (number | string)[] = []): unknown {
  const row = headers.map((_, place) => scores[place] ?? 7);
  const table = tableOf([
    [...HEADER, ...headers],
    ['A', 1, ...row],
    ['B', 2, ...row],
  ]);
  return criterionColumns(recogniseColumns(table))
    .filter(({ panel }) => panel)
    .map(({ name, role, panel }) => [
      name,
      role,
      panel?.evaluators.map((evaluator) => evaluator.name),
      panel?.consensus?.key ?? null,
    ]);
}

describe('columns with scores of several evaluators', () => {
  test.each<[string, readonly string[], unknown]>([
    [
      'by number',
      ['Plan van aanpak – beoordelaar 1', 'Plan van aanpak – beoordelaar 2'],
      [['Plan van aanpak', 'score', ['1', '2'], null]],
    ],
    ['by initials between brackets', ['Plan (EJ)', 'Plan (M.B.)'], [['Plan', 'score', ['EJ', 'M.B.'], null]]],
    [
      'by initials after the word',
      ['Plan beoordelaar EJ', 'Plan beoordelaar MB'],
      [['Plan', 'score', ['EJ', 'MB'], null]],
    ],
    [
      'with what they agreed on',
      ['Plan (EJ)', 'Plan (MB)', 'Plan consensus'],
      [['Plan', 'score', ['EJ', 'MB'], 'Plan consensus']],
    ],
    [
      'by bare initials beside what they agreed on, as under a shared header',
      ['Plan EJ', 'Plan MB', 'Plan Consensus'],
      [['Plan', 'score', ['EJ', 'MB'], 'Plan Consensus']],
    ],
    [
      'with the scale in the header',
      ['Plan (0-10) – beoordelaar 1', 'Plan (0-10) – beoordelaar 2'],
      [['Plan', 'score', ['1', '2'], null]],
    ],
    [
      'in English',
      ['Evaluator 1: Plan', 'Evaluator 2: Plan', 'Plan agreed score'],
      [['Plan', 'score', ['1', '2'], 'Plan agreed score']],
    ],
    [
      'on two criteria',
      ['Plan (EJ)', 'Team (EJ)', 'Plan (MB)', 'Team (MB)'],
      [
        ['Plan', 'score', ['EJ', 'MB'], null],
        ['Team', 'score', ['EJ', 'MB'], null],
      ],
    ],
  ])('are one criterion %s', (_, headers, panels) => {
    expect(panelsOf(headers)).toEqual(panels);
  });

  test('can hold judgements in words', () => {
    expect(panelsOf(['Plan (EJ)', 'Plan (MB)'], ['goed', 'matig'])).toEqual([
      ['Plan', 'label', ['EJ', 'MB'], null],
    ]);
  });

  test.each([
    ['initials on one column only', ['Plan (EJ)']],
    ['the same initials twice', ['Plan (EJ)', 'Plan (EJ)']],
    ['abbreviations of the trade', ['Kwaliteit (MVO)', 'Kwaliteit (BIM)']],
    ['evaluators of nothing in particular', ['Beoordelaar 1', 'Beoordelaar 2']],
    ['the evaluators together', ['Plan beoordelaars']],
    ['capitals at the end', ['Kwaliteit KAM', 'Kwaliteit ARBO']],
  ])('are not guessed from %s', (_, headers) => {
    expect(panelsOf(headers)).toEqual([]);
  });

  test('are told to the user, who can change them', () => {
    const { findings } = readRows([
      [...HEADER, 'Plan (EJ)', 'Plan (MB)', 'Plan consensus'],
      ['A', 1, 7, 8, 7],
      ['B', 2, 6, 6, 6],
    ]);
    expect(said(findings)).toEqual([
      'info C1 De scores op Plan zijn gelezen per beoordelaar: EJ, MB, en hun consensus.',
    ]);
  });

  test('stand beside a column with the name of the criterion: what that is, only the user knows', () => {
    const table = tableOf([
      [...HEADER, 'Plan (0-10)', 'Plan (EJ)', 'Plan (MB)'],
      ['A', 1, 7, 8, 7],
      ['B', 2, 6, 6, 6],
    ]);
    expect(recogniseColumns(table)[2]).toMatchObject({ role: 'unused', unclear: 'besideEvaluators' });
  });

  test('can be told apart or brought together by the user', () => {
    const table = tableOf([
      [...HEADER, 'Plan Jan', 'Plan Piet'],
      ['A', 1, 7, 8],
      ['B', 2, 6, 6],
    ]);
    const by = (name: string) => ({ criterion: 'Plan', judge: { kind: 'evaluator', name } }) as const;
    const together = recogniseColumns(table, {}, { 'Plan Jan': by('Jan'), 'Plan Piet': by('Piet') });
    expect(criterionColumns(together).map(({ key }) => key)).toEqual(['Inschrijver', 'Prijs', 'Plan']);
  });
});

describe('scores of several evaluators', () => {
  const rows = (plans: readonly (readonly [unknown, unknown, unknown])[]): Rows => [
    [...HEADER, 'Plan (0-10) (EJ)', 'Plan (0-10) (MB)', 'Plan (0-10) consensus'],
    ...plans.map(([ej, mb, together], place) => [
      'ABC'[place] ?? '',
      100 + place,
      typeof ej === 'number' ? ej : null,
      typeof mb === 'number' ? mb : null,
      typeof together === 'number' ? together : null,
    ]),
  ];
  const by = (evaluators: EvaluatorRule | null) =>
    withCriteria((criterion): Criterion =>
      criterion.kind === 'score' ? { ...criterion, evaluators } : criterion,
    );
  const read = (plans: Parameters<typeof rows>[0], rule: EvaluatorRule | null): ReadBids =>
    readRows(rows(plans), by(rule));
  const problems = (plans: Parameters<typeof rows>[0], rule: EvaluatorRule | null): readonly string[] =>
    said(read(plans, rule).findings.filter(({ severity }) => severity !== 'info'));

  test('are all kept, each with its cell', () => {
    const [bid] = read(
      [
        [7, 8, 7],
        [6, 6, 6],
      ],
      'consensus',
    ).bids;
    const [score] = [...(bid?.scores.values() ?? [])];
    expect(score).toEqual({
      individual: new Map([
        ['EJ', 7],
        ['MB', 8],
      ]),
      consensus: 7,
    });
    expect([...(bid?.origins.judged.values() ?? [])]).toEqual([
      new Map([
        ['EJ', 'Blad1!C2'],
        ['MB', 'Blad1!D2'],
      ]),
    ]);
  });

  test.each<[EvaluatorRule, unknown, string]>([
    ['mean', { individual: { EJ: 7, MB: 8 } }, 'Blad1!C2, Blad1!D2'],
    ['consensus', { individual: { EJ: 7, MB: 8 }, consensus: 7 }, 'Blad1!E2'],
  ])('go to the award room with what the rule %s asks for', (rule, plan, origin) => {
    const table = tableOf(rows([[7, 8, 7]]));
    const model = { ...modelOf(table), ...by(rule)(modelOf(table)) };
    const [bid] = read([[7, 8, 7]], rule).bids;
    const given = bid && awardBid(bid, model, null);
    expect(given?.scores).toEqual({ Plan: plan });
    expect(given?.origins?.scores).toEqual({ Plan: origin });
  });

  test('an evaluator who passed over a bid stops a mean, and is told of under consensus', () => {
    const plans = [[7, 8, 7] as const, [6, null, 6] as const];
    expect(problems(plans, 'mean')).toEqual(['blocks D3 Beoordelaar MB gaf hier geen score op Plan.']);
    expect(problems(plans, 'consensus')).toEqual(['warns D3 Beoordelaar MB gaf hier geen score op Plan.']);
  });

  test('a missing consensus stops the result', () => {
    const plans = [[7, 8, 7] as const, [6, 6, null] as const];
    expect(problems(plans, 'consensus')).toEqual(['blocks E3 De consensus op Plan ontbreekt.']);
    expect(problems(plans, 'mean')).toEqual([]);
  });

  test('a bid that nobody scored is one finding', () => {
    const plans = [[7, 8, 7] as const, [null, null, null] as const];
    expect(problems(plans, 'mean')).toEqual(['blocks C3 Geen enkele beoordelaar gaf een score op Plan.']);
  });

  test('a score outside the scale names the column of the evaluator', () => {
    const plans = [[7, 11, 7] as const, [6, 6, 6] as const];
    expect(problems(plans, 'mean')).toEqual(['blocks D2 Plan (0-10) (MB) is 11. De schaal loopt tot 10.']);
  });
});
