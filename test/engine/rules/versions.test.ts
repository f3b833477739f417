import { PACKS } from '../../../src/engine/rules/packs';
import type { Limit, Pack } from '../../../src/engine/rules/pack';

function pack(version: string): Pack {
  const found = PACKS.find((each) => each.version === version);
  if (!found) throw new Error(`There is no version ${version}`);
  return found;
}

const versions = PACKS.map(({ version }) => version);
const from15 = versions.filter((version) => version !== '1.2');

/** A value with how sure it is, as `5 stated`; what is not public is `?`. */
function limit(each: Limit | undefined): string | undefined {
  if (each?.kind === 'asLongAs') return each.what;
  if (each?.kind !== 'years') return undefined;
  return each.years ? `${String(each.years.value)} ${each.years.citation.certainty}` : '?';
}

describe('what changed in which version of the handbook', () => {
  it('1.5: VSO/PRO counts five years after school and a placement three years at most', () => {
    expect(limit(pack('1.5').positions.get('vso-pro')?.limits[0])).toBe('5 stated');
    expect(limit(pack('1.5').contracts.get('stage')?.limits[0])).toBe('3 stated');
    expect(limit(pack('1.2').positions.get('vso-pro')?.limits[0])).toBe('?');
    expect(limit(pack('2.1').contracts.get('stage')?.limits[0])).toBe('3 inferred');
  });

  it('1.5: WW must have lasted six months instead of a year', () => {
    expect(pack('1.2').positions.get('ww')?.monthsBefore?.value).toBe(12);
    for (const version of from15) expect(pack(version).positions.get('ww')?.monthsBefore?.value).toBe(6);
  });

  it.each([
    ['1.6', 'statushouder', '1.5'],
    ['1.6', 'nug', '1.5'],
    ['1.9', 'bbl-3', '1.8'],
    ['1.9', 'bol-4', '1.8'],
    ['2.1', 'tijdelijke-bescherming', '2.0'],
  ])('%s: %s counts, and did not in %s', (since, position, before) => {
    expect(pack(since).positions.has(position)).toBe(true);
    expect(pack(before).positions.has(position)).toBe(false);
  });

  it('1.7, of 1 April 2019: durable secondments count for 30+', () => {
    for (const version of ['1.5', '1.6']) {
      const rules = pack(version).thirtyPlus;
      expect([...(rules?.durableContracts.ids ?? [])]).toEqual([]);
      expect([...(rules?.outsideTotal.ids ?? [])]).toEqual(['detachering']);
    }
    for (const version of from15.filter((each) => each >= '1.7')) {
      const rules = pack(version).thirtyPlus;
      expect([...(rules?.durableContracts.ids ?? [])]).toEqual(['detachering']);
      expect([...(rules?.outsideTotal.ids ?? [])]).toEqual([]);
    }
    expect(pack('1.7').validFrom).toBe('2019-04-01');
  });

  it('1.9: bbl and bol weights were raised to values that are not public, and an Aspirant could extend twice', () => {
    for (const position of ['bbl-1', 'bol-1', 'bbl-2', 'bol-2', 'bbl-3', 'bbl-4']) {
      expect(pack('1.9').positions.get(position)?.weight).toBeNull();
      expect(pack('1.9').unknown.get(`positions.${position}`)).toBeDefined();
    }
    expect(pack('1.9').aspirant.extensions).toMatchObject({ value: 2, citation: { certainty: 'stated' } });
  });

  it('2.1: an Aspirant can extend once, and there is a Basistrede without a public norm', () => {
    expect(pack('2.1').aspirant.extensions).toMatchObject({ value: 1, citation: { certainty: 'stated' } });
    expect(pack('2.1').norms.get('Basistrede')).toBeNull();
    expect(pack('2.0').norms.has('Basistrede')).toBe(false);
  });
});

describe('what no version makes up', () => {
  it.each(from15)('%s: how long WIA, Wajong, WW and WIW/ID count', (version) => {
    for (const position of ['wia', 'wajong', 'ww', 'wiw-id', 'jonggehandicapt-wml']) {
      expect(pack(version).positions.get(position)?.limits.map(limit)).toEqual(['?']);
    }
  });

  it('a weight, a term or a rule of version 1.2, of which nothing but its start is public', () => {
    const { positions, contracts, thirtyPlus, aspirant, fullTimeHours } = pack('1.2');
    for (const each of [...positions.values(), ...contracts.values()]) expect(each.weight).toBeNull();
    expect([thirtyPlus, aspirant.extensions, fullTimeHours]).toEqual([null, null, null]);
  });

  it('how often an Aspirant could extend in 1.7 and 1.8', () => {
    expect(pack('1.7').aspirant.extensions).toBeNull();
    expect(pack('1.8').aspirant.extensions).toBeNull();
  });

  it.each(from15.filter((version) => version > '1.6'))(
    '%s: a weight or term as stated that was only published with an earlier version',
    (version) => {
      for (const { weight, limits } of pack(version).positions.values()) {
        expect(weight?.citation.certainty ?? 'unknown').not.toBe('stated');
        for (const each of limits) expect(limit(each)).not.toMatch(/ stated$/);
      }
    },
  );
});
