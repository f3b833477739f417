import { normSheetReport } from '../../src/taskpane/rules/normSheetReport';
import { textsOf } from '../../src/taskpane/shell/texts';
import { layOut } from '../../src/workbook/reportLayout';
import { NORM_LEVELS } from '../../src/engine';
import { inventedNorm, SIZES } from '../engine/rules/ownTable';
import type { CellValue } from './host/cellStore';
import { MemoryStore } from './host/memoryStore';
import { builtFunctions, openBuiltAddIn } from './jest/loadAddIn';
import { startOffice } from './jest/startOffice';

/** A saved sheet with the norms of an invented handbook. */
function savedSheet(): CellValue[][] {
  const above = layOut(normSheetReport(textsOf('nl'))).cells.slice(0, 10);
  const text = (cell: unknown): CellValue => (typeof cell === 'string' ? cell : '');
  const rows = above.map((row) => row.map(text));
  rows[6]?.splice(1, 1, '2.2');
  rows[7]?.splice(1, 1, '1-4-2026');
  return [...rows, ...SIZES.map((size) => [size, ...NORM_LEVELS.map((level) => inventedNorm(size, level))])];
}

test('the built add-in reads the norms of the workbook when it starts', async () => {
  const { host } = await startOffice(new MemoryStore({ Blad1: [['a']], 'PSO-normen': savedSheet() }));
  host.registerFunctions(builtFunctions());
  openBuiltAddIn();
  await host.functions.untilReady();
  const trede = () => host.callFunction('TREDE', [0.0223, 50, 'eigen'], 'Blad1!A1');
  let result = await trede();
  while (!result.ok && result.code === '#N/A') {
    await new Promise((resolve) => {
      setTimeout(resolve, 5);
    });
    result = await trede();
  }
  expect(result).toEqual({ ok: true, value: 'Basistrede' });
});
