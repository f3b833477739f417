import fc from 'fast-check';
import { levelFor, norm, shortfall, weight } from '../../../src/engine';
import { readOwnPack, type OwnPackReading } from '../../../src/engine/rules/ownPack';
import { setOwnPack } from '../../../src/engine/rules/ownRegistry';
import type { OwnFinding, OwnTable } from '../../../src/engine/rules/ownTable';
import { PACKS } from '../../../src/engine/rules/packs';
import { NORM_LEVELS } from '../../../src/engine/rules/schema';
import { render } from '../../../src/i18n/render';
import { assumptionsOf, failureOf, linesOf, sentenceOf, traceOf, valueOf } from '../outcomes';
import { inventedNorm, inventedRow, inventedTable, SIZES } from './ownTable';

const [NEWEST] = PACKS;

/** A finding as the user reads it, in Dutch. */
const sentence = ({ problem, remedy }: OwnFinding): string =>
  `${render(problem, 'nl')} ${render(remedy, 'nl')}`;

/** The only finding of a table. */
function onlyFinding(table: OwnTable): OwnFinding {
  const { findings } = readOwnPack(table);
  expect(findings.map(sentence)).toHaveLength(1);
  const [finding] = findings;
  if (finding === undefined) throw new Error('No finding');
  return finding;
}

function use(table: OwnTable): OwnPackReading {
  const reading = readOwnPack(table);
  expect(reading.pack).not.toBeNull();
  setOwnPack(reading.pack);
  return reading;
}

afterEach(() => {
  setOwnPack(null);
});

describe('a full norm table of the user', () => {
  it('has nothing to say about it and leaves nothing to compute in between', () => {
    expect(readOwnPack(inventedTable())).toMatchObject({
      findings: [],
      filled: 4 * 104,
      complete: true,
      pack: { id: 'eigen', version: '2.2', validFrom: '2026-04-01' },
    });
  });

  it.each(SIZES)('gives every norm at size %s as it was filled in, with the sheet as its source', (size) => {
    use(inventedTable());
    for (const level of NORM_LEVELS) {
      const outcome = norm({ size, level, rules: 'eigen' });
      expect(valueOf(outcome)).toBe(inventedNorm(size, level));
      expect(linesOf(traceOf(outcome))).toContainEqual(
        expect.objectContaining({
          citation: {
            pack: 'eigen',
            path: `norms.${size}.${level}`,
            source: 'eigen opgave: blad PSO-normen',
            certainty: 'stated',
          },
        }),
      );
      expect(assumptionsOf(traceOf(outcome))).toEqual(['ownRules.assumption']);
    }
  });

  it('makes every level certain: on the norm it is reached, just under it the level below', () => {
    use(inventedTable());
    const below = {
      Basistrede: 'Geen trede',
      'Trede 1': 'Basistrede',
      'Trede 2': 'Trede 1',
      'Trede 3': 'Trede 2',
    };
    for (const size of SIZES) {
      for (const level of NORM_LEVELS) {
        const contribution = inventedNorm(size, level);
        expect(valueOf(levelFor({ contribution, size, rules: 'eigen' }))).toMatchObject({
          level,
          certainty: 'certain',
          possibleLevels: [level],
        });
        const just = levelFor({ contribution: contribution - 1e-6, size, rules: 'eigen' });
        expect(valueOf(just)).toMatchObject({ level: below[level], certainty: 'certain' });
      }
    }
  });

  it.each(['eigen', 'Eigen', ' EIGEN '])('is used when the rules say %p', (rules) => {
    use(inventedTable());
    expect(valueOf(norm({ size: 50, level: 'Trede 1', rules }))).toBe(inventedNorm(50, 'Trede 1'));
  });

  it('is not used when the rules do not say so, even on a day after it came into force', () => {
    use(inventedTable());
    expect(valueOf(norm({ size: 50, level: 'Trede 1' }))).toBe(0.03);
    expect(valueOf(norm({ size: 50, level: 'Trede 1', rules: '2026-11-01' }))).toBe(0.03);
  });

  it('serves every calculation that needs a norm', () => {
    use(inventedTable());
    const question = { level: 'Trede 2', weightedFte: 0, totalFte: 50, rules: 'eigen' } as const;
    expect(valueOf(shortfall(question))).toBeCloseTo(inventedNorm(50, 'Trede 2') * 50, 10);
  });
});

