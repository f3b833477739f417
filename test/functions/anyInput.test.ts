import fc from 'fast-check';
import { answerCell, type CellAnswer } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import { CALLS_THAT_WORK } from './callsThatWork';

const typed = fc.constantFrom<unknown>(
  '',
  ' ',
  '0,03',
  '3%',
  '1.234',
  'Trede 2',
  '30+',
  '-',
  'Wajong',
  'Vast',
  'pso-2.1',
  '2026-13-45',
  '1-7-2023',
  'Uitgangspositie',
  'haaglanden-2023',
  'Utrecht',
  'eigen',
  'Participatiewet',
  'activiteit',
  '55+',
  'werken',
  'norm',
  'relatief',
  'band',
  'logaritmisch',
  'optimum',
  '-50%',
  'WAAR',
  'TREDE',
  '__proto__',
  'constructor',
  '=1+1',
  '💶',
  'x'.repeat(5000),
);

const cell = fc.oneof(
  { weight: 4, arbitrary: typed },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      0,
      -0,
      1,
      50,
      2025,
      45100,
      1e308,
      -1e308,
      5e-324,
      2 ** 53,
      null,
      undefined,
    ),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom<unknown>({ error: '#N/A' }, { code: '#REF!' }, { error: 3 }) },
  { weight: 1, arbitrary: fc.anything() },
);

const argument = fc.oneof(
  { weight: 3, arbitrary: cell },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.anything() },
);

/** A value that a cell can show, or an error with a code and a sentence. */
function isWholeAnswer(answer: CellAnswer): boolean {
  if ('error' in answer) return answer.error.code.startsWith('#') && answer.error.message.length > 10;
  const cells = typeof answer.value === 'object' ? answer.value.flat() : [answer.value];
  return cells.every((value) =>
    typeof value === 'number' ? Number.isFinite(value) : ['string', 'boolean'].includes(typeof value),
  );
}

describe.each(catalogue)('PSO.$id', (entry) => {
  const workingCall = entry.id === 'UITLEG' ? ['TREDE', [0.03, 50]] : CALLS_THAT_WORK[entry.id];

  test('answers any arguments with a value or an error that has a sentence', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), fc.constantFrom('nl', 'en'), (raw, language) =>
        isWholeAnswer(answerCell(entry, raw, language)),
      ),
    );
  });

  test('answers any one argument among good ones, and never by way of a bug', () => {
    fc.assert(
      fc.property(fc.nat({ max: 7 }), argument, (place, value) => {
        const raw = workingCall.map((given, index) => (index === place ? value : given));
        const answer = answerCell(entry, raw, 'en');
        return (
          isWholeAnswer(answer) &&
          !('error' in answer && answer.error.message.includes('fault of this product'))
        );
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same answer again', () => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (raw) => {
        expect(answerCell(entry, raw, 'nl')).toEqual(answerCell(entry, raw, 'nl'));
      }),
    );
  });
});

test('a bug inside a function is a sentence in its cell', () => {
  const [first] = catalogue;
  if (first === undefined) throw new Error('The catalogue is empty');
  const broken = { ...first, run: () => ({ ok: true as const, value: Number.NaN, trace: NO_TRACE }) };
  const throwing = {
    ...first,
    run: () => {
      throw new Error('bug');
    },
  };
  for (const entry of [broken, throwing]) {
    expect(answerCell(entry, [], 'nl')).toEqual({
      error: { code: '#VALUE!', message: expect.stringContaining('fout van dit product') as unknown },
    });
  }
});

const NO_TRACE = { kind: 'input', label: { key: 'functions.trace.level' }, value: null } as const;
