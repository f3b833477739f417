import { freeze, type AwardModel } from '../../../../src/engine';
import { completeModel } from '../../../../src/taskpane/tender/model/awardModel';
import { readModel } from '../../../../src/taskpane/tender/model/modelFromSheet';
import { completePublished } from '../../../../src/taskpane/tender/record/completePublished';
import type { FrozenTender, Tenders } from '../../../../src/taskpane/tender/record/frozenTender';
import { tendersText } from '../../../../src/taskpane/tender/record/keptTenders';
import { setupOf } from '../../../../src/taskpane/tender/record/recordState';
import {
  initialState,
  tenderReducer,
  type TenderAction,
  type TenderState,
} from '../../../../src/taskpane/tender/state';
import type { Source } from '../../../../src/workbook/workbook';
import { bidsSheet, modelSheet } from '../schoonmaak';

export const WHEN = '2026-10-15T14:03:22+02:00';

const sheetSource = (sheet: string): Source => ({
  kind: 'sheet',
  sheet,
  name: sheet,
  address: 'A1:H13',
  rows: 13,
  columns: 8,
});

export const BIDS = sheetSource('Inschrijvingen');
export const MODEL = sheetSource('Gunningsmodel');

/** The job after actions. */
export function after(state: TenderState, ...actions: readonly TenderAction[]): TenderState {
  return actions.reduce(tenderReducer, state);
}

/** The job after the sample tender and its model were read from their sheets, in a workbook that keeps nothing yet. */
export async function sample(): Promise<TenderState> {
  const block = await modelSheet();
  const reading = readModel(block);
  if (reading === null) throw new Error('The sample has no model.');
  return after(
    initialState('2026-11-20'),
    { type: 'recordRead', text: null },
    { type: 'sourcesListed', found: { sources: [BIDS, MODEL], likely: BIDS, models: [MODEL] } },
    { type: 'blockRead', block: await bidsSheet() },
    { type: 'modelRead', reading, sheet: { source: MODEL, block } },
    { type: 'bidExcluded', bid: 'Inschrijver G', reason: 'teruggetrokken 12-10' },
  );
}

/** The model on the pane as the award room takes it. */
export function modelOf(state: TenderState): AwardModel {
  const complete = completeModel(state.model);
  if (!complete.ok) throw new Error('The model is not complete.');
  return complete.model;
}

/** The tender with the model on the pane frozen. */
export function tenderOf(state: TenderState): FrozenTender {
  const published = completePublished(state);
  if (!published.ok) throw new Error('The model is not complete.');
  const sealing = freeze(published, WHEN);
  if (!sealing.ok) throw new Error('The model cannot be frozen.');
  return {
    seal: sealing.record,
    version: '1.2.3',
    modelSheet: state.record.modelSheet,
    setup: setupOf(state),
  };
}

/** The job after its model was frozen and kept. */
export function frozen(state: TenderState): TenderState {
  const tenders: Tenders = { current: tenderOf(state), earlier: [] };
  return after(state, { type: 'recordKept', text: tendersText(tenders), tenders });
}
