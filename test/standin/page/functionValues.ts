import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { CellValue } from '../host/cellStore';
import type { GivenArgument } from '../host/functionArguments';

/**
 * What a formula gives for an argument. Univer calls an empty cell and an omitted argument 0 once they are unwrapped;
 * this is the one place where they are told apart: cells come in blocks, and an argument without a block was left out.
 */
export function argumentOf(given: BaseValueObject): GivenArgument {
  if (!(given instanceof ArrayValueObject)) return plain(given) ?? undefined;
  return given.getArrayValue().map((row) => row.map((cell) => (cell ? plain(cell) : null)));
}

function plain(given: BaseValueObject): CellValue | null {
  if (given.isNull()) return null;
  if (given instanceof ErrorValueObject) return given.getErrorType();
  const value = given.getValue();
  return Array.isArray(value) ? null : value;
}

/** A result as Univer's engine takes it. Texts stay texts, also those that look like a number. */
export function valueObjectOf(result: CellValue | readonly (readonly CellValue[])[]): BaseValueObject {
  if (typeof result !== 'object') return single(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(single)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

export function errorObject(code: string): BaseValueObject {
  return ErrorValueObject.create(errorType(code) ?? ErrorType.VALUE);
}

function single(value: CellValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  const error = errorType(value);
  if (error !== undefined) return ErrorValueObject.create(error);
  return StringValueObject.create(value);
}

function errorType(text: string): ErrorType | undefined {
  return Object.values(ErrorType).find((type: string) => type === text);
}
