import { text, type Failure, type Outcome, type Text, type Trace } from '../engine';
import type { TextKey } from '../i18n/render';
import type { Language } from '../i18n/language';
import type { FunctionId } from './identifiers';
import type { Parameter } from './parameter';
import type { Refusal } from './reading';

/** What a cell can show. */
export type CellValue = string | number | boolean;

/** What a function gives: one value, or rows that spill over the cells below and to the right. */
export type FunctionValue = CellValue | readonly (readonly CellValue[])[];

/** Why a cell shows an error: its code and the sentence behind it. */
export interface CellProblem {
  readonly ok: false;
  readonly code: string;
  readonly sentence: Text;
}

/** What running a function gives: a value with its explanation, or the error the cell shows. */
export type Run = { readonly ok: true; readonly value: FunctionValue; readonly trace: Trace } | CellProblem;

/** What Excel and the documentation know of a parameter. */
export type ParameterFacts = Omit<Parameter<unknown>, 'read'> & { readonly name: string };

/** A worksheet function: what Excel must know of it, and how it runs. */
export interface WorksheetFunction {
  readonly id: FunctionId;
  readonly category: Category;
  readonly description: TextKey;
  readonly parameters: readonly ParameterFacts[];
  /** Whether the answer is one cell or spills. */
  readonly result: 'cell' | 'spill';
  /** Runs on arguments as Excel hands them over, one for each parameter; a repeating one as a list. */
  readonly run: (raw: readonly unknown[], language: Language) => Run;
}

/** The group under which people look for a function. */
export type Category = 'ladder' | 'socialReturn' | 'award' | 'hiring' | 'about';

interface Definition<V extends object> {
  readonly id: FunctionId;
  readonly category: Category;
  readonly description: TextKey;
  /** By their public names, in their public order. */
  readonly parameters: { readonly [Name in keyof V]: Parameter<V[Name]> };
  readonly result: 'cell' | 'spill';
  /** Which of these parameters the engine means by its own name. */
  readonly engineNames?: Readonly<Record<string, keyof V & string>>;
  readonly calculate: (values: V, language: Language) => Outcome<FunctionValue> | CellProblem;
}

/** Makes a worksheet function of a definition: reads the arguments, calculates, and maps errors. */
export function define<V extends object>(definition: Definition<V>): WorksheetFunction {
  const { id, category, description, result, parameters, calculate } = definition;
  const names = Object.keys(parameters).filter((name): name is keyof V & string => name in parameters);
  return {
    id,
    category,
    description,
    result,
    parameters: names.map((name) => {
      const { kind, description, optional, repeating } = parameters[name];
      return { name, kind, description, optional, repeating };
    }),
    run: (raw, language) => {
      const values: Partial<V> = {};
      let problem: CellProblem | undefined;
      for (const [index, name] of names.entries()) {
        const refusal = readInto(values, name, parameters[name], raw[index]);
        if (refusal === undefined) continue;
        if ('error' in refusal) return passOn(name, refusal.error);
        problem ??= problemWith(name, refusal.problem);
      }
      if (problem !== undefined) return problem;
      if (!holdsAll(values, names)) throw new Error(`${id} was left without an argument`);
      const outcome = calculate(values, language);
      if (outcome.ok || 'code' in outcome) return outcome;
      return failed(outcome, definition.engineNames ?? {});
    },
  };
}

/** The outcome with only what the cell shows of its value. */
export function showing<T>(outcome: Outcome<T>, shown: (value: T) => FunctionValue): Outcome<FunctionValue> {
  return outcome.ok ? { ...outcome, value: shown(outcome.value) } : outcome;
}

/** What is wrong with one argument, which the sentence names. */
export function problemWith(argument: string, problem: Text): CellProblem {
  return { ok: false, code: '#VALUE!', sentence: text('functions.argument', { argument, problem }) };
}

/** An argument that is itself an error goes before anything that is wrong with the others. */
function passOn(argument: string, error: string): CellProblem {
  return { ok: false, code: error, sentence: text('functions.errorCell', { argument, error }) };
}

/** Why the engine has no answer, in the names the user of a function knows. */
function failed(failure: Failure, names: Readonly<Record<string, string>>): CellProblem {
  const code = failure.reason === 'invalid' ? '#VALUE!' : '#N/A';
  const argument = failure.parameter === undefined ? undefined : names[failure.parameter];
  if (argument === undefined) return { ok: false, code, sentence: failure.text };
  return { ...problemWith(argument, failure.text), code };
}

function readInto<V extends object, Name extends keyof V>(
  values: Partial<V>,
  name: Name,
  parameter: Parameter<V[Name]>,
  raw: unknown,
): Refusal | undefined {
  const reading = parameter.read(raw);
  if (!reading.ok) return reading;
  values[name] = reading.value;
  return undefined;
}

function holdsAll<V extends object>(values: Partial<V>, names: readonly (keyof V)[]): values is V {
  return names.every((name) => name in values);
}
