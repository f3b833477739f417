import type { AwardRequest, AwardResult, BidResult, Unit } from '../../../engine';
import type { ColumnFormat, ReportCell, ReportTable } from '../../../workbook/workbook';
import type { Texts } from '../../shell/texts';
import { totalName } from './bidBar';
import { inOrder, reasonOf, statusOf } from './bidStatus';
import { unitsOf } from './figures';

interface Column {
  readonly title: string;
  readonly format: ColumnFormat;
  readonly cell: (bid: BidResult) => ReportCell;
}

/** How a figure is shown on the sheet; the value in the cell is never rounded. */
function formatOf(unit: Unit): ColumnFormat {
  if (unit === 'points' || unit === 'euro') return unit;
  return 'index';
}

/** Excel wants every column of a table to have a name of its own. */
function distinct(titles: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    let name = title;
    for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${title} (${count})`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** The ranking as a table: a line for each bid with what it offered, the figure for every criterion and the total. */
export function rankingTable(request: AwardRequest, result: AwardResult, texts: Texts): ReportTable {
  const columns = columnsOf(request, result, texts);
  const titles = distinct(columns.map(({ title }) => title));
  return {
    kind: 'table',
    name: texts.translate('tender.report.rankingName'),
    columns: columns.map(({ format }, index) => ({ title: titles[index] ?? '', format })),
    rows: inOrder(result.results).map((bid) => columns.map(({ cell }) => cell(bid))),
  };
}

function columnsOf({ model, bids }: AwardRequest, { results }: AwardResult, texts: Texts): readonly Column[] {
  const { translate } = texts;
  const units = unitsOf(model);
  const offered = new Map(bids.map(({ id, price }) => [id, price]));
  const offer: Column = {
    title: translate('tender.report.price'),
    format: 'euro',
    cell: ({ id }) => offered.get(id) ?? null,
  };
  const price: Column = {
    title:
      units.price === 'points'
        ? translate('tender.report.pricePoints')
        : translate('tender.report.comparedPrice'),
    format: formatOf(units.price ?? 'euro'),
    cell: (bid) => bid.price,
  };
  // Euros that are compared as they were offered need no second column.
  const counts =
    units.price === 'points' ||
    results.some((bid) => bid.price !== null && bid.price !== offered.get(bid.id));
  const variant: Column = {
    title: translate('tender.report.variantOf'),
    format: 'text',
    cell: (bid) => bid.variantOf ?? null,
  };
  return [
    { title: translate('tender.report.rank'), format: 'rank', cell: (bid) => bid.rank },
    { title: translate('tender.role.name'), format: 'text', cell: (bid) => bid.id },
    ...(results.some(({ variantOf }) => variantOf !== undefined) ? [variant] : []),
    offer,
    ...(counts ? [price] : []),
    ...model.criteria.map(({ id }): Column => ({
      title: id,
      format: formatOf(units.criterion),
      cell: (bid) => bid.criteria[id] ?? null,
    })),
    { title: totalName(model, texts), format: formatOf(units.total), cell: (bid) => bid.total },
    { title: translate('tender.report.status'), format: 'text', cell: (bid) => statusOf(bid, texts) },
    { title: translate('tender.report.reason'), format: 'text', cell: (bid) => reasonOf(bid, texts) },
  ];
}
