import type { Formula } from '../../../workbook/workbook';

/** A call of a worksheet function; an argument that was not given is empty. Empty ones at the end are not written. */
export function functionCall(name: string, given: readonly string[]): Formula {
  return { formula: `=${name}(${given.join(',').replace(/,+$/, '')})` };
}
