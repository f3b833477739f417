import { readModel } from '../../../src/taskpane/tender/model/modelFromSheet';
import { initialState, tenderReducer, type TenderState } from '../../../src/taskpane/tender/state';
import type { CellBlock } from '../../../src/workbook/workbook';
import { bidsSheet, modelSheet } from './schoonmaak';

/** The job after the bids and the model of the sample tender were read, on 20 November 2026. */
export async function readSample(bids?: CellBlock): Promise<TenderState> {
  const reading = readModel(await modelSheet());
  if (!reading) throw new Error('The sample has no model.');
  const read = tenderReducer(initialState('2026-11-20'), {
    type: 'blockRead',
    block: bids ?? (await bidsSheet()),
  });
  return tenderReducer(read, { type: 'modelRead', reading });
}
