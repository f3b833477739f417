import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  LexerTreeBuilder,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { dutchFormula, dutchNumber, englishFormula, inCapitals, isCertainlyDutch } from './dutchTyping';
import type { Grid } from './grid';

/**
 * Reads what a person types in a cell the Dutch way while `isDutch` says so, and shows formulas that way. A formula that
 * can only be Dutch is read so at any time.
 */
export function readTypingAsDutch(grid: Grid, isDutch: () => boolean): void {
  const { writeCellInterceptor } = grid.service(SheetInterceptorService);
  const formulas = grid.service(FormulaDataModel);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const formula = isDutch() ? formulas.getFormulaStringByCell(row, col, subUnitId, unitId) : null;
      // Not through next: Univer would put its own English formula in the editor after all.
      return cell && typeof formula === 'string' ? { ...cell, f: dutchFormula(formula) } : next(cell);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _place, next) => {
      if (typeof cell?.f === 'string') {
        const typed = formulaInEditor(grid) ?? cell.f;
        return next(isDutch() || isCertainlyDutch(typed) ? { ...cell, f: asStored(grid, typed) } : cell);
      }
      if (!isDutch()) return next(cell);
      const number = typeof cell?.v === 'string' && cell.t == null ? dutchNumber(cell.v) : undefined;
      return next(number === undefined ? cell : { ...cell, v: number, t: CellValueType.NUMBER });
    },
  });
}

/**
 * The formula in the editor. Univer hands on a formula in which it took `0,01` for two numbers and wrote them anew, as
 * `0,1`; only the editor still holds what was typed.
 */
function formulaInEditor(grid: Grid): string | undefined {
  const editor = grid
    .service(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const typed = editor?.getBody()?.dataStream.replace(/\r\n$/, '');
  return typed?.startsWith('=') ? typed : undefined;
}

/** A formula as the grid keeps it: English, in capitals, with every bracket closed. */
function asStored(grid: Grid, typed: string): string {
  const formula = inCapitals(englishFormula(typed));
  return formula + ')'.repeat(grid.service(LexerTreeBuilder).checkIfAddBracket(formula));
}
