import { norm } from '../../../src/engine';
import { assumptionsOf, failureOf, linesOf, sentenceOf, traceOf } from '../outcomes';

const normBy = (rules?: string) =>
  norm({ size: 50, level: 'Trede 1', ...(rules !== undefined && { rules }) });

/** The pack that the norm came from. */
function packUsed(rules?: string): string {
  const line = linesOf(traceOf(normBy(rules))).find(
    ({ kind, unit }) => kind === 'rule' && unit === 'fraction',
  );
  if (line?.kind !== 'rule') throw new Error('The norm cites no pack');
  return line.citation.pack;
}

describe('which rule pack is used', () => {
  it.each(['pso-1.6', '1.6', 'PSO 1.6', 'PSO-1,6', ' v1.6 '])('%s names version 1.6', (rules) => {
    expect(packUsed(rules)).toBe('pso-1.6');
  });

  it.each([
    ['2017-04-01', 'pso-1.5'],
    ['2018-03-31', 'pso-1.5'],
    ['2018-04-01', 'pso-1.6'],
    ['31-12-2020', 'pso-1.8'],
    ['15/10/2026', 'pso-2.1'],
    ['43191', 'pso-1.6'],
    ['43190', 'pso-1.5'],
  ])('on %s version %s is in force', (rules, pack) => {
    expect(packUsed(rules)).toBe(pack);
  });

  it.each([undefined, '', '  '])('without a name (%p) it is the newest that holds the value', (rules) => {
    expect(packUsed(rules)).toBe('pso-2.1');
  });

  it('says that later versions may differ when the newest is used', () => {
    expect(assumptionsOf(traceOf(normBy('2026-01-01')))).toContain('rules.assumption.laterVersions');
    expect(assumptionsOf(traceOf(normBy()))).toContain('rules.assumption.laterVersions');
    expect(assumptionsOf(traceOf(normBy('2.1')))).not.toContain('rules.assumption.laterVersions');
  });

  it('says that the first day of a version is inferred when the date chose it', () => {
    expect(assumptionsOf(traceOf(normBy('2020-06-01')))).toContain('rules.note.startFromYearlyRhythm');
    expect(assumptionsOf(traceOf(normBy('2021-06-01')))).not.toContain('rules.note.startFromYearlyRhythm');
  });

  it.each(['foo', '3.0', '2', 'pso'])(
    'there is no pack %s, and the sentence names those there are',
    (rules) => {
      expect(failureOf(normBy(rules))).toMatchObject({ reason: 'invalid', parameter: 'rules' });
      expect(sentenceOf(normBy(rules))).toMatch(/pso-2\.1.*pso-1\.2/);
    },
  );

  it('refuses a date that does not exist or can be two dates', () => {
    for (const rules of ['31-02-2020', '03/04/2020']) {
      expect(failureOf(normBy(rules))).toMatchObject({ reason: 'invalid', parameter: 'rules' });
    }
  });

  it('has nothing for a date before the first version', () => {
    expect(failureOf(normBy('2014-03-31'))).toMatchObject({ reason: 'notAvailable', parameter: 'rules' });
    expect(sentenceOf(normBy('2014-03-31'))).toContain('2014-04-01');
  });
});
