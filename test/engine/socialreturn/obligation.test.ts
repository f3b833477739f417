import { obligation, proportionality, type ObligationRequest } from '../../../src/engine';
import { render } from '../../../src/i18n/render';
import { failureOf, linesOf, traceOf, valueOf } from '../outcomes';

function codes(request: ObligationRequest): readonly string[] {
  return valueOf(obligation(request)).findings.map(({ code }) => code);
}

describe('the base', () => {
  const request: ObligationRequest = {
    policy: 'haaglanden-2023',
    sum: 1450000,
    kind: 'dienst',
    percentage: 0.05,
  };

  test('the sum is taken, and said to be taken, when it is the only amount next to a given percentage', () => {
    const answer = valueOf(obligation(request));
    expect([answer.obligation, answer.base]).toEqual([72500, 'sum']);
    expect(answer.assumptions.map(({ key }) => key)).toContain('socialReturn.assumption.baseIsSum');
  });

  test('it is asked for when a wage sum could have been meant', () => {
    const failure = failureOf(obligation({ ...request, wageSum: 600000 }));
    expect([failure.reason, failure.parameter]).toEqual(['notAvailable', 'base']);
    expect(valueOf(obligation({ ...request, wageSum: 600000, base: 'wageSum' })).obligation).toBe(30000);
  });

  test('it is asked for when the policy gives a percentage and no base', () => {
    expect(failureOf(obligation({ policy: 'rijk-1-0', sum: 400000, kind: 'dienst' })).parameter).toBe('base');
  });

  test('another base than that of the policy is used and pointed out', () => {
    const other: ObligationRequest = {
      policy: 'schiedam',
      sum: 500000,
      wageSum: 200000,
      kind: 'werk',
      base: 'wageSum',
    };
    expect(valueOf(obligation(other)).obligation).toBe(10000);
    expect(codes(other)).toEqual(['OTHER_BASE']);
  });

  test('a base without its amount asks for that amount', () => {
    expect(failureOf(obligation({ ...request, base: 'invoiced' })).parameter).toBe('invoiced');
  });
});

describe('the percentage', () => {
  test('is asked for when the policy has none', () => {
    const failure = failureOf(obligation({ policy: 'utrecht-current', sum: 620000 }));
    expect([failure.reason, failure.parameter]).toEqual(['notAvailable', 'percentage']);
  });

  test('of 5 is refused with what was probably meant', () => {
    const failure = failureOf(obligation({ policy: 'schiedam', sum: 500000, kind: 'werk', percentage: 5 }));
    expect([failure.reason, failure.parameter]).toEqual(['invalid', 'percentage']);
    expect(render(failure.text, 'nl')).toContain('5,0');
  });

  test('below that of the policy is used and pointed out', () => {
    expect(codes({ policy: 'schiedam', sum: 500000, kind: 'werk', percentage: 0.04 })).toEqual([
      'PERCENTAGE_BELOW_POLICY',
    ]);
  });

  test('of 2 % is allowed in Leidschendam-Voorburg below 30 % labour and not above', () => {
    const request: ObligationRequest = {
      policy: 'leidschendam-voorburg-2025',
      sum: 500000,
      kind: 'dienst',
      percentage: 0.02,
    };
    expect(codes({ ...request, labourShare: 0.25 })).toEqual([]);
    expect(codes({ ...request, labourShare: 0.35 })).toEqual(['PERCENTAGE_BELOW_POLICY']);
    expect(valueOf(obligation({ ...request, labourShare: 0.25 })).lowest).toBe(10000);
  });

  test('above what Friesland values as award criterion is pointed out', () => {
    expect(codes({ policy: 'sudwest-fryslan', sum: 4000000, percentage: 0.08 })).toEqual([
      'PERCENTAGE_ABOVE_OFFER_MAXIMUM',
    ]);
  });

  test('a factor of ten from the usual one is pointed out', () => {
    expect(codes({ policy: 'haaglanden-2023', sum: 500000, percentage: 0.5 })).toEqual([
      'ORDER_OF_MAGNITUDE',
    ]);
    expect(codes({ policy: 'haaglanden-2023', sum: 500000, percentage: 0.0005 })).toEqual([
      'ORDER_OF_MAGNITUDE',
    ]);
  });
});

