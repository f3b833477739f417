import { checkSeal, latest, sealOf } from '../../../../src/engine';
import { readModel } from '../../../../src/taskpane/tender/model/modelFromSheet';
import { previewOf, type Preview } from '../../../../src/taskpane/tender/record/preview';
import { recordFindings } from '../../../../src/taskpane/tender/record/recordFindings';
import { frozenTender, modelThatCounts } from '../../../../src/taskpane/tender/record/recordState';
import { priceAccess, standingOf, type Standing } from '../../../../src/taskpane/tender/record/vault';
import { initialState, type TenderAction, type TenderState } from '../../../../src/taskpane/tender/state';
import { ranking, sheetView } from '../../../../src/taskpane/tender/view';
import { render } from '../../../../src/i18n/render';
import { lotsThatCount } from '../../../../src/taskpane/tender/lots/lotRules';
import { bidsSheet, modelSheet, withCell } from '../schoonmaak';
import { after, frozen, MODEL, modelOf, sample } from './frozenSample';

const EMPTY_JOB = initialState('2027-01-01');

/** Where the result stands, as the job works it out. */
function standing(state: TenderState): Standing {
  const by = { ...state, model: modelThatCounts(state) };
  return standingOf(ranking(sheetView(by, priceAccess(state)), by), state);
}

/** What the change on the pane comes to. */
function preview(state: TenderState): Preview {
  return previewOf(state, modelThatCounts(state), sealIn(state));
}

const cheaperQuality = async (): Promise<TenderAction> => ({
  type: 'modelSheetRead',
  block: withCell(await modelSheet(), 'C3', 25),
});

