import { runAssess, type AssessRun } from '../../scripts/engine/assess';
import personeel from '../vectors/personeel-2025.json';

function outputOf(run: AssessRun): Record<string, unknown> {
  if (!run.ok || typeof run.output !== 'object' || run.output === null) throw new Error('No output');
  return { ...run.output };
}

const { request } = personeel;

describe('assess on the command line', () => {
  it('writes the keys of the contract, in its order', () => {
    expect(Object.keys(outputOf(runAssess(request, 'nl')))).toEqual([
      'size',
      'weightedFte',
      'direct',
      'attributedFte',
      'indirect',
      'indirectApplied',
      'total',
      'level',
      'certainty',
      'possibleLevels',
      'norms',
      'toNext',
      'thirtyPlus',
      'jobs',
      'findings',
      'assumptions',
      'trace',
    ]);
  });

  it('writes nothing that JSON cannot hold', () => {
    const output = outputOf(runAssess(request, 'en'));
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });

  it('names the next level before what is missing for it', () => {
    const { toNext } = outputOf(runAssess({ totalFte: 50, referenceYear: 2025, placements: [] }, 'nl'));
    expect(JSON.stringify(toNext)).toBe('{"level":"Trede 1","weightedFte":1.5}');
  });

  it('writes findings and assumptions in the language asked for', () => {
    const ended = (language: 'nl' | 'en') => outputOf(runAssess(request, language)).findings;
    expect(ended('nl')).toContainEqual({
      code: 'TERM_ENDED',
      about: 'placement',
      row: 3,
      id: 'P03',
      field: 'start',
      message: expect.stringContaining('De termijn liep af voor het peiljaar') as string,
      leftOut: false,
    });
    expect(JSON.stringify(ended('en'))).toContain('The term ended before the reference year');
    expect(outputOf(runAssess(request, 'en')).assumptions).toContain(
      'When the term ends in the reference year, the person counts until that day.',
    );
  });

  it('writes days as people in that language do', () => {
    expect(JSON.stringify(outputOf(runAssess(request, 'nl')).findings)).toContain('30-11-2025');
    expect(JSON.stringify(outputOf(runAssess(request, 'en')).findings)).toContain('30/11/2025');
  });

  it.each([
    [{ ...request, year: 2025 }, 'UNKNOWN_KEY', 'year'],
    [
      { ...request, placements: [{ ...request.placements[0], contrct: 'Vast' }] },
      'UNKNOWN_KEY',
      'placements[0].contrct',
    ],
    [{ ...request, totalFte: undefined }, 'MISSING', 'totalFte'],
    [{ ...request, totalFte: 'veel' }, 'INVALID', 'totalFte'],
    [{ ...request, totalFte: 0 }, 'INVALID', 'totalFte'],
    [{ ...request, rules: '9.9' }, 'INVALID', 'rules'],
    [{ ...request, rules: '1.2' }, 'NOT_AVAILABLE', ''],
    ['Trede 2', 'INVALID', ''],
  ])('names the place of what is wrong (%#)', (input, code, path) => {
    const run = runAssess(input, 'nl');
    expect(run).toMatchObject({ ok: false, error: { code, path } });
    expect(run.ok ? '' : run.error.message).toMatch(/\.$/);
  });
});
