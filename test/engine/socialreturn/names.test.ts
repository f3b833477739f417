import { choosePolicy, findBlock, findBonuses, policies, type Policy } from '../../../src/engine';
import { render } from '../../../src/i18n/render';
import { failureOf, sentenceOf } from '../outcomes';

function policy(name: string, on?: string): Policy {
  const chosen = choosePolicy(name, on);
  if (!chosen.ok) throw new Error(sentenceOf(chosen));
  return chosen.policy;
}

function blockOf(name: string, typed: string): string {
  const found = findBlock(policy(name), typed);
  return found.ok ? found.block.id : found.reason;
}

describe('a policy by name', () => {
  test.each([
    ['haaglanden-2023', 'haaglanden-2023'],
    ['Haaglanden 2023', 'haaglanden-2023'],
    ['gemeente Zoetermeer', 'haaglanden-2023'],
    ['Leiden', 'leiden-2023'],
    ['SUDWEST FRYSLAN', 'sudwest-fryslan'],
    ['Provincie Noord-Brabant', 'noord-brabant-province'],
  ])('%s is %s', (typed, id) => {
    expect(policy(typed).id).toBe(id);
  });

  test('Den Haag is its own rule, with the blocks of its region', () => {
    expect(policy('Den Haag').id).toBe('den-haag-rule');
    expect(policy('Den Haag').blocks).toEqual(policy('haaglanden-2023').blocks);
  });

  test('Utrecht is the present table, and the older one is said to be there', () => {
    const chosen = choosePolicy('Utrecht');
    expect(chosen.ok && chosen.policy.id).toBe('utrecht-current');
    expect(chosen.ok && chosen.assumptions.map((each) => render(each, 'nl')).join(' ')).toContain(
      'het oudere beleid Utrecht bouwblokkenmodel',
    );
  });

  test('no two policies are called the same, and each is found by what it is called', () => {
    const names = policies().map(({ shortName }) => shortName);
    expect(new Set(names).size).toBe(names.length);
    for (const { id, shortName } of policies()) expect(policy(shortName).id).toBe(id);
  });

  test('a name with a year is no reading, and a sentence calls the policy by it', () => {
    const chosen = choosePolicy('Haaglanden 2023');
    expect(chosen.ok && chosen.assumptions).toEqual([]);
    expect(sentenceOf(findBlock(policy('haaglanden-2023'), 'kruideniers'))).toContain('Haaglanden 2023');
  });

  test('a day before the rule of the municipality leaves the table of the region', () => {
    expect(policy('Leidschendam-Voorburg', '2024-05-01').id).toBe('haaglanden-2023');
    expect(policy('Leidschendam-Voorburg', '2025-08-01').id).toBe('leidschendam-voorburg-2025');
  });

  test('a day before any policy of that name asks which is meant', () => {
    const failure = failureOf(choosePolicy('Leiden', '2020-01-01'));
    expect([failure.reason, failure.parameter]).toEqual(['notAvailable', 'policy']);
  });

  test('a policy that is taken by its id on an earlier day is said to be later', () => {
    const chosen = choosePolicy('leiden-2023', '2020-01-01');
    expect(chosen.ok && chosen.assumptions.map(({ key }) => key)).toEqual([
      'socialReturn.assumption.laterPolicy',
    ]);
  });

  test('an unknown policy gets the list of what there is', () => {
    const sentence = sentenceOf(choosePolicy('Atlantis'));
    expect(sentence).toContain('"Atlantis"');
    expect(sentence).toContain('haaglanden-2023');
    expect(sentence).toContain('eigen');
  });
});

