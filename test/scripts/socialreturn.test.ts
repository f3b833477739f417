import { readFileSync } from 'node:fs';
import { runSocialReturn, type SocialReturnRun } from '../../scripts/engine/socialreturn';

const example: unknown = JSON.parse(readFileSync('docs/voorbeelden/social-return.json', 'utf8'));

function outputOf(run: SocialReturnRun): Record<string, unknown> {
  if (!run.ok || typeof run.output !== 'object' || run.output === null) throw new Error('No output');
  return { ...run.output };
}

function errorOf(run: SocialReturnRun) {
  if (run.ok) throw new Error('An answer where an error was expected');
  return run.error;
}

const FINED = {
  policy: 'noordoost-brabant-3-0',
  contract: { sum: 400000, kind: 'dienst', percentage: 0.05 },
};

describe('socialreturn on the command line', () => {
  it('writes the keys of the contract', () => {
    expect(Object.keys(outputOf(runSocialReturn(example, 'nl')))).toEqual(
      expect.arrayContaining([
        'obligation',
        'base',
        'items',
        'realised',
        'share',
        'credit',
        'remaining',
        'forecast',
        'penalty',
        'findings',
        'assumptions',
        'trace',
      ]),
    );
  });

  it('writes nothing that JSON cannot hold', () => {
    const output = outputOf(runSocialReturn(example, 'en'));
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });

  it('gives the fine of the policy on a shortfall (V25: 1.5 × 20,000)', () => {
    expect(outputOf(runSocialReturn(FINED, 'nl'))).toMatchObject({
      obligation: 20000,
      remaining: 20000,
      penalty: 30000,
    });
  });

  it('names an unknown key by its path', () => {
    const asked = { ...FINED, placements: [{ id: 'K1', block: 'WW', hoursPerWeeks: 24 }] };
    expect(errorOf(runSocialReturn(asked, 'nl'))).toMatchObject({
      code: 'UNKNOWN_KEY',
      path: 'placements[0].hoursPerWeeks',
    });
  });

  it('refuses a policy, a kind and a level that it does not know, by their path', () => {
    expect(errorOf(runSocialReturn({ ...FINED, policy: 'nergens' }, 'nl')).path).toBe('policy');
    const { contract } = FINED;
    expect(errorOf(runSocialReturn({ ...FINED, contract: { ...contract, kind: 'iets' } }, 'nl')).path).toBe(
      'contract.kind',
    );
    expect(errorOf(runSocialReturn({ ...FINED, psoLevel: 'Trede 9' }, 'nl')).path).toBe('psoLevel');
    expect(errorOf(runSocialReturn({ ...FINED, creditTable: { 'Trede 9': 1 } }, 'nl')).path).toBe(
      'creditTable.Trede 9',
    );
  });

  it.each([
    [
      { contract: { sum: '400.000' } },
      'contract.sum',
      'Bij ‘sum’ in ‘contract’ staat "400.000". Vul dit in: een getal.',
    ],
    [{ contract: {} }, 'contract.sum', 'In de vraag ontbreekt ‘sum’ in ‘contract’. Vul dit in.'],
    [
      { placements: [{ id: 'K1', block: 'WW', hoursPerWeeks: 24 }] },
      'placements[0].hoursPerWeeks',
      '‘hoursPerWeeks’ in nummer 1 van ‘placements’ is onbekend. Verbeter de naam of haal het weg.',
    ],
    [
      { contract: { sum: 1, base: 'loonsom' } },
      'contract.base',
      'Bij ‘base’ in ‘contract’ staat "loonsom". Vul dit in: een van deze: "sum", "wageSum", "invoiced".',
    ],
    [
      { creditTable: { 'Trede 2': 2 } },
      'creditTable.Trede 2',
      'Bij ‘Trede 2’ in ‘creditTable’ staat 2. Vul dit in: een getal van ten hoogste 1.',
    ],
    [{ on: '31-12-2025' }, 'on', '‘31-12-2025’ is geen datum. Typ jaar-maand-dag, zoals 2026-10-15.'],
  ])('says of %j where it is and what to do', (changes, path, message) => {
    expect(errorOf(runSocialReturn({ ...FINED, ...changes }, 'nl'))).toMatchObject({ path, message });
  });

  it('refuses a level that stands twice in the credit table', () => {
    const asked = { ...FINED, creditTable: { 'Trede 2': 0.5, T2: 1 } };
    expect(errorOf(runSocialReturn(asked, 'nl')).path).toBe('creditTable.T2');
  });
});
