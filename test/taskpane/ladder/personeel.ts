import type { CellBlock } from '../../../src/workbook/workbook';
import { sampleBlock } from '../../workbook/block';
import { PaperWorkbook } from '../paperWorkbook';

const SAMPLE = 'personeel-2025.xlsx';

/** A sheet of the sample organisation of 2025. */
async function sheet(name: string): Promise<CellBlock> {
  return { ...(await sampleBlock(SAMPLE, name)), sheet: name };
}

/** The people of the sample organisation as they stand on their sheet. */
export function staffSheet(): Promise<CellBlock> {
  return sheet('Personeel');
}

/** The figures of the sample organisation as they stand on their sheet. */
export function organisationSheet(): Promise<CellBlock> {
  return sheet('Organisatie');
}

/** What the sample organisation bought, as it stands on its sheet. */
export function purchasesSheet(): Promise<CellBlock> {
  return sheet('Inkoop');
}

/** A workbook with the sample organisation, with the sheet of the people in front. */
export async function organisationWorkbook(staff?: CellBlock): Promise<PaperWorkbook> {
  const sheets = [staff ?? (await staffSheet()), await organisationSheet(), await purchasesSheet()];
  return new PaperWorkbook(sheets, 'Personeel');
}
