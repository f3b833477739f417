import type { OptionField, Route, RouteOption, RouteRequest } from '../../../engine';
import { areaAddress, cellAddress } from '../../../workbook/address';
import type { ColumnFormat, Formula, ReportCell, ReportSpill, ReportTable } from '../../../workbook/workbook';
import { cellOn, fixedCell, following } from '../../job/cellReferences';
import type { ListView } from '../../job/list/listView';
import { addressIn } from '../../job/list/sheetList';
import type { Texts } from '../../shell/texts';
import { OPTIONS } from '../options/optionKind';

/** The rows on which the tables that others refer to come, from 0. */
export interface RoutePlaces {
  readonly basis: number;
  readonly options: number;
  readonly amounts: number;
  readonly shares: number;
  readonly levels: number;
}

/** What the tables of a written scenario are made of. */
export interface RouteSheet {
  readonly request: RouteRequest;
  readonly route: Route;
  readonly list: ListView<OptionField, RouteOption> | null;
  readonly places: RoutePlaces;
}

/** The columns of the options that the function for a route reads, in the order of the sheet. */
const READ = [
  'id',
  'kind',
  'fte',
  'weight',
  'attributedFte',
  'annualCost',
  'max',
  'existingSeat',
] as const satisfies readonly OptionField[];

const READ_FORMATS: Readonly<Record<(typeof READ)[number], ColumnFormat>> = {
  id: 'text',
  kind: 'text',
  fte: 'points',
  weight: 'number',
  attributedFte: 'points',
  annualCost: 'euro',
  max: 'rank',
  existingSeat: 'text',
};

/** Columns after those that are read. */
const COUNT = READ.length;
const ADDED_FTE = COUNT + 1;
const ADDED_WEIGHTED = COUNT + 2;
const ADDED_ATTRIBUTED = COUNT + 3;
const ADDED_TARGET = COUNT + 4;
const ADDED_COST = COUNT + 5;

const BASIS_LINES = ['totalFte', 'weightedFte', 'targetFte', 'goal'] as const;

function basisCell(line: (typeof BASIS_LINES)[number], { basis }: RoutePlaces): string {
  return fixedCell(basis + 1 + BASIS_LINES.indexOf(line), 1);
}

/** What the organisation has, and the goal: cells to change. */
export function basisTable({ request }: RouteSheet, { translate }: Texts): ReportTable {
  const { organisation, goal } = request;
  return {
    kind: 'table',
    name: translate('hiringJob.report.basisName'),
    columns: [
      { title: translate('ladderJob.report.figure'), format: 'text' },
      { title: translate('ladderJob.report.value'), format: 'number' },
    ],
    rows: [
      [translate('hiringJob.basis.totalFte'), organisation.totalFte],
      [translate('hiringJob.basis.weightedFte'), organisation.weightedFte],
      [translate('hiringJob.basis.targetFte'), organisation.targetFte],
      [translate('hiringJob.goal'), goal],
    ],
  };
}

/** The options with how often each is used, and what that adds. What was bought already stands among them as a first line. */
export function optionTable(sheet: RouteSheet, texts: Texts): ReportTable {
  const { translate, render } = texts;
  const { request, route, list, places } = sheet;
  const { attributedFte } = request.organisation;
  const present = hasPurchases(request);
  const row = (place: number, cells: readonly ReportCell[], count: number): readonly ReportCell[] => {
    const at = (column: number): string => cellAddress(places.options + 1 + place, column);
    const of = (field: (typeof READ)[number]): string => at(READ.indexOf(field));
    const times = at(COUNT);
    return [
      ...cells,
      count,
      { formula: `=IF(LEN(${of('existingSeat')})=0,${of('fte')}*${times},0)` },
      { formula: `=${of('fte')}*${of('weight')}*${times}` },
      { formula: `=${of('attributedFte')}*${times}` },
      { formula: `=IF(${of('weight')}>0,${of('fte')}*${times},0)` },
      { formula: `=${of('annualCost')}*${times}` },
    ];
  };
  const bought: readonly ReportCell[] = READ.map((field) => {
    if (field === 'id') return translate('hiringJob.report.boughtNow');
    if (field === 'kind') return translate('hiringJob.kind.purchase');
    if (field === 'attributedFte') return attributedFte;
    if (field === 'annualCost') return 0;
    return field === 'max' ? 1 : null;
  });
  const options = request.options.map((option, place) => {
    const count = route.plan.find(({ id }) => id === option.id)?.count ?? 0;
    return row(place + (present ? 1 : 0), optionCells(option, list, texts), count);
  });
  return {
    kind: 'table',
    name: translate('hiringJob.report.optionsName'),
    columns: [
      ...READ.map((field) => ({
        title: render(OPTIONS.names.get(field) ?? { key: 'hiringJob.option' }),
        format: READ_FORMATS[field],
      })),
      { title: translate('hiringJob.report.count'), format: 'rank' },
      { title: translate('hiringJob.report.addedFte'), format: 'points' },
      { title: translate('hiringJob.report.addedWeighted'), format: 'points' },
      { title: translate('hiringJob.report.addedAttributed'), format: 'points' },
      { title: translate('hiringJob.report.addedTarget'), format: 'points' },
      { title: translate('hiringJob.report.addedCost'), format: 'euro' },
    ],
    rows: present ? [row(0, bought, 1), ...options] : options,
  };
}

