import type { CellValue } from './cellStore';
import { isErrorValue } from './errorValues';
import type { ErrorValue } from './errorValues';
import type { FunctionMetadata, FunctionParameter } from './functionMetadata';

/** What one cell or literal holds: null is an empty cell; an error value is its text, such as `#N/A`. */
export type GivenValue = CellValue | null;

/** What a formula gives for one parameter: nothing (left out), one cell or literal, or a block of cells. */
export type GivenArgument = undefined | GivenValue | readonly (readonly GivenValue[])[];

/** How an empty cell reaches a function: as 0 in Excel for Windows and Mac, as null in Excel on the web. */
export type Platform = 'desktop' | 'web';

/** Arguments ready to be sent, or the error that the cell shows without the function being called. */
export type Prepared =
  | { readonly ok: true; readonly values: readonly unknown[]; readonly hasErrors: boolean }
  | { readonly ok: false; readonly code: ErrorValue };

function isBlock(given: GivenArgument): given is readonly (readonly GivenValue[])[] {
  return Array.isArray(given);
}

/** Stops the preparation: the cell shows the error, the function is not called. */
class NotCalled extends Error {
  constructor(readonly code: ErrorValue) {
    super(code);
  }
}

class Preparation {
  hasErrors = false;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly platform: Platform,
  ) {}

  /** One value for a parameter of a type: converted as Excel does, `#VALUE!` when that cannot be. */
  private typed(value: Exclude<CellValue, ErrorValue>, type: string): CellValue {
    if (type === 'number') {
      const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
      if (Number.isNaN(number)) throw new NotCalled('#VALUE!');
      return number;
    }
    if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    if (type === 'boolean') {
      if (typeof value === 'string') {
        if (!/^(true|false)$/i.test(value)) throw new NotCalled('#VALUE!');
        return value.toLowerCase() === 'true';
      }
      return Boolean(value);
    }
    return value;
  }

  private value(given: GivenValue, parameter: FunctionParameter, isInRange: boolean): unknown {
    if (isErrorValue(given)) {
      if (!this.metadata.allowErrorForDataTypeAny || parameter.type !== 'any') throw new NotCalled(given);
      this.hasErrors = true;
      return { type: 'CustomFunctionError', code: given };
    }
    if (given === null) {
      if (isInRange && parameter.type === 'any') return this.platform === 'web' ? '' : 0;
      return this.platform === 'web' ? null : 0;
    }
    return this.typed(given, parameter.type);
  }

  one(given: GivenArgument, parameter: FunctionParameter): unknown {
    if (given === undefined) return null;
    if (parameter.dimensionality === 'matrix') {
      const rows = isBlock(given) ? given : [[given]];
      return rows.map((row) => row.map((cell) => this.value(cell, parameter, true)));
    }
    if (!isBlock(given)) return this.value(given, parameter, false);
    const [[only] = [], ...moreRows] = given;
    const isOneCell = moreRows.length === 0 && given[0]?.length === 1 && only !== undefined;
    if (!isOneCell) throw new NotCalled('#VALUE!');
    return this.value(only, parameter, false);
  }

  all(given: readonly GivenArgument[]): unknown[] {
    const { parameters } = this.metadata;
    const repeating = parameters.filter((parameter) => parameter.repeating);
    const single = parameters.filter((parameter) => !parameter.repeating);
    if (repeating.length === 0 && given.length > parameters.length) throw new NotCalled('#VALUE!');
    const values = single.map((parameter, at) => {
      if (given[at] === undefined && !parameter.optional) throw new NotCalled('#VALUE!');
      return this.one(given[at], parameter);
    });
    const rest = given.slice(single.length);
    return [...values, ...repeating.map((parameter) => rest.map((each) => this.one(each, parameter)))];
  }
}

/**
 * Makes a formula's arguments into what Excel sends to the function, by the function's metadata. An argument left out
 * is sent as null; an error goes through unless the function takes errors; a block for a single value gives `#VALUE!`.
 */
export function prepareArguments(
  metadata: FunctionMetadata,
  given: readonly GivenArgument[],
  platform: Platform,
): Prepared {
  const preparation = new Preparation(metadata, platform);
  try {
    const values = preparation.all(given);
    return { ok: true, values, hasErrors: preparation.hasErrors };
  } catch (error) {
    if (error instanceof NotCalled) return { ok: false, code: error.code };
    throw error;
  }
}