describe('the threshold', () => {
  test('above it means above, where the policy says so', () => {
    const request: ObligationRequest = { policy: 'lekstroom', sum: 100000, kind: 'dienst' };
    expect(valueOf(obligation(request)).obligation).toBe(0);
    expect(valueOf(obligation({ ...request, sum: 100001 })).obligation).toBeCloseTo(5000.05, 6);
  });

  test('asks for the kind only when that makes a difference', () => {
    expect(failureOf(obligation({ policy: 'schiedam', sum: 200000 })).parameter).toBe('kind');
    expect(valueOf(obligation({ policy: 'schiedam', sum: 300000 })).obligation).toBe(15000);
    expect(valueOf(obligation({ policy: 'schiedam', sum: 100000 })).obligation).toBe(0);
  });

  test('names no kind in what is assumed when no kind was given', () => {
    const { assumptions } = valueOf(
      obligation({ policy: 'utrecht-current', sum: 1_000_000, percentage: 0.05 }),
    );
    const sentences = assumptions.map((assumption) => render(assumption, 'nl'));
    expect(sentences.filter((sentence) => sentence.includes('drempel'))).toHaveLength(1);
    expect(sentences.join(' ')).not.toContain('(werk)');
  });

  test('of supplies in Bloemendaal is a share of labour, also by wage sum, and unknown below the other amount', () => {
    const request: ObligationRequest = { policy: 'bloemendaal-2021', sum: 300000, kind: 'levering' };
    expect(failureOf(obligation(request)).parameter).toBe('labourShare');
    expect(valueOf(obligation({ ...request, wageSum: 105000 })).obligation).toBe(15000);
    const small = failureOf(obligation({ ...request, sum: 150000, labourShare: 0.5 }));
    expect(small.reason).toBe('notAvailable');
  });

  test('that is customary but not binding is pointed out and not applied', () => {
    const request: ObligationRequest = {
      policy: 'oost-nederland-2023',
      sum: 150000,
      kind: 'werk',
      percentage: 0.05,
    };
    expect(valueOf(obligation(request)).obligation).toBe(7500);
    expect(codes(request)).toEqual(['CUSTOMARY_THRESHOLD']);
  });

  test('supplies are not asked for social return by a policy about works and services', () => {
    const request: ObligationRequest = {
      policy: 'leidschendam-voorburg-2025',
      sum: 500000,
      kind: 'levering',
    };
    expect(valueOf(obligation(request))).toMatchObject({ obligation: 0, applies: false });
  });

  test('a contract of five months is too short for the Rijk', () => {
    const request: ObligationRequest = { policy: 'rijk-1-0', sum: 500000, kind: 'dienst', base: 'sum' };
    expect(valueOf(obligation({ ...request, months: 5 })).obligation).toBe(0);
    expect(valueOf(obligation({ ...request, months: 6 })).obligation).toBe(25000);
  });
});

describe('VAT', () => {
  test('is taken off where the policy excludes it, and pointed out', () => {
    const request: ObligationRequest = { policy: 'schiedam', sum: 605000, kind: 'werk', vat: 0.21 };
    expect(valueOf(obligation(request)).obligation).toBeCloseTo(25000, 6);
    expect(codes(request)).toEqual(['VAT_INCLUDED']);
  });

  test('is asked to be left out where the policy does not say', () => {
    const failure = failureOf(obligation({ policy: 'lekstroom', sum: 605000, kind: 'werk', vat: 0.21 }));
    expect([failure.reason, failure.parameter]).toEqual(['notAvailable', 'vat']);
  });
});

test('an obligation that differs from what the documents state is pointed out', () => {
  expect(codes({ policy: 'den-haag-rule', sum: 1000000, stated: 45000 })).toEqual(['STATED_DIFFERS']);
});

test('a sum that is no contract is refused or pointed out', () => {
  expect(failureOf(obligation({ policy: 'schiedam', sum: -1 })).parameter).toBe('sum');
  expect(failureOf(obligation({ policy: 'schiedam', sum: Number.NaN })).parameter).toBe('sum');
  expect(codes({ policy: 'noord-brabant-province', sum: 1450 })).toEqual(['ORDER_OF_MAGNITUDE']);
});

test('the trace cites the policy for percentage, threshold and maximum', () => {
  const lines = linesOf(traceOf(obligation({ policy: 'friesland-2016', sum: 20000000, kind: 'werk' })));
  const rules = lines.flatMap((line) => (line.kind === 'rule' ? [[line.citation.path, line.value]] : []));
  expect(rules).toEqual([
    ['obligation.percentage', 0.02],
    ['obligation.thresholds', 250000],
    ['obligation.maximum', 300000],
  ]);
});

describe('proportionality', () => {
  test('P2: a person-year on a framework of 50,000 is far above 5 %, which is 2,500', () => {
    const reasons = proportionality({ sum: 50000, demanded: 40000 });
    const demand = reasons.find(({ source }) => source.endsWith('advies-290'));
    expect(demand?.weighs).toBe('against');
    expect(demand && render(demand.text, 'nl')).toContain('2.500,00');
  });

  test('a wage sum below 250,000 and a supply speak against, with the page that says so', () => {
    const reasons = proportionality({
      sum: 400000,
      wageSum: 60000,
      kind: 'levering',
      percentage: 0.05,
      base: 'sum',
    });
    expect(reasons.filter(({ weighs }) => weighs === 'against').map(({ text: { key } }) => key)).toEqual([
      'socialReturn.proportion.wageSumSmall',
      'socialReturn.proportion.littleLabour',
      'socialReturn.proportion.supplies',
    ]);
    expect(reasons.every(({ source }) => source.startsWith('http'))).toBe(true);
  });

  test('a wage sum above the sum is mistyped and speaks for nothing', () => {
    const reasons = proportionality({ sum: 400_000, wageSum: 1_000_000, percentage: 0.05, base: 'sum' });
    expect(reasons.filter(({ weighs }) => weighs === 'for')).toEqual([]);
  });

  test('more than 5 % speaks against, but of the wage sum only has to be recorded', () => {
    const above = (base: 'sum' | 'wageSum') =>
      proportionality({ sum: 900000, wageSum: 300000, percentage: 0.08, base })
        .filter(({ text: { key } }) => key.startsWith('socialReturn.proportion.above'))
        .map(({ weighs }) => weighs);
    expect([above('sum'), above('wageSum')]).toEqual([['against'], ['record']]);
  });
});
