import { text } from '../../../engine';
import type { CellBlock } from '../../../workbook/workbook';
import { isEmpty, numberFromText } from '../../job/cellReading';
import type { Finding } from '../../job/finding';
import type { Criterion } from './criterion';
import { EMPTY_MODEL, type OtherCost, type PriceModel, type TenderModel } from './model';
import { modelHeaders, modelRow, placeOf, unreadKind, type ModelRow } from './sheet/modelRow';
import { phrase } from '../../job/phrase';
import { criterionReader } from './sheet/readCriterionRow';
import { isPriceRow, readPriceRow } from './sheet/readPriceRow';
import { isSettingRow, methodIn, withSetting } from './sheet/readSettingRow';

/** A model as it was read. What could not be read is left open in the model and named in a finding. */
export interface ModelReading {
  readonly model: TenderModel;
  readonly findings: readonly Finding[];
}

const COST = phrase('tender.sheet.cost');

/** Whether a block looks like an award model: a row with the headers Criterium and Punten. */
export function isModelSheet(block: CellBlock): boolean {
  return modelHeaders(block).length > 0;
}

/**
 * Reads an award model from a sheet with the columns Criterium, Soort, Punten and Toelichting. It reads the wordings it
 * knows and no others: anything else becomes a finding and stays open in the model, so that nothing is guessed. Of two
 * models on one sheet the first is read, and a finding says so. Gives `null` without the column Soort, which says how
 * each criterion gives its points.
 */
export function readModel(block: CellBlock): ModelReading | null {
  const [header, another] = modelHeaders(block);
  if (!header || header.columns.kind < 0) return null;
  const findings: Finding[] = [];
  const last = another?.row ?? block.cells.length;
  const rows = block.cells
    .slice(header.row + 1, last)
    .map((_, index) => modelRow(block, header, header.row + 1 + index, findings))
    .filter(({ name, kind }) => name !== '' && kind !== '');
  const model = modelOf(rows);
  if (another) {
    findings.push({
      severity: 'warns',
      sheet: block.sheet,
      address: placeOf(block, another.columns, another.row, 'name'),
      problem: text('tender.model.finding.second.problem'),
      remedy: text('tender.model.finding.second.remedy'),
    });
  }
  return { model, findings };
}

function modelOf(rows: readonly ModelRow[]): TenderModel {
  const settings = rows.filter(isSettingRow);
  const criteria: Criterion[] = [];
  const costs: OtherCost[] = [];
  let price: PriceModel | null = null;
  for (const row of rows) {
    if (isSettingRow(row)) continue;
    const read = criterionReader(row.kind);
    const cost = COST(row.kind);
    if (read) criteria.push(read(row, criteria.length + 1));
    else if (isPriceRow(row)) {
      if (price !== null) sayTwice(row);
      price ??= readPriceRow(row);
    } else if (cost) {
      const times = numberFromText(cost.times ?? '');
      if (times === null || !isEmpty(row.points)) unreadKind(row);
      costs.push({ id: costs.length + 1, name: row.name, times, column: null });
    } else unreadKind(row);
  }
  const aggregation = methodIn(settings) ?? EMPTY_MODEL.aggregation;
  const model = { ...EMPTY_MODEL, aggregation, price: price ?? EMPTY_MODEL.price, criteria, costs };
  return settings.reduce(withSetting, model);
}

function sayTwice(row: ModelRow): void {
  row.unread(
    'kind',
    text('tender.model.finding.twice.problem', { criterion: row.name }),
    text('tender.model.finding.twice.remedy'),
  );
}
