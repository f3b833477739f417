import { runCall } from '../../scripts/engine/call';
import vectors from '../vectors/calls.json';

interface Vector {
  readonly call: readonly unknown[];
  readonly source: string;
  readonly value?: unknown;
  readonly code?: string;
  readonly says?: readonly string[];
}

const cases: readonly (readonly [line: string, vector: Vector])[] = vectors.map((vector) => [
  JSON.stringify(vector.call),
  vector,
]);

test.each(cases)('%s', (line, { value, code, says = [] }) => {
  const answer = runCall(line, 1, 'nl');
  if (code === undefined) {
    expect(answer).toEqual({ ok: true, output: { value: meant(value) } });
  } else {
    expect(answer).toMatchObject({ ok: true, output: { error: { code } } });
    for (const words of says) expect(JSON.stringify(answer)).toContain(words);
  }
});

test.each(cases.filter(([, { code }]) => code !== undefined))('%s has an English sentence too', (line) => {
  const message = (language: 'nl' | 'en') => {
    const answer = runCall(line, 1, language);
    return answer.ok && 'error' in answer.output ? answer.output.error.message : '';
  };
  expect(message('en')).not.toBe('');
  expect(message('en')).not.toBe(message('nl'));
});

test.each(['', 'PSO.TREDE', '{"call":"PSO.TREDE"}', '[]', '[3, 0.03]', '["PSO.TREDE", 0.03'])(
  'the line %s is not a call, and is named',
  (line) => {
    expect(runCall(line, 7, 'nl')).toMatchObject({
      ok: false,
      error: { code: 'INVALID_CALL', path: 'line 7' },
    });
  },
);

/** The value as a person means it: numbers without the noise of binary arithmetic. */
function meant(value: unknown): unknown {
  if (typeof value === 'number') return expect.closeTo(value, 12);
  return Array.isArray(value) ? value.map(meant) : value;
}
