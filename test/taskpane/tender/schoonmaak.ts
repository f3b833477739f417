import type { Cell } from '../../../src/engine';
import type { CellBlock } from '../../../src/workbook/workbook';
import { sampleBlock } from '../../workbook/block';

const SAMPLE = 'inschrijvingen-schoonmaak.xlsx';

/** The bids of the sample tender as they stand on their sheet. */
export async function bidsSheet(): Promise<CellBlock> {
  return { ...(await sampleBlock(SAMPLE, 'Inschrijvingen')), sheet: 'Inschrijvingen' };
}

/** The award model of the sample tender as it stands on its sheet. */
export async function modelSheet(): Promise<CellBlock> {
  return { ...(await sampleBlock(SAMPLE, 'Gunningsmodel')), sheet: 'Gunningsmodel' };
}

/** The block with another value in one cell, by its address. */
export function withCell(block: CellBlock, address: string, value: Cell): CellBlock {
  const match = /^([A-Z])(\d+)$/.exec(address);
  const column = (match?.[1] ?? '').charCodeAt(0) - 'A'.charCodeAt(0) - block.firstColumn;
  const row = Number(match?.[2]) - 1 - block.firstRow;
  const cells = block.cells.map((line, index) =>
    index === row ? line.map((cell, place) => (place === column ? value : cell)) : line,
  );
  return { ...block, cells };
}
