import { readFileSync } from 'node:fs';
import { runRoute, type RouteRun } from '../../scripts/engine/route';

const example = JSON.parse(readFileSync('docs/voorbeelden/route.json', 'utf8')) as {
  options: Record<string, unknown>[];
};

function outputOf(run: RouteRun) {
  if (!run.ok) throw new Error(run.error.message);
  return run.output;
}

/** What is said beside the route, with ordinary spaces. */
function remarksOn(question: unknown): string[] {
  return outputOf(runRoute(question, 'nl')).remarks.map((remark) => remark.replaceAll('\u00a0', ' '));
}

/** The example with changes, and with changes to one of its options. */
function asked(changes: object, option: object = {}, place = 0) {
  const options = example.options.map((one, index) => (index === place ? { ...one, ...option } : one));
  return { ...example, options, ...changes };
}

const HIRE = { kind: 'hire', fte: 0.8, weight: 1, annualCost: 21_000, max: 50 };
const HIRE_ONLY = { ...HIRE, id: 'magazijn', max: 2 };

describe('route on the command line', () => {
  it('writes the keys of the contract', () => {
    const output = outputOf(runRoute(example, 'nl'));
    expect(Object.keys(output).slice(0, 6)).toEqual([
      'status',
      'cost',
      'plan',
      'after',
      'alternatives',
      'frontier',
    ]);
    expect(Object.keys(output)).toEqual(expect.arrayContaining(['assumptions', 'trace']));
    expect(Object.keys(output.after ?? {})).toEqual(
      expect.arrayContaining(['totalFte', 'weightedFte', 'total', 'level']),
    );
  });

  it('answers the example of the documentation', () => {
    expect(outputOf(runRoute(example, 'nl'))).toMatchObject({
      status: 'optimal',
      cost: 20_500,
      plan: [
        { id: 'vacature keuken', count: 1 },
        { id: 'schoonmaak', count: 2 },
      ],
      after: { level: 'Trede 2', size: 45 },
      frontier: [
        { level: 'Trede 1', cost: 8000 },
        { level: 'Trede 2', cost: 20_500 },
        { level: 'Trede 3', cost: 54_000 },
      ],
    });
  });

  it('writes nothing that JSON cannot hold', () => {
    const output = outputOf(runRoute(example, 'en'));
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });

  it('writes its sentences in the language asked for', () => {
    const reached = { ...example, goal: 'Trede 1', organisation: { totalFte: 50, weightedFte: 2 } };
    expect(outputOf(runRoute(reached, 'nl')).remarks[0]).toBe(
      'Trede 1 is al gehaald. Er is niets nodig en het kost niets.',
    );
    expect(outputOf(runRoute(reached, 'en')).remarks[0]).toMatch(/^Trede 1 is reached already/);
  });

  it('takes what was left out as null, and keys of the other kind of option as long as they say nothing', () => {
    const other = {
      rules: null,
      limits: { hires: 6, cost: 100_000 },
      options: example.options.map((one) => ({
        fte: 0,
        weight: 0,
        attributedFte: 0,
        addsToTotal: true,
        ...one,
      })),
    };
    expect(outputOf(runRoute(asked(other), 'nl')).cost).toBe(20_500);
    expect(outputOf(runRoute(asked({ limits: null, alternatives: null }), 'nl')).alternatives).toHaveLength(
      5,
    );
  });

  it('names the limit that stands in the way', () => {
    const tooFew = asked({ goal: 'Trede 3', options: [{ ...HIRE_ONLY, max: 1 }] });
    expect(outputOf(runRoute(tooFew, 'nl'))).toMatchObject({ status: 'infeasible', cost: null, plan: [] });
    expect(remarksOn(tooFew)[0]).toBe(
      'De maxima per optie staan in de weg. Met hogere maxima kost het € 63.000,00 per jaar. Het aantal plaatsingen is dan 3.',
    );
    expect(remarksOn(asked({ limits: { cost: 1000 } }))[0]).toMatch(
      /^Het geld staat in de weg\. Er is minstens € 20\.500,00/,
    );
    expect(remarksOn(asked({ limits: { hires: 0 }, options: [HIRE_ONLY] }))[0]).toMatch(
      /^De grens aan het aantal plaatsingen staat in de weg/,
    );
  });

  it('names every limit that the plan without limits crosses when lifting one is not enough', () => {
    const limits = { hires: 1, cost: 30_000 };
    expect(remarksOn(asked({ goal: 'Trede 3', limits, options: [HIRE_ONLY] })).slice(0, 4)).toEqual([
      'Meer dan één grens staat in de weg. Zonder alle grenzen kost het € 63.000,00 per jaar. Het aantal plaatsingen is dan 3.',
      'Dat zijn meer plaatsingen dan de grens van 1.',
      'Dat is meer dan de grens van € 30.000,00 per jaar.',
      'magazijn is dan 3 keer nodig; het maximum is 2.',
    ]);
  });

  it('says that no option helps, and that there are too few seats', () => {
    expect(remarksOn(asked({ options: [] }))[0]).toMatch(
      /^Met deze opties is Trede 2 niet te halen, ook niet zonder grenzen/,
    );
    const seats = { ...HIRE, id: 'ploeg', fte: 8, weight: 0.1, addsToTotal: false };
    const organisation = { totalFte: 10, weightedFte: 0 };
    expect(remarksOn({ goal: 'Trede 3', organisation, options: [seats] })[0]).toMatch(
      /^Er zijn te weinig bestaande plekken om te vullen/,
    );
  });

  it('asks whether fte are hours where one placement is more than a full-time job', () => {
    expect(remarksOn(asked({ options: [{ ...HIRE_ONLY, fte: 32 }] }))).toContain(
      'magazijn heeft 32,00 fte per plaatsing, meer dan een volle baan. Controleer of dit fte zijn en geen uren.',
    );
  });

  it('finds the plan among sixty options of fifty each', () => {
    const options = Array.from({ length: 60 }, (_, index) => ({
      ...HIRE,
      id: `plek ${String(index)}`,
      fte: 0.4 + ((index * 37) % 60) / 100,
      annualCost: 12_000 + ((index * 7919) % 20_000),
    }));
    const question = { goal: 'Trede 3', organisation: { totalFte: 200, weightedFte: 2 }, options };
    expect(outputOf(runRoute(question, 'nl')).status).toBe('optimal');
  });

  it.each([
    [asked({}, { annualCost: -1 }), 'INVALID', 'options[0].annualCost'],
    [asked({}, { annualCost: 1e300 }), 'INVALID', 'options[0].annualCost'],
    [asked({}, { fte: 0 }), 'INVALID', 'options[0].fte'],
    [asked({}, { fte: '0,8' }), 'INVALID', 'options[0].fte'],
    [asked({}, { fte: undefined }), 'MISSING', 'options[0].fte'],
    [asked({}, { weight: 75 }), 'INVALID', 'options[0].weight'],
    [asked({}, { weight: -0.1 }), 'INVALID', 'options[0].weight'],
    [asked({}, { max: 1.5 }), 'INVALID', 'options[0].max'],
    [asked({}, { max: 1e9 }), 'INVALID', 'options[0].max'],
    [asked({}, { kind: 'baan' }), 'INVALID', 'options[0].kind'],
    [asked({}, { id: ' ' }), 'INVALID', 'options[0].id'],
    [asked({}, { id: 'schoonmaak' }), 'INVALID', 'options[3].id'],
    [asked({}, { attributedFte: 1 }), 'INVALID', 'options[0].attributedFte'],
    [asked({}, { attributedFte: -1 }, 3), 'INVALID', 'options[3].attributedFte'],
    [asked({}, { maximum: 3 }), 'UNKNOWN_KEY', 'options[0].maximum'],
    [asked({ goals: 'Trede 2' }), 'UNKNOWN_KEY', 'goals'],
    [asked({ goal: undefined }), 'MISSING', 'goal'],
    [asked({ goal: null }), 'INVALID', 'goal'],
    [asked({ goal: 'Trede 9' }), 'INVALID', 'goal'],
    [asked({ goal: 'Geen trede' }), 'INVALID', 'goal'],
    [asked({ goal: 'Aspirant' }), 'NOT_AVAILABLE', 'goal'],
    [asked({ goal: 'Basistrede' }), 'NOT_AVAILABLE', 'goal'],
    [asked({ goal: 'PSO 30+' }), 'INVALID', 'organisation.targetFte'],
    [asked({ organisation: { totalFte: 0, weightedFte: 0 } }), 'INVALID', 'organisation.totalFte'],
    [asked({ organisation: { totalFte: 1.5, weightedFte: 0 } }), 'NOT_AVAILABLE', 'organisation.totalFte'],
    [asked({ organisation: { totalFte: 1e300, weightedFte: 0 } }), 'INVALID', 'organisation.totalFte'],
    [asked({ organisation: { totalFte: NaN, weightedFte: 0 } }), 'INVALID', 'organisation.totalFte'],
    [asked({ organisation: { totalFte: 10, weightedFte: 11 } }), 'INVALID', 'organisation.weightedFte'],
    [asked({ limits: { cost: -1 } }), 'INVALID', 'limits.cost'],
    [asked({ limits: { hires: 1.5 } }), 'INVALID', 'limits.hires'],
    [asked({ alternatives: 21 }), 'INVALID', 'alternatives'],
    [asked({ rules: '2010-01-01' }), 'NOT_AVAILABLE', 'rules'],
    [asked({ rules: '1.2' }), 'NOT_AVAILABLE', 'goal'],
    [asked({ rules: '2.9' }), 'INVALID', 'rules'],
    ['Trede 2', 'INVALID', ''],
  ])('names the place of what is wrong (%#)', (input, code, path) => {
    const run = runRoute(input, 'nl');
    expect(run).toMatchObject({ ok: false, error: { code, path } });
    expect(run.ok ? '' : run.error.message).toMatch(/\.$/);
    expect(run.ok ? '' : run.error.message).not.toMatch(/\b(?:string|number|boolean|object|null or)\b/);
  });
});
