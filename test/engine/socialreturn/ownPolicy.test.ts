import {
  choosePolicy,
  OWN_POLICY_COLUMNS,
  OWN_POLICY_DETAILS,
  obligation,
  ownPolicyTable,
  readOwnPolicy,
  setOwnPolicy,
  valueOfEffort,
  type Cell,
  type OwnPolicyRow,
  type OwnPolicyTable,
} from '../../../src/engine';
import { failureOf, valueOf } from '../outcomes';

const NO_DETAILS: OwnPolicyTable['details'] = {
  name: null,
  validFrom: null,
  percentage: null,
  base: null,
  thresholdWerk: null,
  thresholdDienst: null,
  thresholdLevering: null,
  maximum: null,
  fullTimeHours: null,
  bonusProRata: null,
  bonusStacking: null,
  penaltyFactor: null,
  creditAspirant: null,
  creditBasistrede: null,
  creditTrede1: null,
  creditTrede2: null,
  creditTrede3: null,
  creditThirtyPlus: null,
};

const DETAILS: OwnPolicyTable['details'] = {
  ...NO_DETAILS,
  name: 'Gemeente Voorbeeld',
  validFrom: '2026-01-01',
  percentage: '5%',
  base: 'Opdrachtsom',
  thresholdDienst: 100000,
  fullTimeHours: 36,
  bonusProRata: 'nee',
  bonusStacking: true,
  penaltyFactor: 1.5,
  creditTrede2: '100%',
};

function row(
  type: Cell,
  id: Cell,
  label: Cell,
  value: Cell,
  basis: Cell,
  maximumMonths: Cell = null,
): OwnPolicyRow {
  return { type, id, label, value, basis, maximumMonths, minimumHours: null, group: null, groupShare: null };
}

const ROWS: readonly OwnPolicyRow[] = [
  row('bouwblok', 'pw', 'Participatiewet', 42000, 'per jaar bij een volle week', 24),
  row('Bouwblok', null, 'Inkoop SW-bedrijf', null, 'factuur'),
  row('toeslag', '55plus', '55+', 8000, 'erbij'),
  row(null, null, null, null, null),
];

function table(details = DETAILS, rows = ROWS): OwnPolicyTable {
  return { details, rows, source: 'eigen opgave: blad PSO-beleid' };
}

function places(given: OwnPolicyTable) {
  return readOwnPolicy(given).findings.map(({ severity, place }) => [severity, place]);
}

afterEach(() => {
  setOwnPolicy(null);
});

test('a filled-in table is a policy that functions and pane use by the name eigen', () => {
  const { policy, findings } = readOwnPolicy(table());
  expect(findings).toEqual([]);
  expect(failureOf(choosePolicy('eigen')).reason).toBe('notAvailable');
  expect(setOwnPolicy(policy)).toBe(true);
  const effort = { policy: 'Eigen', hoursPerWeek: 18, months: 12 };
  expect(valueOf(valueOfEffort({ ...effort, block: 'Participatiewet', bonuses: '55+' })).value).toBe(29000);
  expect(valueOf(valueOfEffort({ policy: 'eigen', block: 'inkoop SW-bedrijf', amount: 500 })).value).toBe(
    500,
  );
  expect(valueOf(obligation({ policy: 'eigen', sum: 200000, kind: 'dienst' })).obligation).toBe(10000);
  expect(valueOf(obligation({ policy: 'eigen', sum: 99999, kind: 'dienst' })).obligation).toBe(0);
});

test('what is left empty stays unknown and asks', () => {
  const { policy, findings } = readOwnPolicy(table({ ...DETAILS, fullTimeHours: null, bonusProRata: null }));
  expect(findings.map(({ severity, place }) => [severity, place])).toEqual([
    ['warns', { kind: 'detail', detail: 'fullTimeHours' }],
    ['warns', { kind: 'detail', detail: 'bonusProRata' }],
  ]);
  setOwnPolicy(policy);
  const asked = valueOf(valueOfEffort({ policy: 'eigen', block: 'pw', hoursPerWeek: 18, months: 12 }));
  expect([asked.value, asked.open]).toEqual([null, ['fullTimeHours']]);
  expect(policy?.psoCredit).toEqual({ 'Trede 2': 1 });
});

