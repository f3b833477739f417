import { addressOf, quotedSheet } from './a1';
import type { Book } from './book';
import type { Area } from './cellStore';

/** Cells of a sheet, the subject of every range the library handles. */
export class CellRange {
  constructor(
    readonly book: Book,
    /** Id of the sheet. */
    readonly sheet: string,
    readonly area: Area,
  ) {}

  /** Address with the sheet's name, as Excel gives it: `Blad1!A1:B2`. */
  get address(): string {
    return `${quotedSheet(this.book.sheetName(this.sheet))}!${addressOf(this.area)}`;
  }

  /** Other cells of the same sheet. */
  at(area: Area): CellRange {
    return new CellRange(this.book, this.sheet, area);
  }
}