describe('what the table of the user does not give', () => {
  it('comes from the newest pack, which is cited', () => {
    use(inventedTable());
    const outcome = weight({ position: 'WW', contract: 'Vast', rules: 'eigen' });
    expect(valueOf(outcome)).toBe(valueOf(weight({ position: 'WW', contract: 'Vast', rules: NEWEST.id })));
    expect(linesOf(traceOf(outcome))).toContainEqual(
      expect.objectContaining({
        citation: expect.objectContaining({ pack: NEWEST.id, path: 'positions.ww' }) as unknown,
      }),
    );
    expect(assumptionsOf(traceOf(outcome))).toContain('ownRules.assumption');
  });

  it('comes from an older pack when the newest does not hold it, and the trace says so', () => {
    use(inventedTable());
    const question = { position: 'BBL niveau 2', contract: 'Leerwerkovereenkomst' };
    const outcome = weight({ ...question, rules: 'eigen' });
    expect(failureOf(weight({ ...question, rules: NEWEST.id })).reason).toBe('notAvailable');
    expect(valueOf(outcome)).toBe(valueOf(weight(question)));
    expect(assumptionsOf(traceOf(outcome))).toContain('rules.assumption.olderPack');
  });
});

describe('a table without Basistrede', () => {
  const table = { ...inventedTable(), rows: SIZES.map((size) => inventedRow(size, { Basistrede: null })) };

  it('can be used, and is not complete', () => {
    expect(readOwnPack(table)).toMatchObject({ findings: [], complete: false });
  });

  it('does not guess below Trede 1, and says that the column is empty when that norm is asked', () => {
    use(table);
    const below = levelFor({ contribution: 0.001, size: 50, rules: 'eigen' });
    expect(failureOf(below).reason).toBe('notAvailable');
    expect(sentenceOf(norm({ size: 50, level: 'Basistrede', rules: 'eigen' }))).toContain(
      'De kolom Basistrede op uw blad met normen is leeg.',
    );
  });
});

describe('gaps', () => {
  const gappy = inventedTable({
    3: { 'Trede 1': null },
    4: { 'Trede 1': '  ' },
    5: { 'Trede 1': null },
    9: { 'Trede 1': null },
  });

  it('are named once for a level, with the stretch they make, and do not block', () => {
    const finding = onlyFinding(gappy);
    expect(finding).toMatchObject({ severity: 'warns', place: { kind: 'cell', row: 1, column: 'Trede 1' } });
    expect(sentence(finding)).toContain('ontbreekt bij omvang 3–5, 9.');
  });

  it('make a level there depend on the norm that is missing', () => {
    use(gappy);
    const contribution = (inventedNorm(2, 'Trede 1') + inventedNorm(6, 'Trede 1')) / 2;
    expect(valueOf(levelFor({ contribution, size: 4, rules: 'eigen' }))).toMatchObject({
      certainty: 'depends',
      possibleLevels: ['Basistrede', 'Trede 1'],
    });
    const outcome = norm({ size: 4, level: 'Trede 1', rules: 'eigen' });
    expect(assumptionsOf(traceOf(outcome))).toContain('ladder.assumption.interpolated');
  });

  it('also exist when the whole row is gone: then the head of the column is shown', () => {
    const table = inventedTable();
    const finding = readOwnPack({ ...table, rows: table.rows.filter(({ size }) => size !== 40) }).findings[2];
    expect(finding).toMatchObject({ severity: 'warns', place: { kind: 'header', column: 'Trede 2' } });
  });

  it.each([2, 105])('cannot be at size %s, where the table ends', (size) => {
    const finding = onlyFinding(inventedTable({ [size]: { 'Trede 3': null } }));
    expect(finding.severity).toBe('blocks');
    expect(sentence(finding)).toContain(`De norm van Trede 3 bij omvang ${size} ontbreekt.`);
  });

  it('cannot be a whole trede', () => {
    const rows = SIZES.map((size) => inventedRow(size, { 'Trede 2': null }));
    const finding = onlyFinding({ ...inventedTable(), rows });
    expect(finding).toMatchObject({ severity: 'blocks', place: { kind: 'header', column: 'Trede 2' } });
  });
});