describe('before the model is frozen', () => {
  test('no price is read, nothing is said about a price, and there is no ranking', async () => {
    const state = await sample();
    const view = sheetView(state, priceAccess(state));
    expect(view?.bids.map(({ price }) => price)).toEqual(Array.from({ length: 8 }, () => null));
    expect(view?.findings.map(({ address }) => address)).not.toContain('B8');
    expect(standing(state)).toEqual({ kind: 'sealed' });
  });

  test('what the model lacks is said first', async () => {
    const state = after(await sample(), { type: 'priceChanged', change: { points: null } });
    expect(standing(state)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.gap.pricePoints' }] });
  });

  test('a sheet that changed since it was read stands in the way of freezing until it is read again', async () => {
    const state = after(await sample(), await cheaperQuality());
    expect(recordFindings(state)).toMatchObject([
      {
        severity: 'blocks',
        sheet: 'Gunningsmodel',
        address: 'C3',
        problem: { key: 'record.finding.sheetNewer.problem' },
      },
    ]);
    const block = withCell(await modelSheet(), 'C3', 25);
    const reading = readModel(block);
    if (reading === null) throw new Error('The sheet holds a model.');
    const again = after(state, { type: 'modelRead', reading, sheet: { source: MODEL, block } });
    expect(recordFindings(again)).toEqual([]);
  });
});

describe('a frozen model', () => {
  test('opens the prices and ranks by itself', async () => {
    const outcome = standing(frozen(await sample()));
    expect(outcome).toMatchObject({ kind: 'ranked', result: { winner: 'Inschrijver C' } });
  });

  const attempts: readonly (readonly [string, (state: TenderState) => TenderAction])[] = [
    ['typing other points', () => ({ type: 'priceChanged', change: { points: 60 } })],
    ['removing a criterion', ({ model }) => ({ type: 'criterionRemoved', id: model.criteria[0]?.id ?? 0 })],
    ['adding a criterion', () => ({ type: 'criterionAdded', kind: 'score', name: 'Team' })],
    ['another method', () => ({ type: 'modelChanged', change: { aggregation: 'lowestPrice' } })],
    ['another tie-break', () => ({ type: 'modelChanged', change: { tieBreak: ['lowestPrice'] } })],
    [
      'importing another model',
      ({ model }) => ({ type: 'modelRead', reading: { model: { ...model, criteria: [] }, findings: [] } }),
    ],
    [
      'choosing other bids',
      () => ({ type: 'sourceChosen', source: { ...MODEL, sheet: 'Perceel 2', name: 'Perceel 2' } }),
    ],
    ['another use of a column', () => ({ type: 'roleChosen', column: 'Kwaliteitsborging', role: 'unused' })],
  ];

  test.each(attempts)('stays what it is after %s', async (_, attempt) => {
    const state = frozen(await sample());
    const seal = (job: TenderState): string => sealOf({ model: modelOf(job), lots: null });
    expect(seal(after(state, attempt(state)))).toBe(seal(state));
  });

  test('may be read from another column, because that is how a sheet is laid out and no rule', async () => {
    const state = frozen(await sample());
    const [first] = state.model.criteria;
    if (first === undefined) throw new Error('The sample has criteria.');
    const changed = after(state, {
      type: 'criterionChanged',
      criterion: { ...first, points: 99, column: 'Opmerking' },
    });
    expect(changed.model.criteria[0]).toMatchObject({ points: 30, column: 'Opmerking' });
  });

  test('keeps the published rules for lots, and lets what bidders asked for be filled in', async () => {
    const state = await limitedTo(1);
    const changed = after(
      state,
      { type: 'lotsPerBidderChanged', most: 2 },
      { type: 'lotRuleChosen', rule: 'bestTotal' },
      { type: 'lotOrderChanged', order: ['2', '1'] },
      { type: 'lotPreferenceChanged', bidder: 'Inschrijver A', lots: ['2'] },
    );
    expect(changed.lots).toMatchObject({
      lotsPerBidder: 1,
      rule: 'order',
      order: [],
      preferences: { 'Inschrijver A': ['2'] },
    });
  });

  test('goes on where it was when the workbook is opened again', async () => {
    const state = frozen(await sample());
    const { text } = state.record.kept ?? { text: null };
    const opened = after(
      EMPTY_JOB,
      { type: 'recordRead', text },
      { type: 'blockRead', block: await bidsSheet() },
    );
    expect(opened).toMatchObject({
      source: { name: 'Inschrijvingen' },
      exclusions: { 'Inschrijver G': 'teruggetrokken 12-10' },
      referenceDate: '2026-11-20',
    });
    expect(opened.model.criteria.map(({ column }) => column)).toEqual(
      state.model.criteria.map(({ column }) => column),
    );
    expect(standing(opened)).toMatchObject({ kind: 'ranked', result: { winner: 'Inschrijver C' } });
  });

  test('whose rules for lots were not frozen with it, or were replaced, gives no ranking and says what differs', async () => {
    const text = (await limitedTo(1)).record.kept?.text ?? '';
    const replaced = text.replaceAll(
      '"lotsPerBidder":1,"rule":"order","order":[]',
      '"lotsPerBidder":2,"rule":"order","order":[]',
    );
    const opened = after(
      EMPTY_JOB,
      { type: 'recordRead', text: replaced },
      { type: 'blockRead', block: await bidsSheet() },
    );
    const now = standing(opened);
    if (now.kind !== 'changed') throw new Error(`The result is ${now.kind}.`);
    expect(now.findings.map(({ problem }) => render(problem, 'nl'))).toEqual([
      'De regels voor percelen wijken af van wat is vastgelegd. Meeste percelen voor één inschrijver van 1 naar 2',
    ]);
  });

  test('that does not fit its mark gives no ranking', async () => {
    const state = frozen(await sample());
    const text = state.record.kept?.text?.replaceAll('"points":40', '"points":60') ?? null;
    const opened = after(
      EMPTY_JOB,
      { type: 'recordRead', text },
      { type: 'blockRead', block: await bidsSheet() },
    );
    expect(standing(opened)).toMatchObject({
      kind: 'changed',
      findings: [{ problem: { key: 'record.finding.broken.problem' } }],
    });
  });

  test('of a later version is not ranked by and not written over', async () => {
    const opened = after(await sample(), { type: 'recordRead', text: '{"schema":99}' });
    expect(opened.record.kept?.read.kind).toBe('unreadable');
    expect(standing(opened)).toEqual({ kind: 'sealed' });
  });
});

describe('the sheet that a frozen model came from', () => {
  test('changed by hand shuts the result and names the cell; put back, the result is there again', async () => {
    const state = frozen(await sample());
    const changed = after(state, await cheaperQuality());
    expect(standing(changed)).toMatchObject({
      kind: 'changed',
      findings: [
        {
          severity: 'blocks',
          sheet: 'Gunningsmodel',
          address: 'C3',
          problem: { values: { row: 'Plan van aanpak', before: '30', after: '25' } },
        },
      ],
    });
    const back = after(changed, { type: 'modelSheetRead', block: await modelSheet() });
    expect(standing(back).kind).toBe('ranked');
  });

  test('taken over becomes a change that still needs a reason, and ranks by the frozen model until then', async () => {
    const state = after(frozen(await sample()), await cheaperQuality());
    const block = state.record.sheetNow;
    if (block === null) throw new Error('The sheet was read.');
    const edited = after(state, { type: 'sheetTakenOver', block });
    expect(preview(edited)).toMatchObject({
      kind: 'changed',
      changes: [{ path: 'criteria["Plan van aanpak"].points', before: 30, after: 25 }],
    });
    expect(standing(edited)).toMatchObject({
      kind: 'ranked',
      request: { model: latest(sealIn(edited)).model },
    });
    expect(edited.model.criteria.map(({ id, column }) => [id, column])).toEqual(
      state.model.criteria.map(({ id, column }) => [id, column]),
    );
  });

  test('that says the same in other words changes nothing', async () => {
    const sheet = await modelSheet();
    const state = after(frozen(await sample()), {
      type: 'modelSheetRead',
      block: withCell(sheet, 'C3', '30'),
    });
    expect(readModel(sheet)?.model.criteria[0]?.points).toBe(30);
    expect(standing(state).kind).toBe('ranked');
  });
});

describe('a change with a reason', () => {
  test('shows the ranking before and after it, and counts for nothing before it is confirmed', async () => {
    const state = after(
      frozen(await sample()),
      { type: 'editBegun' },
      { type: 'priceChanged', change: { points: 80 } },
    );
    const shown = preview(state);
    if (shown.kind !== 'changed') throw new Error(`The preview is ${shown.kind}.`);
    const first = (ranks: typeof shown.before) => ranks?.find(({ rank }) => rank === 1)?.id;
    expect(first(shown.before)).toBe('Inschrijver C');
    expect(first(shown.after)).toBe('Inschrijver A');
    expect(standing(state)).toMatchObject({ kind: 'ranked', result: { winner: 'Inschrijver C' } });
  });

  test('that is taken back leaves the model as it was', async () => {
    const state = frozen(await sample());
    const back = after(
      state,
      { type: 'editBegun' },
      { type: 'priceChanged', change: { points: 80 } },
      { type: 'editCancelled' },
    );
    expect(back.model).toEqual(state.model);
    expect(back.record.edit).toBeNull();
  });

  test('of a rule for lots is named in words, and counts for nothing before it is confirmed', async () => {
    const limited = await limitedTo(1);
    const state = after(
      limited,
      { type: 'editBegun' },
      { type: 'lotsPerBidderChanged', most: 2 },
      { type: 'lotRuleChosen', rule: 'bestTotal' },
    );
    const shown = preview(state);
    if (shown.kind !== 'changed') throw new Error(`The preview is ${shown.kind}.`);
    expect(shown.changes.map(({ what }) => render(what, 'nl'))).toEqual([
      'Meeste percelen voor één inschrijver van 1 naar 2',
      'Regel bij te veel percelen van de volgorde van de percelen naar de verdeling met de beste som',
    ]);
    expect(shown.lots).toEqual({ lotsPerBidder: 2, rule: 'bestTotal', order: [] });
    expect(lotsThatCount(state)).toMatchObject({ lotsPerBidder: 1, rule: 'order' });
    expect(standing(state).kind).toBe('ranked');
    expect(after(state, { type: 'editCancelled' }).lots).toEqual(limited.lots);
  });

  test('that leaves a limit on lots without its rule names it', async () => {
    const state = after(await limitedTo(1), { type: 'editBegun' }, { type: 'lotRuleChosen', rule: null });
    expect(preview(state)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.lots.gap.rule' }] });
  });

  test('with something still open names it', async () => {
    const state = after(
      frozen(await sample()),
      { type: 'editBegun' },
      { type: 'priceChanged', change: { points: null } },
    );
    expect(preview(state)).toMatchObject({ kind: 'open', gaps: [{ key: 'tender.gap.pricePoints' }] });
  });
});

test('two sheets with a model are both named, with the one that counts', async () => {
  const state = frozen(await sample());
  const other = { ...MODEL, sheet: 'Model oud', name: 'Model oud' };
  const found = { sources: [MODEL, other], likely: null, models: [MODEL, other] };
  const listed = after(state, { type: 'sourcesListed', found });
  expect(standing(listed).kind).not.toBe('changed');
  expect(recordFindings(listed)).toMatchObject([
    {
      severity: 'warns',
      sheet: 'Model oud',
      problem: { values: { sheets: 'Gunningsmodel, Model oud' } },
      remedy: { values: { sheet: 'Gunningsmodel' } },
    },
  ]);
});

/** The sample with a limit on lots, frozen. */
async function limitedTo(most: number): Promise<TenderState> {
  return frozen(
    after(await sample(), { type: 'lotRuleChosen', rule: 'order' }, { type: 'lotsPerBidderChanged', most }),
  );
}

function sealIn(state: TenderState) {
  const tender = frozenTender(state.record);
  if (tender === null) throw new Error('The model is frozen.');
  expect(checkSeal(tender.seal, latest(tender.seal)).state).toBe('intact');
  return tender.seal;
}
