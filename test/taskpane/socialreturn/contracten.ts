import type { CellBlock } from '../../../src/workbook/workbook';
import { sampleBlock } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';

const SAMPLE = 'social-return-contracten.xlsx';

/** A sheet of the sample contracts. */
async function sheet(name: string): Promise<CellBlock> {
  return { ...(await sampleBlock(SAMPLE, name)), sheet: name };
}

/** The sample contracts as they stand on their sheet. */
export function contractsSheet(): Promise<CellBlock> {
  return sheet('Contracten');
}

/** The people of the sample contracts as they stand on their sheet. */
export function placementsSheet(): Promise<CellBlock> {
  return sheet('Inzet');
}

/** What was bought and done for the sample contracts, as it stands on its sheet. */
export function spendingSheet(): Promise<CellBlock> {
  return sheet('Besteding');
}

/** A workbook with the sample contracts, with the sheet of the spending in front. */
export async function contractsWorkbook(placements?: CellBlock): Promise<PaperWorkbook> {
  const sheets = [await spendingSheet(), placements ?? (await placementsSheet()), await contractsSheet()];
  return new PaperWorkbook(sheets, 'Besteding');
}
