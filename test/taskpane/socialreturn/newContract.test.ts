import { textsOf } from '../../../src/taskpane/shell/texts';
import { weigh } from '../../../src/taskpane/socialreturn/note/newContract';
import { noteReport } from '../../../src/taskpane/socialreturn/note/noteReport';

test('without a sum there is nothing to weigh', () => {
  expect(weigh({ policy: 'den-haag-rule' })).toBeNull();
  expect(weigh({ sum: 'unreadable' })).toBeNull();
  expect(weigh({ sum: 0 })).toBeNull();
});

test('a supply with little labour is below what Bloemendaal asks, and that is weighed', () => {
  // Vector V23 of social-return.json: supplies of 300,000 with a labour share of 25 %.
  const weighed = weigh({
    policy: 'bloemendaal-2021',
    sum: 300_000,
    labourShare: 0.25,
    kind: 'levering',
  });
  expect(weighed?.asked).toMatchObject({ ok: true, value: { obligation: 0 } });
  expect(weighed?.reasons.map(({ weighs }) => weighs)).toContain('against');
});

test('the note holds what was filled in, the obligation and every reason with its source and room for the own decision', () => {
  const note = { policy: 'den-haag-rule', sum: 1_000_000, wageSum: 300_000 };
  const weighed = weigh(note);
  if (weighed === null) throw new Error('There is a sum.');
  const report = noteReport({ note, weighed, date: '2026-03-31', version: '1.2.3' }, textsOf('nl'));
  expect(report.sheetName).toBe('Proportionaliteit');
  const [filledIn, reasons] = report.parts.filter((part) => part.kind === 'table');
  expect(filledIn?.rows).toContainEqual(['Verplichting', 50_000]);
  expect(filledIn?.columns[1]?.format).toBe('euro');
  expect(reasons?.columns.at(-1)?.title).toBe('Bron');
  expect(reasons?.rows.map(([, weighs]) => weighs)).toContain('Pleit voor');
  expect(filledIn?.rows).toContainEqual(['Social return %', '5,0\u00a0%']);
  expect(reasons?.rows).toHaveLength(weighed.reasons.length);
  for (const [, , own, source] of reasons?.rows ?? []) {
    expect(source).toMatch(/^https?:/);
    expect(own).toBeNull();
  }
});
