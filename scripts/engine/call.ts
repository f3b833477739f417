import { answerCell, type CellAnswer } from '../../src/functions/answer';
import { functionNamed } from '../../src/functions/catalogue';
import type { WorksheetFunction } from '../../src/functions/definition';
import type { Language } from '../../src/i18n/language';
import { translate } from '../../src/i18n/render';
import type { Run } from './run';

/** What the command line writes for one line: what the cell shows, or why the line is not a call. */
export type CallLine = Run<CellAnswer>;

/** Answers one line such as `["PSO.NORM",50,"Trede 1"]`, as a cell with that formula would. */
export function runCall(line: string, lineNumber: number, language: Language): CallLine {
  const call = readCall(line);
  if (call === undefined) {
    const message = translate('functions.call.notACall', language);
    return { ok: false, error: { code: 'INVALID_CALL', message, path: `line ${lineNumber}` } };
  }
  return { ok: true, output: answerCall(call.name, call.cells, language) };
}

function answerCall(name: string, cells: readonly unknown[], language: Language): CellAnswer {
  const entry = functionNamed(name);
  if (entry === undefined) {
    return { error: { code: '#NAME?', message: translate('functions.call.unknown', language, { name }) } };
  }
  const last = entry.parameters.at(-1);
  if (last?.repeating === true) return answerCell(entry, gatherRepeating(entry, cells), language);
  const most = entry.parameters.length;
  if (cells.length > most) {
    const values = { name, most: { value: most, unit: 'count' } } as const;
    return { error: { code: '#VALUE!', message: translate('functions.call.tooMany', language, values) } };
  }
  return answerCell(entry, cells, language);
}

/** Excel hands a repeating parameter over as one list. */
function gatherRepeating(entry: WorksheetFunction, cells: readonly unknown[]): readonly unknown[] {
  const single = entry.parameters.length - 1;
  return [...cells.slice(0, single), cells.slice(single)];
}

function readCall(line: string): { readonly name: string; readonly cells: readonly unknown[] } | undefined {
  const parsed = parse(line);
  if (!isList(parsed)) return undefined;
  const [name, ...cells] = parsed;
  return typeof name === 'string' ? { name, cells } : undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
