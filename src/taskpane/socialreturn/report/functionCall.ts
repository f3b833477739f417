import type { Formula } from '../../../workbook/workbook';

/** A call of a worksheet function. Arguments that are left out at the end are not written. */
export function functionCall(name: string, given: readonly string[]): Formula {
  const last = given.findLastIndex((argument) => argument !== '');
  return { formula: `=${name}(${given.slice(0, last + 1).join(',')})` };
}
