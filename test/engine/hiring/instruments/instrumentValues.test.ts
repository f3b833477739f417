import { instrumentValues } from '../../../../src/engine';
import { failureOf, sentenceOf, valueOf } from '../../outcomes';

function cited(part: string) {
  const outcome = instrumentValues(part);
  if (outcome === undefined) throw new Error(`${part} names no instrument`);
  return outcome;
}

describe('where the figures of an instrument come from', () => {
  test.each([
    ['LKV', 'lkv', 'arbeidsgehandicapt.2024-01-01.perHour', 3.05],
    ['LKV oudere werknemer', 'lkv', 'oudere.2025-01-01.maximum', 2600],
    ['LKV oudere', 'lkv', 'oudere.abolished', '2026-01-01'],
    ['loonkostenvoordeel banenafspraak', 'lkv', 'banenafspraak.2022-01-01.years', 3],
    ['LKS', 'lks', 'maximumShare', 0.7],
    ['loonkostensubsidie', 'lks', 'surcharge.2025-01-01', 0.235],
    ['Minimumloon', 'minimumloon', 'perHour.2025-07-01', 14.4],
    ['praktijkleren', 'personeel', 'learningSubsidy.2025-08-01', 2700],
    ['no-riskpolis', 'personeel', 'noRisk.years', 5],
    ['LIV', 'personeel', 'lowIncomeBenefit.2022-01-01.maximum', 1520],
    ['LIV', 'personeel', 'lowIncomeBenefit.abolished', '2025-01-01'],
  ])('%s holds %s: %s', (part, pack, path, value) => {
    expect(valueOf(cited(part))).toContainEqual(expect.objectContaining({ pack, path, value }));
  });

  it('of one kind of benefit are those of that kind only', () => {
    const paths = valueOf(cited('LKV herplaatsing')).map(({ path }) => path.split('.')[0]);
    expect(new Set(paths)).toEqual(new Set(['herplaatsing']));
  });

  it('every value has an address', () => {
    const values = ['LKV', 'LKS', 'minimumloon', 'praktijkleren', 'no-risk', 'LIV'].flatMap((part) =>
      valueOf(cited(part)),
    );
    expect(values.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  });

  test.each(['LKV WW', 'LKS oudere', 'minimumloon jeugd'])('%s is refused with what can be typed', (part) => {
    expect(failureOf(cited(part))).toMatchObject({ reason: 'invalid', parameter: 'part' });
    expect(sentenceOf(cited(part))).toContain('LKV banenafspraak');
  });

  test.each(['norm Trede 1', 'banenafspraak', 'omvang', '', 'weging LKS'])(
    '%s names no instrument',
    (part) => {
      expect(instrumentValues(part)).toBeUndefined();
    },
  );
});
