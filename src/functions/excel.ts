import type { Language } from '../i18n/language';
import { answerCell, type CellAnswer, type CellError } from './answer';
import { catalogue } from './catalogue';
import type { FunctionId } from './identifiers';

let language: () => Language = () => 'nl';

/** Sets in which language the functions speak. It is asked at each error, because the user can change it. */
export function speak(source: () => Language): void {
  language = source;
}

/** Answers a call of Excel to a function that gives one value. An error carries its sentence; see {@link raise}. */
export function answerExcel(id: FunctionId, raw: readonly unknown[]): unknown {
  const answer = ask(id, raw);
  return 'value' in answer ? answer.value : raise(answer.error);
}

/** Answers a call of Excel to a function that spills. */
export function spillExcel(id: FunctionId, raw: readonly unknown[]): unknown[][] {
  const answer = ask(id, raw);
  if ('error' in answer) return [[raise(answer.error)]];
  return typeof answer.value === 'object' ? answer.value.map((row) => [...row]) : [[answer.value]];
}

function ask(id: FunctionId, raw: readonly unknown[]): CellAnswer {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`${id} is not in the catalogue`);
  return answerCell(entry, raw, language());
}

/**
 * Hands an error to Excel's library by throwing it, because that is the way every version of Excel with custom
 * functions shows its sentence. The two errors that the library cannot throw are given back, so that they stay what
 * they are.
 */
function raise({ code, message }: CellError): unknown {
  const error: unknown = new CustomFunctions.Error(excelCode(code), message);
  if (error instanceof Error && !NOT_THROWN.has(code)) throw error;
  return error;
}

const NOT_THROWN: ReadonlySet<string> = new Set(['#REF!', '#NAME?']);

/** The code in the words of Excel's library. Errors it does not know, such as `#SPILL!`, become `#VALUE!`. */
function excelCode(code: string): CustomFunctions.ErrorCode {
  const known = Object.values(CustomFunctions.ErrorCode);
  const byText = new Map<string, CustomFunctions.ErrorCode>(known.map((candidate) => [candidate, candidate]));
  return byText.get(code) ?? CustomFunctions.ErrorCode.invalidValue;
}