describe('a block by name', () => {
  test.each([
    ['haaglanden-2023', 'Participatiewet', 'pw'],
    ['haaglanden-2023', 'bijstandsuitkering', 'pw'],
    ['haaglanden-2023', 'WW-uitkering', 'ww'],
    ['haaglanden-2023', 'Banenafspraak', 'banenafspraak'],
    ['haaglanden-2023', 'wsw', 'banenafspraak'],
    ['haaglanden-2023', 'BBL niveau 3', 'bbl-ge3'],
    ['haaglanden-2023', 'mbo-bbl, niv. 2', 'bbl-le2'],
    ['utrecht-current', 'WIA/WAO', 'wia-wao'],
    ['utrecht-current', 'BBL niveau 3', 'bbl-2-4'],
    ['utrecht-current', 'inkoop SW-bedrijf', 'sociaal-inkopen'],
    ['utrecht-current', 'Wajong', 'doelgroepregister'],
    ['utrecht-current', 'maatschappelijke activiteit', 'sociaal-project'],
    ['leiden-2023', 'Wajong', 'wajong'],
    ['leiden-2023', 'BOL', 'bol'],
    ['harlingen', 'Participatiewet korter dan twee jaar', 'pw-lt2'],
    ['oost-nederland-2023', 'Participatiewet > 2 jaar', 'pw-gt2'],
    ['oost-nederland-2023', 'beschut werk', 'doelgroepregister-wia-wsw'],
    ['hilversum', 'bijstand langer dan 2 jr', 'bijstand-gt2'],
  ])('in %s, %s is %s', (name, typed, id) => {
    expect(blockOf(name, typed)).toBe(id);
  });

  test('a text that fits two blocks is not guessed but gets both', () => {
    const failure = failureOf(findBlock(policy('haaglanden-2023'), 'BBL'));
    expect([failure.reason, failure.parameter]).toEqual(['invalid', 'block']);
    expect(sentenceOf(failure)).toContain('bbl-le2');
    expect(sentenceOf(failure)).toContain('bbl-ge3');
    expect(blockOf('oost-nederland-2023', 'Participatiewet')).toBe('invalid');
    expect(blockOf('leiden-2023', 'Participatiewet')).toBe('invalid');
  });

  test('another way to write a block is said to be so read, its own name is not', () => {
    const other = findBlock(policy('utrecht-current'), 'Wajong');
    const own = findBlock(policy('utrecht-current'), 'wia/wao');
    expect(other.ok && other.read !== null).toBe(true);
    expect(own.ok && own.read).toBe(null);
  });

  test('what a cut-off table may still hold is not called wrong', () => {
    expect(blockOf('haaglanden-2023', 'inkoop SW-bedrijf')).toBe('notAvailable');
    expect(blockOf('oost-nederland-2023', 'BBL niveau 3')).toBe('notAvailable');
    expect(blockOf('haaglanden-2023', 'ruimtevaart')).toBe('invalid');
    expect(blockOf('schiedam', 'WW')).toBe('notAvailable');
  });

  test('every id and every label of every policy is found', () => {
    const missed = ['utrecht-current', 'utrecht-legacy', 'leiden-2023', 'haaglanden-2023', 'hilversum']
      .map((name) => policy(name))
      .flatMap((each) =>
        each.blocks.flatMap(({ id, label }) =>
          [id, label].filter((typed) => {
            const found = findBlock(each, typed);
            return !found.ok || found.block.id !== id;
          }),
        ),
      );
    expect(missed).toEqual([]);
  });
});

describe('bonuses by name', () => {
  test.each([
    ['utrecht-current', '50+, vast contract', ['50plus', 'vast']],
    ['utrecht-current', 'ouder dan 50 jaar; statushouder', ['50plus', 'statushouder-taal']],
    ['utrecht-current', '55 plus', ['50plus']],
    ['haaglanden-2023', '55+ en 55plus', ['55plus']],
    ['leiden-2023', 'PrO/VSO: in dienst na stage, minstens 6 maanden', ['pro-vso-6m']],
    ['haaglanden-2023', '-', []],
    ['oost-nederland-2023', '', []],
  ])('in %s, %s is %j', (name, typed, ids) => {
    const found = findBonuses(policy(name), typed);
    expect(found.ok && found.bonuses.map(({ id }) => id)).toEqual(ids);
  });

  test('a bonus the policy does not have gets the list of what it has', () => {
    const failure = failureOf(findBonuses(policy('haaglanden-2023'), '55+, vast contract'));
    expect([failure.reason, failure.parameter]).toEqual(['invalid', 'bonuses']);
    expect(sentenceOf(failure)).toContain('"vast contract"');
  });
});
