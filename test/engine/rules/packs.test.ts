import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { safeParse } from 'valibot';

import { packs } from '../../../src/engine';
import { PACKS } from '../../../src/engine/rules/packs';
import { packSchema, type PackFile } from '../../../src/engine/rules/schema';
import { namesOf, readContract, readPosition } from '../../../src/engine/rules/terms';
import terms from '../../../src/engine/rules/terms.json';

const folder = join(__dirname, '../../../src/engine/rules/packs');
const files = readdirSync(folder);

function fileOf(name: string): PackFile {
  const parsed = safeParse(packSchema, JSON.parse(readFileSync(join(folder, name), 'utf8')));
  if (!parsed.success) throw new Error(parsed.issues.map(({ message }) => message).join('; '));
  return parsed.output;
}

/** A copy of the newest pack's file with one thing changed. */
function changed(change: (file: PackFile) => unknown): boolean {
  return safeParse(packSchema, change(fileOf('pso-2.1.json'))).success;
}

describe('the rule packs', () => {
  it.each(files)('%s follows the schema, is named after its id and is loaded', (name) => {
    const file = fileOf(name);
    expect(name).toBe(`${file.id}.json`);
    expect(file.id).toBe(`pso-${file.version}`);
    expect(PACKS.map(({ id }) => id)).toContain(file.id);
  });

  it('are listed newest first, each with the source of its first day', () => {
    const dates = packs().map(({ validFrom }) => validFrom);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(packs()).toHaveLength(files.length);
    expect(packs()[0]).toMatchObject({
      id: 'pso-2.1',
      version: '2.1',
      validFrom: '2023-04-01',
      certainty: 'stated',
    });
    for (const { source } of packs()) expect(source).toMatch(/^https?:\/\//);
  });

  /** Dates of the announcements; 1.8 and 2.0 follow from the yearly rhythm. */
  it.each([
    ['1.2', '2014-04-01', 'stated'],
    ['1.5', '2017-04-01', 'stated'],
    ['1.6', '2018-04-01', 'stated'],
    ['1.7', '2019-04-01', 'stated'],
    ['1.8', '2020-04-01', 'inferred'],
    ['1.9', '2021-04-01', 'stated'],
    ['2.0', '2022-04-01', 'inferred'],
    ['2.1', '2023-04-01', 'stated'],
  ])('version %s starts on %s, which is %s', (version, validFrom, certainty) => {
    expect(packs().find((pack) => pack.version === version)).toMatchObject({ validFrom, certainty });
  });

  it('hold positions and contract forms that have a name', () => {
    for (const pack of PACKS) {
      for (const id of pack.positions.keys())
        expect(readPosition(namesOf('positions', [id]))).toMatchObject({ ok: true });
      for (const id of pack.contracts.keys())
        expect(readContract(namesOf('contracts', [id]))).toMatchObject({ ok: true });
    }
  });

  it('give the Basistrede from 2.1 on, without a norm', () => {
    expect(PACKS.filter((pack) => pack.norms.has('Basistrede')).map(({ version }) => version)).toEqual([
      '2.1',
    ]);
    expect(PACKS[0].norms.get('Basistrede')).toBeNull();
  });
});

describe('the schema of a rule pack', () => {
  it('accepts the newest pack as it is', () => {
    expect(changed((file) => file)).toBe(true);
  });

  it.each<[string, (file: PackFile) => unknown]>([
    ['a key it does not know', (file) => ({ ...file, extra: 1 })],
    [
      'a date that is no date',
      (file) => ({ ...file, validFrom: { ...file.validFrom, value: '1 April 2023' } }),
    ],
    ['a source that is not listed', (file) => ({ ...file, sources: {} })],
    [
      'a value that is null but not marked unknown',
      (file) => ({ ...file, values: { ...file.values, capSize: { ...file.values.capSize, value: null } } }),
    ],
    [
      'a value that is marked unknown but filled in',
      (file) => ({
        ...file,
        values: { ...file.values, minimumFte: { ...file.values.minimumFte, certainty: 'unknown' } },
      }),
    ],
    [
      'a remark without words',
      (file) => ({
        ...file,
        values: { ...file.values, minimumFte: { ...file.values.minimumFte, note: 'because' } },
      }),
    ],
    [
      'a weight above 1',
      (file) => ({ ...file, positions: { ...file.positions, ww: { ...file.positions.ww, value: 75 } } }),
    ],
    [
      'a norm written as a percentage',
      (file) => ({
        ...file,
        norms: { ...file.norms, rows: file.norms.rows.map((row) => ({ ...row, 'Trede 1': 3 })) },
      }),
    ],
    [
      'a norm that is missing from a row',
      (file) => ({ ...file, norms: { ...file.norms, rows: [{ size: 1 }, ...file.norms.rows] } }),
    ],
    [
      'sizes out of order',
      (file) => ({ ...file, norms: { ...file.norms, rows: [...file.norms.rows].reverse() } }),
    ],
    [
      'a norm table that stops before the last size',
      (file) => ({ ...file, norms: { ...file.norms, rows: file.norms.rows.slice(0, -1) } }),
    ],
    [
      'a norm table that starts above the smallest organisation',
      (file) => ({ ...file, norms: { ...file.norms, rows: file.norms.rows.slice(1) } }),
    ],
  ])('refuses %s', (_, change) => {
    expect(changed(change)).toBe(false);
  });
});

describe('the words for positions and contract forms', () => {
  it.each([
    ['positions', terms.positions, readPosition],
    ['contracts', terms.contracts, readContract],
  ] as const)('each of the %s is read from all its names, and no name means two things', (_, list, read) => {
    for (const [id, { label, also }] of Object.entries(list)) {
      for (const name of [label, ...also, ` ${label.toUpperCase()} `]) {
        expect(read(name)).toEqual({ ok: true, term: { id, label } });
      }
    }
  });
});
