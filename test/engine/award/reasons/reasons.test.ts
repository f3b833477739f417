import fc from 'fast-check';
import {
  characteristics,
  checkReasons,
  compare,
  reasonEntries,
  reasonSheet,
  type ReasonLine,
  type ReasonTexts,
  type Text,
} from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { asked, QUESTION } from './tender';

const { request, result } = asked(QUESTION);
const say = (text: Text | null | undefined) => (text ? render(text, 'nl').replace(/\u00a0/g, ' ') : null);

function linesOf(bid: string, reasons: ReasonTexts = {}): readonly ReasonLine[] {
  return reasonSheet(request, result, reasons).bids.find(({ id }) => id === bid)?.lines ?? [];
}

describe('the sheet of scores and reasons', () => {
  it('shows per criterion what was given, the points, the maximum and those of the winner', () => {
    expect(
      linesOf('Bries').map(({ criterion, given, points, maximum, winnerPoints }) => [
        criterion,
        say(given),
        points,
        maximum,
        winnerPoints,
      ]),
    ).toEqual([
      ['Plan', '7 op een schaal van 0 tot 10', 14, 20, 18],
      ['Team', 'voldoende', 5, 10, 10],
      ['PSO', 'Trede 3', 10, 10, 7],
      ['Social return', '8,0 %', expect.closeTo(6, 9), 10, expect.closeTo(6, 9)],
      ['Uren', '600', 3, 5, 5],
      ['CO2', '16', 5, 5, 4],
    ]);
  });

  it('says per criterion what was missing for the maximum', () => {
    expect(linesOf('Bries').map(({ missing }) => say(missing))).toEqual([
      '6,00 punten minder dan het maximum; een 10 had alle punten opgeleverd',
      '5,00 punten minder dan het maximum; het hoogste was goed met 10,00 punten',
      null,
      '4,00 punten minder dan het maximum; een aanbod van 10,0 % had alle punten opgeleverd',
      '2,00 punten minder dan het maximum; een aanbod van 1.000 had alle punten opgeleverd',
      null,
    ]);
    expect(say(linesOf('Anker')[2]?.missing)).toBe(
      '3,00 punten minder dan het maximum; het hoogste was Trede 3 met 10,00 punten',
    );
    expect(say(linesOf('Anker')[5]?.missing)).toBe(
      '1,00 punten minder dan het maximum; alleen de beste waarde van alle inschrijvingen levert alle punten op',
    );
  });

  it('names a mark, label, level or offer that does give the maximum, whatever the scores', () => {
    const scores = fc.record({
      Plan: fc.integer({ min: 0, max: 10 }),
      Team: fc.constantFrom('goed', 'voldoende', 'onvoldoende'),
      PSO: fc.constantFrom('-', 'Trede 1', 'Trede 2', 'Trede 3', 'PSO 30+'),
      'Social return': fc.integer({ min: 0, max: 20 }).map((percent) => percent / 100),
      Uren: fc.integer({ min: 0, max: 2000 }),
      CO2: fc.integer({ min: 1, max: 40 }),
    });
    const best = { Plan: 10, Team: 'goed', PSO: 'Trede 3', 'Social return': 0.1, Uren: 1000 };
    fc.assert(
      fc.property(scores, (given) => {
        const one = asked({ ...QUESTION, bids: [{ id: 'X', price: 90000, scores: given }] });
        const lines = reasonSheet(one.request, one.result).bids[0]?.lines ?? [];
        const wished = asked({
          ...QUESTION,
          bids: [{ id: 'X', price: 90000, scores: { ...given, ...best } }],
        });
        const full = reasonSheet(wished.request, wished.result).bids[0]?.lines ?? [];
        return (
          lines.every(
            ({ missing, points, maximum }) => (missing === null) === compare(points, maximum) >= 0,
          ) && full.every(({ missing }) => missing === null)
        );
      }),
    );
  });

  it('holds the reason the officer wrote, and nothing for a blank one', () => {
    const lines = linesOf('Bries', { Bries: { Plan: ' Planning ontbreekt. ', Team: '  ' } });
    expect(lines.map(({ reason }) => reason).slice(0, 2)).toEqual(['Planning ontbreekt.', null]);
  });

  it('counts in euros where quality is worth euros', () => {
    const model = { aggregation: 'value', criteria: [{ ...QUESTION.model.criteria[0], points: 5000 }] };
    const value = asked({ model, bids: [{ id: 'A', price: 90000, scores: { Plan: 8 } }] });
    const sheet = reasonSheet(value.request, value.result);
    expect(sheet.unit).toBe('euro');
    expect(say(sheet.bids[0]?.lines[0]?.missing)).toMatch(/^€ 1\.000,00 minder dan het maximum/);
    expect(sheet.bids[0]?.pricePoints).toBeNull();
  });

  it('keeps every score of the evaluators beside the mean or the consensus', () => {
    const model = {
      ...QUESTION.model,
      criteria: [
        { ...QUESTION.model.criteria[0], evaluators: 'mean' },
        { ...QUESTION.model.criteria[1], evaluators: 'consensus' },
      ],
    };
    const scores = {
      Plan: { individual: { Jo: 4, Kim: 5, Lee: 5 } },
      Team: { individual: { Jo: 'goed', Kim: 'voldoende', Lee: null }, consensus: 'voldoende' },
    };
    const joint = asked({ model, bids: [{ id: 'A', price: 90000, scores }] });
    const [plan, team] = reasonSheet(joint.request, joint.result).bids[0]?.lines ?? [];
    expect(say(plan?.given)).toBe('4,6666666667 op een schaal van 0 tot 10');
    expect(plan?.individual.map(({ evaluator, score }) => [evaluator, say(score)])).toEqual([
      ['Jo', '4'],
      ['Kim', '5'],
      ['Lee', '5'],
    ]);
    expect(say(team?.given)).toBe('voldoende');
    expect(team?.individual.map(({ score }) => say(score))).toEqual(['goed', 'voldoende', 'niets ingevuld']);
  });

  it('shows the mean of labels as a share', () => {
    const model = { ...QUESTION.model, criteria: [{ ...QUESTION.model.criteria[1], evaluators: 'mean' }] };
    const scores = { Team: { individual: { Jo: 'goed', Kim: 'voldoende' } } };
    const joint = asked({ model, bids: [{ id: 'A', price: 90000, scores }] });
    const [team] = reasonSheet(joint.request, joint.result).bids[0]?.lines ?? [];
    expect(say(team?.given)).toBe('gemiddeld 75,0 % van de punten');
  });

  it('has no lines for an excluded bid, and says why it is out', () => {
    const [anker, ...others] = QUESTION.bids;
    const out = asked({ ...QUESTION, bids: [{ ...anker, excluded: 'te laat' }, ...others] });
    const sheet = reasonSheet(out.request, out.result);
    expect(sheet.bids[0]).toMatchObject({ status: 'excluded', why: 'te laat', lines: [] });
    expect(sheet.winner).toBe('Bries');
  });
});