describe('a wrong cell is pointed out and keeps the table out of use', () => {
  it.each([
    [3.4, /Hier staat 3,4\. Dat is meer dan 1.*Bedoelt u 3,4\s%\? .*of 0,034\./],
    ['3,4', /Bedoelt u 3,4\s%/],
    [340, /Hier staat 340\. Een norm is hoger dan 0 %/],
    [0, /Hier staat 0\. /],
    [-0.03, /Hier staat -0,03\. /],
    ['abc', /‘abc’ is geen getal/],
    [true, /ja\/nee-waarde/],
    [{ error: '#REF!' }, /#REF!/],
  ])('a norm of %p', (cell, problem) => {
    const finding = onlyFinding(inventedTable({ 50: { 'Trede 1': cell } }));
    expect(finding).toMatchObject({
      severity: 'blocks',
      place: { kind: 'cell', row: 48, column: 'Trede 1' },
    });
    expect(sentence(finding)).toMatch(problem);
  });

  it('is told once, also where the table ends', () => {
    const finding = onlyFinding(inventedTable({ 2: { 'Trede 1': 30 } }));
    expect(sentence(finding)).toContain('Hier staat 30.');
  });

  it.each([
    [1, /De omvang 1 hoort niet in deze tabel/],
    [106, /van 2 tot en met 105/],
    [50.5, /De omvang 50,5/],
    ['vijftig', /‘vijftig’ is geen getal/],
    [null, /staan normen, maar geen omvang/],
    [51, /Omvang 51 staat al in een hogere rij/],
  ])('a size of %p', (cell, problem) => {
    const table = inventedTable();
    const rows = [...table.rows.slice(0, -1), inventedRow(52, { size: cell }), ...table.rows.slice(-1)];
    const { pack, findings } = readOwnPack({ ...table, rows });
    expect(pack).toBeNull();
    expect(findings[0]).toMatchObject({ place: { kind: 'cell', row: 103, column: 'size' } });
    expect(findings.map(sentence)[0]).toMatch(problem);
  });

  it('a norm that rises with size', () => {
    const norms = { 'Trede 1': inventedNorm(49, 'Trede 1') + 0.0001 };
    const finding = onlyFinding(inventedTable({ 50: norms }));
    expect(finding).toMatchObject({
      severity: 'blocks',
      place: { kind: 'cell', row: 48, column: 'Trede 1' },
    });
    expect(sentence(finding)).toContain('De norm van Trede 1 is bij omvang 50 hoger');
  });

  it('but not a norm that stays the same from one size to the next', () => {
    const norms = { 'Trede 1': inventedNorm(49, 'Trede 1') };
    expect(readOwnPack(inventedTable({ 50: norms })).findings).toEqual([]);
  });

  it.each([
    [inventedNorm(50, 'Trede 1') - 0.0001, 'blocks'],
    [inventedNorm(50, 'Trede 1'), 'warns'],
  ])('a norm of Trede 2 that is not higher than that of Trede 1: %s %s', (value, severity) => {
    const untilSize50 = SIZES.map((size) =>
      inventedRow(
        size,
        size === 50 ? { 'Trede 2': value } : size > 50 && size < 105 ? { 'Trede 2': null } : {},
      ),
    );
    const { findings } = readOwnPack({ ...inventedTable(), rows: untilSize50 });
    const finding = findings.find(({ problem }) => problem.key === 'ownRules.problem.notHigher');
    expect(finding).toMatchObject({ severity, place: { kind: 'cell', row: 48, column: 'Trede 2' } });
    expect(finding && sentence(finding)).toContain('niet hoger dan die van Trede 1');
  });

  it('a norm that is not higher than what lies between the norms of the level below', () => {
    const ends = (size: number): boolean => size === 2 || size === 105;
    const onlyEnds = (trede2: number | null) =>
      SIZES.map((size) =>
        inventedRow(size, ends(size) ? {} : { 'Trede 1': null, 'Trede 2': trede2, Basistrede: null }),
      );
    expect(readOwnPack({ ...inventedTable(), rows: onlyEnds(null) }).pack).not.toBeNull();
    const low = readOwnPack({ ...inventedTable(), rows: onlyEnds(inventedNorm(104, 'Trede 2')) });
    expect(low.pack).toBeNull();
    expect(low.findings.find(({ severity }) => severity === 'blocks')).toMatchObject({
      place: { kind: 'cell', row: 1, column: 'Trede 2' },
    });
  });

  it.each([
    ['version', null, 'De versie van de handleiding ontbreekt.'],
    ['validFrom', null, 'De datum waarop deze normen ingingen, ontbreekt.'],
    ['validFrom', 'morgen', '‘morgen’ is geen datum.'],
    ['version', { error: '#N/A' }, '#N/A'],
  ] as const)('a detail: %s %p', (detail, cell, problem) => {
    const table = inventedTable();
    const { pack, findings } = readOwnPack({ ...table, details: { ...table.details, [detail]: cell } });
    expect(pack).toBeNull();
    expect(findings[0]).toMatchObject({ severity: 'blocks', place: { kind: 'detail', detail } });
    expect(findings.map(sentence)[0]).toContain(problem);
  });
});

describe('the order of the rows and the way a share is written do not matter', () => {
  it('percentages typed as text and rows in any order give the same pack', () => {
    const table = inventedTable();
    fc.assert(
      fc.property(fc.shuffledSubarray([...table.rows], { minLength: table.rows.length }), (rows) => {
        const typed = rows.map((row) => ({
          ...row,
          size: `${Number(row.size)}`,
          'Trede 1': `${(Number(row['Trede 1']) * 100).toFixed(4).replace('.', ',')} %`,
        }));
        const { pack, findings } = readOwnPack({ ...table, rows: typed });
        expect(findings).toEqual([]);
        for (const { size, value } of pack?.norms.get('Trede 1') ?? []) {
          expect(value).toBeCloseTo(inventedNorm(size, 'Trede 1'), 12);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.constantFrom(null, '', '3,4%', '3,4', 'x', true, { error: '#N/A' }),
    fc.double({ noNaN: true, min: -1, max: 2 }),
    fc.integer({ min: -5, max: 200 }),
  );
  const row = fc.record({ size: cell, Basistrede: cell, 'Trede 1': cell, 'Trede 2': cell, 'Trede 3': cell });

  it('there is a pack exactly when nothing blocks, its norms fall with size and rise with level', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.subarray([...SIZES]), (extra, left) => {
        const table = inventedTable();
        const rows = [...table.rows.filter(({ size }) => left.includes(Number(size))), ...extra];
        const { pack, findings } = readOwnPack({ ...table, rows });
        expect(pack === null).toBe(findings.some(({ severity }) => severity === 'blocks'));
        for (const level of NORM_LEVELS) {
          const column = pack?.norms.get(level) ?? [];
          const values = column.map(({ value }) => value);
          expect(values).toEqual([...values].sort((one, other) => other - one));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('without an own pack', () => {
  it('the answer says how to make one', () => {
    expect(failureOf(norm({ size: 50, level: 'Trede 1', rules: 'eigen' }))).toMatchObject({
      reason: 'notAvailable',
      parameter: 'rules',
    });
    expect(sentenceOf(norm({ size: 50, level: 'Trede 1', rules: 'eigen' }))).toContain(
      'maak het blad PSO-normen',
    );
  });

  it('cells must be calculated again exactly when an answer was asked before', () => {
    setOwnPack(null);
    expect(setOwnPack(readOwnPack(inventedTable()).pack)).toBe(false);
    valueOf(norm({ size: 50, level: 'Trede 1', rules: 'eigen' }));
    expect(setOwnPack(null)).toBe(true);
  });

  it('the name is offered among those that can be typed', () => {
    expect(sentenceOf(norm({ size: 50, level: 'Trede 1', rules: 'egen' }))).toMatch(/pso-1\.2, eigen\./);
  });
});

test('the fingerprint changes with anything in the table', () => {
  const fingerprints = [
    inventedTable(),
    inventedTable({ 50: { 'Trede 1': inventedNorm(50, 'Trede 1') - 1e-6 } }),
    { ...inventedTable(), details: { ...inventedTable().details, version: '2.3' } },
  ].map((table) => readOwnPack(table).fingerprint);
  expect(new Set(fingerprints).size).toBe(3);
  expect(fingerprints).not.toContain(null);
  expect(readOwnPack(inventedTable()).fingerprint).toBe(fingerprints[0]);
});