function hasPurchases({ organisation }: RouteRequest): boolean {
  return organisation.attributedFte > 0;
}

/** The cells of an option, each following the user's own cell. */
function optionCells(
  option: RouteOption,
  view: ListView<OptionField, RouteOption> | null,
  { translate }: Texts,
): readonly ReportCell[] {
  const row = view?.rows.find(({ value }) => value.id === option.id)?.row;
  return READ.map((field) => {
    if (field === 'kind') {
      return option.kind === 'hire' ? translate('hiringJob.kind.hire') : translate('hiringJob.kind.purchase');
    }
    if (field === 'existingSeat') {
      return option.kind === 'hire' && !option.addsToTotal ? translate('hiringJob.yes') : null;
    }
    const column = view?.columns.get(field);
    if (view?.list == null || row === undefined || column === undefined) return null;
    if (field === 'id') return option.id;
    const belongs = field === 'attributedFte' ? option.kind === 'purchase' : true;
    const ofHire = field === 'fte' || field === 'weight';
    if (!belongs || (ofHire && option.kind !== 'hire')) return null;
    return following(cellOn(view.list.sheet, addressIn(view.list, row, column)));
  });
}

/** The sum of a column of the options. */
function sumOf(column: number, sheet: RouteSheet): string {
  const rows = sheet.request.options.length + (hasPurchases(sheet.request) ? 1 : 0);
  return `SUM(${areaAddress(sheet.places.options + 1, column, rows, 1)})`;
}

/** The last argument of a function that takes a rule pack, with its comma. */
function rulesArgument({ request }: RouteSheet): string {
  return request.rules === undefined ? '' : `,"${request.rules}"`;
}

function cellAt(place: number, line: number): string {
  return fixedCell(place + 1 + line, 1);
}

function figures(
  name: string,
  format: ColumnFormat,
  lines: readonly (readonly [string, Formula])[],
  { translate }: Texts,
): ReportTable {
  return {
    kind: 'table',
    name,
    columns: [
      { title: translate('ladderJob.report.figure'), format: 'text' },
      { title: translate('ladderJob.report.value'), format },
    ],
    rows: lines,
  };
}

/** The fte of the organisation with so many of each option, and what is still missing for the goal. */
export function amountTable(sheet: RouteSheet, texts: Texts): ReportTable {
  const { translate } = texts;
  const { places } = sheet;
  const [total, weighted, attributed] = [0, 1, 2].map((line) => cellAt(places.amounts, line));
  const plus = (line: 'totalFte' | 'weightedFte' | 'targetFte', added: number): Formula => ({
    formula: `=${basisCell(line, places)}+${sumOf(added, sheet)}`,
  });
  return figures(
    translate('hiringJob.report.amountsName'),
    'points',
    [
      [translate('hiringJob.basis.totalFte'), plus('totalFte', ADDED_FTE)],
      [translate('hiringJob.basis.weightedFte'), plus('weightedFte', ADDED_WEIGHTED)],
      [translate('hiringJob.basis.attributedFte'), { formula: `=${sumOf(ADDED_ATTRIBUTED, sheet)}` }],
      [
        translate('hiringJob.report.missing'),
        {
          formula: `=PSO.TEKORT(${normLevelCell(sheet)},${weighted ?? ''},${total ?? ''},${attributed ?? ''}${rulesArgument(sheet)})`,
        },
      ],
    ],
    texts,
  );
}

