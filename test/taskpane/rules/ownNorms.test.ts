import { levelFor, setOwnPack } from '../../../src/engine';
import { ownNorms } from '../../../src/taskpane/rules/ownNorms';
import { followOwnSheet, type OwnSheet, type OwnSheetState } from '../../../src/taskpane/rules/ownSheet';
import { WorkbookRefusal, type CellBlock } from '../../../src/workbook/workbook';
import { block } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';
import { withCell } from '../tender/schoonmaak';
import { emptySheet, filledSheet } from './filledSheet';

afterEach(() => {
  setOwnPack(null);
});

async function follow(
  ...sheets: readonly CellBlock[]
): Promise<{ norms: OwnSheet; workbook: PaperWorkbook }> {
  const workbook = new PaperWorkbook(sheets);
  const norms = followOwnSheet(workbook, ownNorms, () => 'nl');
  await norms.look();
  return { norms, workbook };
}

/** The level of 2.23 % at 50 fte by the user's own norms, or the reason why there is none. */
function level(): string {
  const outcome = levelFor({ contribution: 0.0223, size: 50, rules: 'eigen' });
  return outcome.ok ? outcome.value.level : outcome.text.key;
}

/** The state once it has changed. */
function changed(norms: OwnSheet): Promise<OwnSheetState> {
  return new Promise((resolve) => {
    const stop = norms.subscribe(() => {
      stop();
      resolve(norms.state());
    });
  });
}

test('a workbook without the sheet is left alone', async () => {
  const { norms, workbook } = await follow();
  expect(norms.state()).toEqual({ kind: 'none' });
  expect(level()).toBe('ownRules.noSheet');
  expect([workbook.recalculations, workbook.keptSheets]).toEqual([0, {}]);
});

test('a full sheet is in use at once, and remembered', async () => {
  const { norms, workbook } = await follow(filledSheet());
  expect(norms.state()).toMatchObject({ kind: 'found', condition: 'complete', filled: 416, findings: [] });
  expect(level()).toBe('Basistrede');
  expect(workbook.keptSheets.normSheet).toEqual({
    sheet: 'PSO-normen',
    fingerprint: expect.stringMatching(/^[\da-f]{8}$/) as unknown,
  });
});

test('cells are calculated once for norms that nobody had yet, and not again at the next start', async () => {
  const { workbook } = await follow(filledSheet());
  expect(workbook.recalculations).toBe(1);
  setOwnPack(null);
  await followOwnSheet(workbook, ownNorms, () => 'nl').look();
  expect(workbook.recalculations).toBe(1);
});

test('a function that asked before the sheet was read is calculated again', async () => {
  const { workbook } = await follow(filledSheet());
  setOwnPack(null);
  expect(level()).toBe('ownRules.noSheet');
  await followOwnSheet(workbook, ownNorms, () => 'nl').look();
  expect(workbook.recalculations).toBe(2);
  expect(level()).toBe('Basistrede');
});

test('a changed norm is used and cells are calculated again', async () => {
  const { norms, workbook } = await follow(filledSheet());
  expect(level()).toBe('Basistrede');
  const next = changed(norms);
  workbook.change(withCell(filledSheet(), 'C59', '2,23%'));
  expect(await next).toMatchObject({ condition: 'complete' });
  await norms.look();
  expect(level()).toBe('Trede 1');
  expect(workbook.recalculations).toBe(2);
});

test('a norm that becomes wrong takes the table out of use, and what shows its norms is calculated again', async () => {
  const { norms, workbook } = await follow(filledSheet());
  expect(level()).toBe('Basistrede');
  const next = changed(norms);
  workbook.change(withCell(filledSheet(), 'C59', '1,9%'));
  expect(await next).toMatchObject({ condition: 'faulty' });
  await norms.look();
  expect(level()).toBe('ownRules.faulty');
  expect(workbook.recalculations).toBe(2);
});

test('a change that leaves the norms as they are does not calculate anything again', async () => {
  const { norms, workbook } = await follow(filledSheet());
  expect(level()).toBe('Basistrede');
  const next = changed(norms);
  workbook.change(withCell(filledSheet(), 'A2', 'Ingevuld door de afdeling'));
  await next;
  await norms.look();
  expect(workbook.recalculations).toBe(1);
});

test('a sheet that is still empty has no findings to scold with', async () => {
  const { norms, workbook } = await follow(emptySheet());
  expect(norms.state()).toMatchObject({ condition: 'empty', findings: [] });
  expect(workbook.recalculations).toBe(0);
});

test('a sheet with the name but without the table says what is missing', async () => {
  const { norms } = await follow({ ...block([['Notities']]), sheet: 'PSO-normen' });
  expect(norms.state()).toMatchObject({
    condition: 'faulty',
    findings: [{ address: 'A1', problem: { key: 'ownRules.problem.noTable' } }],
  });
});

test('a sheet with gaps is in use, and the findings say where, the worst first', async () => {
  const { norms } = await follow(filledSheet('nl', (size, at) => at === 'Trede 2' && size === 40));
  expect(norms.state()).toMatchObject({
    condition: 'incomplete',
    filled: 415,
    findings: [{ severity: 'warns', sheet: 'PSO-normen', address: 'D49' }],
  });
});

test('a refusal of Excel is told and leaves the norms that were in use', async () => {
  const { norms, workbook } = await follow(filledSheet());
  workbook.refusal = new WorkbookRefusal('cellBeingEdited');
  await norms.look();
  expect(norms.state()).toMatchObject({ kind: 'refused', text: { key: 'workbook.refusal.cellBeingEdited' } });
  expect(level()).toBe('Basistrede');
  workbook.refusal = null;
  await norms.look();
  expect(norms.state()).toMatchObject({ condition: 'complete' });
});

test('who may only read the workbook has the norms as well', async () => {
  const workbook = new PaperWorkbook([filledSheet()]);
  jest.spyOn(workbook, 'keepOwnSheet').mockRejectedValue(new WorkbookRefusal('workbookProtected'));
  const norms = followOwnSheet(workbook, ownNorms, () => 'nl');
  await norms.look();
  expect(norms.state()).toMatchObject({ condition: 'complete' });
  expect(level()).toBe('Basistrede');
});
