import * as v from 'valibot';
import type { CellValue } from './cellStore';
import type { ErrorValue } from './errorValues';
import { isErrorValue } from './errorValues';

/** What a function gave: a value, a block that spills, or an error with the sentence shown beside it. */
export type FunctionResult =
  | { readonly ok: true; readonly value: CellValue | CellValue[][] }
  | { readonly ok: false; readonly code: ErrorValue; readonly message: string };

const Rows = v.array(v.looseTuple([v.number(), v.boolean(), v.unknown()]));
const Records = v.array(
  v.object({
    id: v.number(),
    failed: v.optional(v.boolean(), false),
    value: v.unknown(),
    errorCode: v.nullish(v.number()),
  }),
);
const ErrorValueJson = v.object({ basicValue: v.string(), message: v.nullish(v.string()) });
const ValueJson = v.object({ basicValue: v.union([v.string(), v.number(), v.boolean()]) });

/** Numbers the library sends for a failed call, as the cell shows them. Others mean that the function threw. */
const ERROR_CODES: Readonly<Record<number, ErrorValue>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Excel shows the sentence of these two errors only. */
const WITH_SENTENCE: readonly ErrorValue[] = ['#VALUE!', '#N/A'];

function failed(code: ErrorValue, message: unknown): FunctionResult {
  const sentence = WITH_SENTENCE.includes(code) && typeof message === 'string' ? message : '';
  return { ok: false, code, message: sentence };
}

function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  // An empty value in a result shows as 0.
  if (value === null || value === undefined) return 0;
  const rich = v.safeParse(ValueJson, value);
  return rich.success ? rich.output.basicValue : '#VALUE!';
}

function succeeded(value: unknown): FunctionResult {
  const error = v.safeParse(ErrorValueJson, value);
  if (error.success && isErrorValue(error.output.basicValue)) {
    return failed(error.output.basicValue, error.output.message);
  }
  if (!Array.isArray(value)) return { ok: true, value: cellOf(value) };
  const rows = value.map((row: unknown): CellValue[] => (Array.isArray(row) ? row.map(cellOf) : []));
  const width = rows[0]?.length ?? 0;
  // Excel refuses an empty result and rows of different lengths.
  if (width === 0 || rows.some((row) => row.length !== width)) return failed('#VALUE!', '');
  return { ok: true, value: rows };
}

/** Reads what the library sends with `SetInvocationArrayResults`: rows of id, success, value and error number. */
export function parseArrayResults(rows: unknown): [number, FunctionResult][] {
  return v.parse(Rows, rows).map(([id, ok, value, ...more]) => {
    const code = typeof more[0] === 'number' ? more[0] : 0;
    return [id, ok ? succeeded(value) : failed(ERROR_CODES[code] ?? '#VALUE!', value)];
  });
}

/** Reads what the library sends with `SetInvocationResults`, the form of older versions. */
export function parseRecordResults(records: unknown): [number, FunctionResult][] {
  return v
    .parse(Records, records)
    .map(({ id, failed: hasFailed, value, errorCode }) => [
      id,
      hasFailed ? failed(ERROR_CODES[errorCode ?? 0] ?? '#VALUE!', value) : succeeded(value),
    ]);
}
