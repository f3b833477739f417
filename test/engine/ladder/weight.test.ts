import { weight } from '../../../src/engine';
import { assumptionsOf, failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../outcomes';

describe('the weight of a placement', () => {
  /** Weights of the target-group page of PSO-Nederland, versions 1.5 and 1.6. */
  it.each([
    ['Wajong', 'Vast', 1],
    ['Participatiewet', 'Tijdelijk', 1],
    ['WIA', 'Detachering', 0.9],
    ['WW', 'Vast', 0.75],
    ['WW', 'Uitzendkracht', 0.675],
    ['BBL niveau 1', 'Vast', 0.5],
    ['BBL niveau 1', 'Werkervaringsplaats', 0.375],
    ['BOL niveau 1', 'Stage', 0.375],
    ['BBL niveau 2', 'Leerwerkovereenkomst', 0.25],
    ['BBL 2', 'Stage', 0.1875],
    ['VSO/PRO', 'Vast', 1],
    ['VSO/PRO', 'Stage', 0.375],
    ['SW-indicatie', 'Begeleid werken', 1],
    ['Statushouder', 'Tijdelijk', 1],
    ['Participatiewet', 'Proefplaatsing', 0.5],
    ['SW-indicatie', 'SW uitgedetacheerd', 0],
  ])('%s with %s weighs %d in version 1.6', (position, contract, expected) => {
    expect(valueOf(weight({ position, contract, rules: '1.6' }))).toBe(expected);
  });

  it.each([
    ['wajong', 'VAST'],
    ['  Wajong ', 'vast contract'],
    ['wsw', 'begeleid  werken'],
    ['vso of pro', 'regulier'],
    ['SW-geïndiceerd', 'onbepaalde tijd'],
  ])('reads %s and %s as people write them', (position, contract) => {
    expect(valueOf(weight({ position, contract }))).toBe(1);
  });

  it('takes an older pack for BBL 2, of which the weight since 1.9 is not public, and says so', () => {
    const outcome = weight({ position: 'BBL 2', contract: 'Vast' });
    expect(valueOf(outcome)).toBe(0.25);
    expect(assumptionsOf(traceOf(outcome))).toContain('rules.assumption.olderPack');
    const packs = linesOf(traceOf(outcome)).flatMap((line) =>
      line.kind === 'rule' ? [line.citation.pack] : [],
    );
    expect(packs).toEqual(['pso-1.8', 'pso-1.8']);
  });

  it('does not take another pack than the one asked for', () => {
    const outcome = weight({ position: 'BBL 2', contract: 'Vast', rules: 'pso-2.1' });
    expect(failureOf(outcome).reason).toBe('notAvailable');
    expect(sentenceOf(outcome)).toMatch(/BBL niveau 2.*pso-2\.1.*niet openbaar/);
  });

  it('knows no weight of BBL 3 and 4 in any pack', () => {
    for (const position of ['BBL 3', 'BBL niveau 4']) {
      expect(failureOf(weight({ position, contract: 'Vast' })).reason).toBe('notAvailable');
    }
  });

  it('knows no status holders before version 1.6', () => {
    const outcome = weight({ position: 'Statushouder', contract: 'Vast', rules: '1.5' });
    expect(failureOf(outcome).reason).toBe('notAvailable');
    expect(sentenceOf(outcome)).toContain('pso-1.5 kent geen weging voor Statushouder');
  });

  it('lists what can be typed for a text it does not know', () => {
    const position = weight({ position: 'BBL', contract: 'Vast' });
    expect(failureOf(position)).toMatchObject({ reason: 'invalid', parameter: 'position' });
    expect(sentenceOf(position)).toMatch(/‘BBL’.*Wajong.*BBL niveau 1/);
    const contract = weight({ position: 'Wajong', contract: 'nul uren' });
    expect(failureOf(contract)).toMatchObject({ reason: 'invalid', parameter: 'contract' });
    expect(sentenceOf(contract)).toMatch(/‘nul uren’.*Detachering.*Proefplaatsing/);
  });

  it('refuses combinations that do not exist', () => {
    const bol = weight({ position: 'BOL niveau 1', contract: 'Vast' });
    expect(failureOf(bol)).toMatchObject({ reason: 'invalid', parameter: 'contract' });
    expect(sentenceOf(bol)).toContain('Stage');
    const secondedOut = weight({ position: 'Wajong', contract: 'SW uitgedetacheerd' });
    expect(failureOf(secondedOut)).toMatchObject({ reason: 'invalid', parameter: 'position' });
  });

  it('cites both weights and says that multiplying them is an assumption', () => {
    const trace = traceOf(weight({ position: 'WW', contract: 'Uitzendkracht', rules: '1.6' }));
    expect(assumptionsOf(trace)).toEqual(['ladder.assumption.weightsMultiplied']);
    const cited = linesOf(trace).flatMap((line) =>
      line.kind === 'rule' ? [[line.citation.path, line.value]] : [],
    );
    expect(cited).toEqual([
      ['positions.ww', 0.75],
      ['contracts.detachering', 0.9],
    ]);
  });
});
