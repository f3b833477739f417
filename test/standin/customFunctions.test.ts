import { MemoryStore } from './host/memoryStore';
import type { Host } from './host/host';
import { startOffice } from './jest/startOffice';

const CELL = 'Blad1!B2';

const FUNCTIONS = {
  allowErrorForDataTypeAny: false,
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'getal', type: 'any' }] },
    { id: 'STEPS', name: 'STEPS', parameters: [{ name: 'aantal', type: 'number' }] },
    { id: 'REFUSE', name: 'REFUSE', parameters: [{ name: 'reden', type: 'any', optional: true }] },
    { id: 'BREAK', name: 'BREAK', parameters: [] },
    { id: 'LATER', name: 'LATER', parameters: [{ name: 'getal', type: 'any' }] },
    { id: 'MISSING', name: 'MISSING', parameters: [] },
    {
      id: 'SEEN',
      name: 'SEEN',
      allowErrorForDataTypeAny: true,
      parameters: [
        { name: 'waarde', type: 'any' },
        { name: 'blok', type: 'any', dimensionality: 'matrix', optional: true },
      ],
    },
  ],
};

function seenAs(value: unknown): string {
  return value instanceof CustomFunctions.Error ? `error ${value.code}` : JSON.stringify(value);
}

describe('worksheet functions called through the unmodified library', () => {
  let host: Host;

  beforeAll(async () => {
    ({ host } = await startOffice(new MemoryStore()));
    CustomFunctions.associate('DOUBLE', (number: number) => number * 2);
    CustomFunctions.associate('STEPS', (count: number) =>
      Array.from({ length: count }, (_row, at) => [`stap ${String(at + 1)}`, at + 1]),
    );
    CustomFunctions.associate('REFUSE', (reason: string | null) => {
      const code =
        reason === null ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
      const error: unknown = new CustomFunctions.Error(code, 'De omvang moet meer dan 0 zijn.');
      if (error instanceof Error) throw error;
    });
    CustomFunctions.associate('BREAK', () => {
      throw new Error('a bug');
    });
    CustomFunctions.associate('LATER', (number: number) => Promise.resolve(number + 1));
    CustomFunctions.associate(
      'SEEN',
      (value: unknown, block: unknown) => `${seenAs(value)} ${seenAs(block)}`,
    );
    host.registerFunctions(FUNCTIONS);
    await host.functions.untilReady();
  });

  it('give a value, at once or later', async () => {
    expect(await host.callFunction('DOUBLE', [21], CELL)).toEqual({ ok: true, value: 42 });
    expect(await host.callFunction('LATER', [1], CELL)).toEqual({ ok: true, value: 2 });
  });

  it('spill a block', async () => {
    expect(await host.callFunction('STEPS', [2], CELL)).toEqual({
      ok: true,
      value: [
        ['stap 1', 1],
        ['stap 2', 2],
      ],
    });
  });

  it('give an error with the sentence they were thrown with', async () => {
    const message = 'De omvang moet meer dan 0 zijn.';
    expect(await host.callFunction('REFUSE', ['x'], CELL)).toEqual({ ok: false, code: '#VALUE!', message });
    expect(await host.callFunction('REFUSE', [undefined], CELL)).toEqual({
      ok: false,
      code: '#N/A',
      message,
    });
  });

  it('show #VALUE! without a sentence when they throw something else or give no number', async () => {
    expect(await host.callFunction('BREAK', [], CELL)).toEqual({ ok: false, code: '#VALUE!', message: '' });
    expect(await host.callFunction('DOUBLE', ['x'], CELL)).toMatchObject({ ok: false, code: '#VALUE!' });
  });

  it('show #VALUE! when they are declared but not there, and #NAME? when they are not declared', async () => {
    expect(await host.callFunction('MISSING', [], CELL)).toMatchObject({ ok: false, code: '#VALUE!' });
    expect(await host.callFunction('UNHEARD', [], CELL)).toMatchObject({ ok: false, code: '#NAME?' });
  });

  it('receive an error cell only when they say that they take errors', async () => {
    expect(
      await host.callFunction(
        'SEEN',
        [
          '#N/A',
          [
            [1, null],
            ['#REF!', 'a'],
          ],
        ],
        CELL,
      ),
    ).toMatchObject({ ok: true });
    expect(await host.callFunction('SEEN', ['#N/A', undefined], CELL)).toEqual({
      ok: true,
      value: 'error #N/A null',
    });
    expect(await host.callFunction('DOUBLE', ['#DIV/0!'], CELL)).toEqual({
      ok: false,
      code: '#DIV/0!',
      message: '',
    });
  });

  it('are all answered when many cells calculate at the same time', async () => {
    const numbers = Array.from({ length: 500 }, (_each, at) => at);
    const results = await Promise.all(numbers.map((number) => host.callFunction('DOUBLE', [number], CELL)));
    expect(results).toEqual(numbers.map((number) => ({ ok: true, value: number * 2 })));
  });
});