test.each<[string, OwnPolicyRow, string]>([
  ['a kind that is none', row('blokje', 'a', 'A', 1, 'per uur'), 'type'],
  ['no name', row('bouwblok', 'a', null, 1, 'per uur'), 'label'],
  ['no amount', row('bouwblok', 'a', 'A', null, 'per uur'), 'value'],
  ['a negative amount', row('bouwblok', 'a', 'A', -1, 'per uur'), 'value'],
  ['an amount for nothing known', row('bouwblok', 'a', 'A', 1, 'per keer'), 'basis'],
  ['half a month', row('bouwblok', 'a', 'A', 1, 'per uur', 0.5), 'maximumMonths'],
  ['a code that is already there', row('bouwblok', 'pw', 'A', 1, 'per uur'), 'id'],
  ['a bonus without amount', row('toeslag', 'b', 'B', null, null), 'value'],
])('%s is pointed out at its cell', (_, wrong, column) => {
  expect(places(table(DETAILS, [...ROWS.slice(0, 3), wrong]))).toContainEqual([
    'blocks',
    { kind: 'cell', row: 3, column },
  ]);
});

test.each<[keyof OwnPolicyTable['details'], Cell]>([
  ['percentage', 5],
  ['base', 'omzet'],
  ['fullTimeHours', 400],
  ['validFrom', 'ooit'],
  ['bonusStacking', 'misschien'],
  ['creditTrede2', 100],
])('%s as %s is pointed out', (detail, cell) => {
  const given = table({ ...DETAILS, [detail]: cell });
  expect(places(given)).toContainEqual(['blocks', { kind: 'detail', detail }]);
  expect(readOwnPolicy(given).policy).toBeNull();
});

const grouped = (id: string, group: Cell, groupShare: Cell): OwnPolicyRow => ({
  ...row('bouwblok', id, id, 1000, 'per maand'),
  group,
  groupShare,
});

test('a group of blocks has the limit that one of its rows gives, and a block on its own can have one too', () => {
  const rows = [
    grouped('bol', 'Stage', null),
    grouped('bbl', 'Stage', '20%'),
    grouped('activiteit', null, 0.1),
  ];
  const { policy, findings } = readOwnPolicy(table(DETAILS, rows));
  expect(findings).toEqual([]);
  expect(policy?.blocks.map(({ group }) => group)).toEqual(['Stage', 'Stage', 'activiteit']);
  expect(policy?.groupLimits).toEqual([
    { group: 'Stage', share: 0.2 },
    { group: 'activiteit', share: 0.1 },
  ]);
});

test('a group without a limit is pointed out, and one with two limits keeps the policy out of use', () => {
  const at = (place: number) => ({ kind: 'cell', row: place, column: 'groupShare' });
  expect(places(table(DETAILS, [grouped('bol', 'Stage', null)]))).toEqual([['warns', at(0)]]);
  const two = [grouped('bol', 'Stage', 0.1), grouped('bbl', 'Stage', 0.2)];
  expect(places(table(DETAILS, two))).toEqual([['blocks', at(1)]]);
});

test('a percentage without its sign is told what to type', () => {
  const { findings } = readOwnPolicy({ details: { ...DETAILS, percentage: 5 }, rows: [], source: 'eigen' });
  const found = findings.filter(({ severity }) => severity === 'blocks');
  expect(found.map(({ problem, remedy }) => [problem.key, remedy.key])).toEqual([
    ['socialReturn.own.problem.wholePercentage', 'socialReturn.own.remedy.wholePercentage'],
  ]);
});

test('a cell that holds something wrong is not called empty as well', () => {
  const { findings } = readOwnPolicy({
    details: { ...DETAILS, fullTimeHours: 400 },
    rows: [row('bouwblok', 'ww', 'WW', 20000, 'per jaar bij een volle week')],
    source: 'eigen',
  });
  const atWeek = findings.filter(({ place }) => place.kind === 'detail' && place.detail === 'fullTimeHours');
  expect(atWeek.map(({ problem }) => problem.key)).toEqual(['socialReturn.own.problem.number']);
});

test('an empty table is no policy', () => {
  expect(places(table(NO_DETAILS, []))).toEqual([['blocks', { kind: 'table' }]]);
});

test('the fingerprint changes with any amount', () => {
  const before = readOwnPolicy(table()).fingerprint;
  const other = ROWS.map((each) => (each.id === 'pw' ? { ...each, value: 42001 } : each));
  expect(readOwnPolicy(table(DETAILS, other)).fingerprint).not.toBe(before);
  expect(readOwnPolicy(table()).fingerprint).toBe(before);
});

test('the layout has every detail and column, and examples that only miss their amounts', () => {
  const { details, columns, examples } = ownPolicyTable();
  expect(details.map(({ detail }) => detail)).toEqual([...OWN_POLICY_DETAILS]);
  expect(columns.map(({ column }) => column)).toEqual([...OWN_POLICY_COLUMNS]);
  expect(places(table(DETAILS, examples))).toEqual([
    ['blocks', { kind: 'cell', row: 0, column: 'value' }],
    ['blocks', { kind: 'cell', row: 2, column: 'value' }],
  ]);
});