/** The contribution of the organisation with so many of each option, and the norm it must reach at that size. */
export function shareTable(sheet: RouteSheet, texts: Texts): ReportTable {
  const { translate } = texts;
  const { amounts, shares } = sheet.places;
  const rules = rulesArgument(sheet);
  const [total, weighted, attributed] = [0, 1, 2].map((line) => cellAt(amounts, line));
  const [direct, indirect] = [0, 1].map((line) => cellAt(shares, line));
  return figures(
    translate('hiringJob.report.sharesName'),
    'percentage',
    [
      [
        translate('ladderJob.figure.direct'),
        { formula: `=PSO.BIJDRAGE.DIRECT(${weighted ?? ''},${total ?? ''})` },
      ],
      [
        translate('hiringJob.report.indirect'),
        { formula: `=PSO.BIJDRAGE.INDIRECT(1,1,${attributed ?? ''},1,${total ?? ''})` },
      ],
      [
        translate('ladderJob.figure.total'),
        { formula: `=PSO.BIJDRAGE(${direct ?? ''},${indirect ?? ''}${rules})` },
      ],
      [
        translate('hiringJob.report.norm'),
        { formula: `=PSO.NORM(${total ?? ''},${normLevelCell(sheet)}${rules})` },
      ],
    ],
    texts,
  );
}

/** PSO 30+ has no norm of its own: it asks Trede 3. */
function normLevelCell({ places }: RouteSheet): string {
  const goal = basisCell('goal', places);
  return `IF(${goal}="PSO 30+","Trede 3",${goal})`;
}

/** The level with so many of each option. */
export function levelTable(sheet: RouteSheet, texts: Texts): ReportTable {
  const { translate } = texts;
  const { amounts, shares, levels, basis } = sheet.places;
  const rules = rulesArgument(sheet);
  const total = cellAt(amounts, 0);
  const target = cellAt(basis, BASIS_LINES.indexOf('targetFte'));
  const thirtyPlus: readonly (readonly [string, Formula])[] =
    sheet.request.organisation.targetFte === null
      ? []
      : [
          [
            translate('ladderJob.report.thirtyPlus'),
            {
              formula: `=PSO.DERTIGPLUS(${target}+${sumOf(ADDED_TARGET, sheet)},${total},${cellAt(levels, 0)})`,
            },
          ],
        ];
  return figures(
    translate('hiringJob.report.levelsName'),
    'text',
    [
      [translate('ladderJob.report.level'), { formula: `=PSO.TREDE(${cellAt(shares, 2)},${total}${rules})` }],
      ...thirtyPlus,
    ],
    texts,
  );
}

/** What the plan costs in a year. */
export function costTable(sheet: RouteSheet, texts: Texts): ReportTable {
  const { translate } = texts;
  return figures(
    translate('hiringJob.report.costsName'),
    'euro',
    [[translate('hiringJob.report.cost'), { formula: `=${sumOf(ADDED_COST, sheet)}` }]],
    texts,
  );
}

/** The columns of the function for a route: its option, how often, the cost, and where the organisation then stands. */
const PLAN_FORMATS: readonly ColumnFormat[] = [
  'text',
  'rank',
  'euro',
  'points',
  'points',
  'percentage',
  'text',
];
const HEADER_FORMATS: readonly ColumnFormat[] = PLAN_FORMATS.map(() => 'text');

/** The cheapest way, searched again by the function whenever a cell changes; not for PSO 30+, which it does not know. */
export function routeSpill(sheet: RouteSheet): ReportSpill | null {
  const { request, places } = sheet;
  if (request.goal === 'PSO 30+') return null;
  const rows = request.options.length + (hasPurchases(request) ? 1 : 0);
  const options = areaAddress(places.options, 0, rows + 1, READ.length);
  const [goal, weighted, total] = (['goal', 'weightedFte', 'totalFte'] as const).map((line) =>
    basisCell(line, places),
  );
  return {
    kind: 'spill',
    formula: `=PSO.HR.ROUTE(${goal ?? ''},${weighted ?? ''},${total},${options}${rulesArgument(sheet)})`,
    formats: [HEADER_FORMATS, ...Array.from({ length: rows + 1 }, () => PLAN_FORMATS)],
  };
}
