import { CellValueType } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { dutchNumber, englishFormula } from './dutchTyping';
import type { Grid } from './grid';

/** Reads what a person types in a cell the Dutch way before the grid makes something of it. */
export function readTypingAsDutch(grid: Grid): void {
  grid.service(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, _place, next) => {
      if (typeof cell?.f === 'string') return next({ ...cell, f: englishFormula(cell.f) });
      const number = typeof cell?.v === 'string' && cell.t == null ? dutchNumber(cell.v) : undefined;
      return next(number === undefined ? cell : { ...cell, v: number, t: CellValueType.NUMBER });
    },
  });
}
