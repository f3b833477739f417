import { obligation, valueOfEffort, type EffortRequest, type ObligationRequest } from '../../../src/engine';
import vectors from '../../vectors/social-return.json';
import { valueOf } from '../outcomes';

/** The published outcomes are in cents. */
const CENTS = 2;

interface ObligationCase {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly request: ObligationRequest;
  readonly obligation: number;
  readonly findings: readonly string[];
}

interface ValueCase {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly request: EffortRequest;
  readonly value: number;
  readonly capped: boolean;
}

const obligations = vectors.obligations as readonly ObligationCase[];
const values: readonly ValueCase[] = vectors.values;

test.each(obligations.map((each) => [each.id, each] as const))('obligation of %s', (_, each) => {
  const answer = valueOf(obligation(each.request));
  expect(answer.obligation).toBeCloseTo(each.obligation, CENTS);
  expect([...new Set(answer.findings.map(({ code }) => code))]).toEqual(each.findings);
});

test.each(values.map((each) => [each.id, each] as const))('value of %s', (_, each) => {
  const answer = valueOf(valueOfEffort(each.request));
  expect(answer.value).toBeCloseTo(each.value, CENTS);
  expect(answer.capped).toBe(each.capped);
});

test('every case says where it comes from and what kind it is', () => {
  const cases = [...obligations, ...values];
  expect(cases.filter(({ source, kind }) => !source.startsWith('http') || kind === '')).toEqual([]);
});
