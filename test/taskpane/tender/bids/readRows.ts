import type { Cell } from '../../../../src/engine';
import { render } from '../../../../src/i18n/render';
import { readTable, type BidTable } from '../../../../src/taskpane/tender/bids/bidTable';
import { readBids, type ReadBids, type TenderFinding } from '../../../../src/taskpane/tender/bids/bids';
import { recogniseColumns } from '../../../../src/taskpane/tender/bids/columns';
import { criterionColumns } from '../../../../src/taskpane/tender/bids/criterionColumns';
import type { ReadingRules } from '../../../../src/taskpane/tender/bids/readingRules';
import type { Criterion } from '../../../../src/taskpane/tender/model/criterion';
import { addMissingCosts } from '../../../../src/taskpane/tender/model/linkCosts';
import { addMissingCriteria } from '../../../../src/taskpane/tender/model/linkModel';
import { EMPTY_MODEL, type TenderModel } from '../../../../src/taskpane/tender/model/model';
import { block } from '../../../workbook/block';

/** Rows of cells, the header first. */
export type Rows = readonly (readonly Cell[])[];

/** The table that is found in rows. */
export function tableOf(rows: Rows, formats?: readonly (readonly string[])[]): BidTable {
  const cells = block(rows);
  const { table } = readTable(formats ? { ...cells, formats } : cells);
  if (!table) throw new Error('There is no table in these cells.');
  return table;
}

/** The model that follows from the columns of a table, with changes. */
export function modelOf(table: BidTable, change: Partial<TenderModel> = {}): TenderModel {
  const columns = recogniseColumns(table);
  const model = addMissingCriteria(EMPTY_MODEL, table, criterionColumns(columns));
  return { ...model, costs: addMissingCosts([], columns), ...change };
}

/** What is read from rows under the model that follows from their columns. */
export function readRows(
  rows: Rows,
  change: (model: TenderModel) => Partial<TenderModel> = () => ({}),
  rules: Partial<ReadingRules> = {},
): ReadBids {
  return readBidsOf(tableOf(rows), change, rules);
}

/** What is read from a table under the model that follows from its columns. */
export function readBidsOf(
  table: BidTable,
  change: (model: TenderModel) => Partial<TenderModel> = () => ({}),
  rules: Partial<ReadingRules> = {},
): ReadBids {
  const model = modelOf(table);
  return readBids(table, {
    columns: recogniseColumns(table),
    model: { ...model, ...change(model) },
    referenceDate: '2026-11-20',
    excluded: new Set(),
    excludedCount: false,
    prices: 'open',
    ...rules,
  });
}

/** Changes the criteria of a model one by one. */
export function withCriteria(
  change: (criterion: Criterion) => Criterion,
): (model: TenderModel) => Partial<TenderModel> {
  return ({ criteria }) => ({ criteria: criteria.map(change) });
}

/** Findings as severity, cell and problem in Dutch, with plain spaces. */
export function said(findings: readonly TenderFinding[]): readonly string[] {
  return findings.map(({ severity, address, problem }) =>
    `${severity} ${address} ${render(problem, 'nl')}`.replaceAll('\u00a0', ' '),
  );
}