describe('the characteristics and relative advantages of the winner', () => {
  it('are where the winner did better and by how much, the largest lead first', () => {
    expect(characteristics(request, result, 'Bries', false)).toEqual({
      winner: 'Anker',
      bid: 'Bries',
      winnerBetter: [
        { criterion: 'Team', by: 5 },
        { criterion: 'Plan', by: 4 },
        { criterion: 'Uren', by: 2 },
      ],
      bidBetter: [
        { criterion: 'PSO', by: 3 },
        { criterion: 'CO2', by: 1 },
      ],
      equal: ['Social return'],
      priceDifference: null,
    });
  });

  it('hold the difference in price only where it may be told', () => {
    expect(characteristics(request, result, 'Bries', true)?.priceDifference).toBe(-2000);
  });

  it('are not there for the winner, for a bid that is not there, and while nobody wins', () => {
    expect(characteristics(request, result, 'Anker', true)).toBeNull();
    expect(characteristics(request, result, 'Dok', true)).toBeNull();
    const [anker] = QUESTION.bids;
    const tie = asked({ ...QUESTION, bids: [anker, { ...anker, id: 'Evenbeeld' }] });
    expect(characteristics(tie.request, tie.result, 'Evenbeeld', true)).toBeNull();
  });
});

describe('the check of reasons', () => {
  const findings = (reasons: ReasonTexts) =>
    checkReasons(reasonEntries(reasonSheet(request, result, reasons)));
  const entry = { criterion: 'Plan', maximum: 20, reason: 'Goed plan.' };

  it('names every score that lost points without a reason, and no other', () => {
    const found = findings({ Bries: { Plan: 'Planning ontbreekt.' } });
    expect(found.every(({ kind }) => kind === 'missing')).toBe(true);
    expect(found.filter(({ bids }) => bids.includes('Bries')).map(({ criterion }) => criterion)).toEqual([
      'Team',
      'Social return',
      'Uren',
    ]);
    expect(say(found[0]?.message)).toBe(
      'Anker, Plan: er zijn punten verloren zonder reden. Vul de reden in.',
    );
  });

  it('points out the same reason with different points, whatever the spaces and capitals', () => {
    const same = [
      { ...entry, bid: 'A', points: 14 },
      { ...entry, bid: 'B', points: 16, reason: '  goed   PLAN. ' },
      { ...entry, bid: 'C', points: 12, reason: 'Zwak plan.' },
    ];
    const found = checkReasons(same);
    expect(found).toMatchObject([{ kind: 'identical', criterion: 'Plan', bids: ['A', 'B'] }]);
    expect(say(found[0]?.message)).toBe(
      'Plan: A, B hebben dezelfde reden en verschillende punten. Leg het verschil uit.',
    );
  });

  it('leaves the same reason with the same points alone, and on another criterion', () => {
    const same = [
      { ...entry, bid: 'A', points: 14 },
      { ...entry, bid: 'B', points: 14 },
      { ...entry, bid: 'C', points: 3, criterion: 'Team' },
    ];
    expect(checkReasons(same)).toEqual([]);
  });

  it('does not call two missing reasons the same', () => {
    const blank = [
      { ...entry, bid: 'A', points: 14, reason: null },
      { ...entry, bid: 'B', points: 12, reason: ' ' },
    ];
    expect(checkReasons(blank).map(({ kind }) => kind)).toEqual(['missing', 'missing']);
  });

  it('asks no reason for a full score', () => {
    expect(checkReasons([{ ...entry, bid: 'A', points: 20, reason: null }])).toEqual([]);
  });
});
