import { prepareArguments } from './host/functionArguments';
import type { GivenArgument, Platform } from './host/functionArguments';
import { parseFunctions } from './host/functionMetadata';
import type { FunctionMetadata } from './host/functionMetadata';

function functionWith(parameters: readonly object[], takesErrors = false): FunctionMetadata {
  const [metadata] = parseFunctions({
    functions: [{ id: 'F', name: 'F', parameters, allowErrorForDataTypeAny: takesErrors }],
  });
  if (metadata === undefined) throw new Error('The metadata holds no function.');
  return metadata;
}

function prepared(
  parameter: object,
  given: GivenArgument,
  { platform = 'desktop', takesErrors = false }: { platform?: Platform; takesErrors?: boolean } = {},
): unknown {
  const answer = prepareArguments(
    functionWith([{ name: 'p', ...parameter }], takesErrors),
    [given],
    platform,
  );
  return answer.ok ? answer.values[0] : answer.code;
}

const ANY = { type: 'any' };
const MATRIX = { type: 'any', dimensionality: 'matrix' };

describe('what Excel sends to a function', () => {
  it('is 0 for an empty cell in Excel for Windows and null in Excel on the web', () => {
    expect(prepared(ANY, null)).toBe(0);
    expect(prepared(ANY, null, { platform: 'web' })).toBeNull();
  });

  it('is null for an argument left out, and the function is not called when it must be there', () => {
    expect(prepared({ ...ANY, optional: true }, undefined)).toBeNull();
    expect(prepared(ANY, undefined)).toBe('#VALUE!');
  });

  it('is the cell for a block of one cell, and #VALUE! for a bigger block where one value is asked', () => {
    expect(prepared(ANY, [['Trede 1']])).toBe('Trede 1');
    expect(prepared(ANY, [[1, 2]])).toBe('#VALUE!');
  });

  it('is a block of one for a single value where a block is asked', () => {
    expect(prepared(MATRIX, 3)).toEqual([[3]]);
    expect(prepared(MATRIX, [[1], [null]])).toEqual([[1], [0]]);
  });

  it('is the error itself without a call, unless the function takes errors', () => {
    expect(prepared(ANY, '#N/A')).toBe('#N/A');
    expect(prepared(MATRIX, [[1, '#REF!']])).toBe('#REF!');
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    expect(prepared(ANY, '#N/A', { takesErrors: true })).toEqual(error);
    expect(prepared({ type: 'number' }, '#N/A', { takesErrors: true })).toBe('#N/A');
  });

  it('is converted to the type the function asks', () => {
    expect(prepared({ type: 'number' }, '12')).toBe(12);
    expect(prepared({ type: 'number' }, 'twaalf')).toBe('#VALUE!');
    expect(prepared({ type: 'string' }, 12)).toBe('12');
    expect(prepared({ type: 'boolean' }, 'WAAR')).toBe('#VALUE!');
  });

  it('is one list for a parameter that repeats', () => {
    const metadata = functionWith([{ name: 'eerste' }, { name: 'rest', repeating: true }]);
    expect(prepareArguments(metadata, [1, 2, 3], 'desktop')).toMatchObject({ values: [1, [2, 3]] });
  });

  it('is nothing when there are more arguments than parameters', () => {
    expect(prepareArguments(functionWith([{ name: 'eerste' }]), [1, 2], 'desktop')).toEqual({
      ok: false,
      code: '#VALUE!',
    });
  });
});
