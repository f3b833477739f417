import {
  choosePolicy,
  translateEffort,
  type Policy,
  type TranslatedEffort,
  type TranslationRequest,
} from '../../../src/engine';
import { linesOf, traceOf, valueOf } from '../outcomes';

function translated(request: TranslationRequest): readonly TranslatedEffort[] {
  return valueOf(translateEffort(request)).lines;
}

/** A policy with this block and no other. */
function withOneBlock(label: string, names: readonly string[]): Policy {
  const chosen = choosePolicy('haaglanden-2023');
  const [block] = chosen.ok ? chosen.policy.blocks : [];
  if (!chosen.ok || block === undefined) throw new Error('haaglanden-2023 has no blocks');
  const blocks = [{ ...block, id: 'only', label, names, inferredNames: [] }];
  return { ...chosen.policy, id: 'eigen', completeness: 'complete', blocks };
}

const keys = ({ differences }: TranslatedEffort) => differences.map(({ key }) => key);

describe('the same effort under several policies', () => {
  it('is worth what each says: WW, full-time for a year', () => {
    const lines = translated({
      policies: ['haaglanden-2023', 'utrecht-current', 'leiden-2023', 'oost-nederland-2023'],
      block: 'WW < 1 jaar',
      hoursPerWeek: 36,
      months: 12,
    });
    expect(lines.map(({ worth }) => worth?.value)).toEqual([20000, 20000, 15000, 10000]);
    expect(lines.map(keys)).toEqual([
      [],
      [],
      ['socialReturnRegister.differs.amount'],
      expect.arrayContaining(['socialReturnRegister.differs.amount']),
    ]);
  });

  it('differs by how long a person counts: Participatiewet for 30 months', () => {
    const [first, second] = translated({
      policies: ['utrecht-current', 'haaglanden-2023'],
      block: 'Participatiewet',
      hoursPerWeek: 36,
      months: 30,
    });
    expect([first?.worth?.value, second?.worth?.value]).toEqual([100000, 80000]);
    expect(second && keys(second)).toEqual(['socialReturnRegister.differs.months']);
  });

  it('differs by a minimum of hours: ten hours a week count for nothing in Harlingen (V11)', () => {
    const [, harlingen] = translated({
      policies: ['oost-nederland-2023', 'harlingen'],
      block: 'Participatiewet < 2 jaar',
      fte: undefined,
      hoursPerWeek: 10,
      months: 12,
      choices: { fullTimeHours: 36 },
    });
    expect(harlingen?.worth?.value).toBe(0);
    expect(harlingen && keys(harlingen)).toContain('socialReturnRegister.differs.minimum');
  });

  it('gives the blocks that it could be, also when there is one, where a policy does not have the name of a block', () => {
    const [haaglanden, utrecht, harlingen] = translated({
      policies: ['haaglanden-2023', 'utrecht-current', 'harlingen'],
      block: 'bbl-ge3',
      hoursPerWeek: 36,
      months: 12,
    });
    expect(haaglanden?.worth?.value).toBe(15000);
    expect(utrecht?.worth).toBeNull();
    expect(utrecht?.problem?.key).toBe('socialReturn.unknownBlock');
    expect(utrecht?.candidates.map(({ id }) => id)).toEqual(['bbl-2-4']);
    expect(harlingen?.worth).toBeNull();
    expect(harlingen?.candidates.map(({ id }) => id)).toEqual(['bbl-nieuw', 'bbl-bestaand']);
  });

  it('reads a text as the block that was chosen where it decides nothing, and lets the choice be changed', () => {
    const effort = { block: 'bbl-ge3', hoursPerWeek: 36, months: 12 };
    const policies = ['haaglanden-2023', 'harlingen'];
    const [decided, open] = translated({ ...effort, policies });
    expect([decided?.choosable, open?.choosable.map(({ id }) => id)]).toEqual([
      [],
      ['bbl-nieuw', 'bbl-bestaand'],
    ]);
    const [, chosen] = translated({ ...effort, policies, blockOf: { harlingen: 'bbl-bestaand' } });
    expect(chosen).toMatchObject({ worth: { block: { id: 'bbl-bestaand' } }, choosable: open?.choosable });
    const unknown = translated({ ...effort, block: 'iets anders', policies: ['harlingen'] });
    expect(unknown[0]?.candidates).toEqual([]);
    expect(unknown[0]?.choosable).toEqual(unknown[0]?.policy?.blocks);
  });

  it.each([
    ['Banenafspraak', 'leiden-2023', 'Participatiewet', []],
    ['inkoop SW-bedrijf', 'harlingen', 'Banenafspraak', ['Wsw']],
    ['BBL niveau 3', 'hilversum', 'Bbl niveau 1 en 2', ['BBL niveau 1', 'BBL niveau 2']],
  ])(
    'leaves %s without a value where %s knows it and the other policy only has %s',
    (typed, known, label, names) => {
      const [first, second] = translated({
        policies: [known, withOneBlock(label, names)],
        block: typed,
        hoursPerWeek: 36,
        months: 12,
        amount: 1000,
      });
      expect(first?.worth).not.toBeNull();
      expect(second).toMatchObject({
        worth: null,
        candidates: [],
        problem: { key: 'socialReturn.unknownBlock', values: { text: typed, known: label } },
      });
    },
  );

  it('reads each policy as was chosen for that policy', () => {
    const effort = { block: 'WW', hoursPerWeek: 18, months: 12, bonuses: '55+' };
    const policies = ['haaglanden-2023', 'utrecht-current'];
    expect(translated({ ...effort, policies }).map(({ worth }) => worth?.value)).toEqual([null, null]);
    const chosen = translated({
      ...effort,
      policies,
      choicesOf: { 'haaglanden-2023': { bonusProRata: false } },
    });
    expect(chosen.map(({ worth }) => worth?.value ?? null)).toEqual([expect.any(Number), null]);
  });

  it('says why there is no value: unknown policy, no blocks, a choice to make', () => {
    const lines = translated({
      policies: ['nergens', 'maastricht', 'haaglanden-2023'],
      block: 'WW',
      hoursPerWeek: 18,
      months: 12,
      bonuses: '55+',
    });
    expect(lines.map(({ worth }) => worth?.value ?? null)).toEqual([null, null, null]);
    expect(lines.map(({ problem }) => problem?.key)).toEqual([
      'socialReturn.unknownPolicy',
      'socialReturn.noBlocks',
      'socialReturn.question',
    ]);
  });

  it('explains each value in one trace', () => {
    const outcome = translateEffort({
      policies: ['haaglanden-2023', 'leiden-2023'],
      block: 'WW',
      hoursPerWeek: 36,
      months: 12,
    });
    const cited = linesOf(traceOf(outcome)).flatMap((line) =>
      line.kind === 'rule' ? [line.citation.pack] : [],
    );
    expect(new Set(cited)).toEqual(new Set(['haaglanden-2023', 'leiden-2023']));
  });
});
