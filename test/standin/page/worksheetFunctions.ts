import { BooleanNumber } from '@univerjs/core';
import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  IDescriptionService,
  type IFunctionInfo,
  IFunctionService,
} from '@univerjs/preset-sheets-core';
import type { GivenArgument } from '../host/functionArguments';
import type { FunctionResult } from '../host/functionResults';
import type { CellPlace, ErrorSentences } from './errorSentences';
import { argumentOf, errorObject, valueObjectOf } from './functionValues';
import type { Grid } from './grid';

const NAMESPACE = 'PSO';

/** Calls a function of the add-in; `undefined` while there is no add-in to call. */
export type Caller = (
  id: string,
  args: readonly GivenArgument[],
  place: CellPlace,
) => Promise<FunctionResult | undefined>;

/** The part of `functions.json` that the grid needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** A worksheet function of the add-in, as Univer's engine knows its own functions. */
class AddInFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly answer: (args: GivenArgument[], place: CellPlace) => Promise<BaseValueObject>,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): AsyncObject {
    const place = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    return new AsyncObject(this.answer(given.map(argumentOf), place));
  }
}

/**
 * Gives the grid the worksheet functions that `functions.json` lists, with their hints. Must be called when the grid has
 * a workbook. A function that fails answers `#VALUE!`: an exception would stop Univer's engine for good.
 */
export function registerFunctions(
  grid: Grid,
  functions: readonly FunctionMetadata[],
  call: Caller,
  sentences: ErrorSentences,
): void {
  const executors = functions.map(({ id, name }) => {
    const fullName = `${NAMESPACE}.${name}`;
    return new AddInFunction(fullName, async (args, place) => {
      const answer = await answered(() => call(id, args, place));
      if (answer === undefined) return valueObjectOf('#BUSY!');
      sentences.report(place, fullName, answer);
      return answer.ok ? valueObjectOf(answer.value) : errorObject(answer.code);
    });
  });
  grid.service(IFunctionService).registerExecutors(...executors);
  describeFunctions(grid, functions);
}

/** Replaces the hints that the grid shows while a formula is typed. */
export function describeFunctions(grid: Grid, functions: readonly FunctionMetadata[]): void {
  const descriptions = grid.service(IDescriptionService);
  descriptions.unregisterDescriptions(functions.map(({ name }) => `${NAMESPACE}.${name}`));
  descriptions.registerDescriptions(functions.map(functionInfo));
}

async function answered(
  call: () => Promise<FunctionResult | undefined>,
): Promise<FunctionResult | undefined> {
  try {
    return await call();
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    return { ok: false, code: '#VALUE!', message };
  }
}

function functionInfo({ name, description = '', parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `${NAMESPACE}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
