import * as v from 'valibot';
import { readRecord, recordJson, type Cell, type JsonValue } from '../../../engine';
import { areaAddress } from '../../../workbook/address';
import { COLUMN_ROLES } from '../bids/columnRole';
import {
  NO_TENDERS,
  type EarlierTender,
  type FrozenTender,
  type ModelSheet,
  type Tenders,
} from './frozenTender';

/** Raised when a later version keeps something that this one cannot read. */
const SCHEMA = 1;

const source = v.object({
  kind: v.picklist(['sheet', 'table', 'selection']),
  sheet: v.string(),
  name: v.string(),
  address: v.string(),
  rows: v.number(),
  columns: v.number(),
});

const cell = v.union([v.null(), v.string(), v.number(), v.boolean(), v.object({ error: v.string() })]);

const modelSheet = v.object({
  source,
  firstRow: v.number(),
  firstColumn: v.number(),
  cells: v.array(v.array(cell)),
});

const texts = v.record(v.string(), v.string());

const judge = v.variant('kind', [
  v.object({ kind: v.literal('evaluator'), name: v.string() }),
  v.object({ kind: v.literal('consensus') }),
]);

const entry = v.nullable(v.union([v.number(), v.literal('unreadable')]));

const lots = v.object({
  shown: v.nullable(v.string()),
  lotsPerBidder: entry,
  rule: v.nullable(v.picklist(['order', 'preference', 'bestTotal'])),
  order: v.array(v.string()),
  preferences: v.record(v.string(), v.array(v.string())),
  combinations: v.array(
    v.object({ id: v.number(), bidder: v.string(), prices: v.record(v.string(), entry) }),
  ),
});

const setup = v.object({
  source: v.nullable(source),
  roles: v.record(v.string(), v.picklist(COLUMN_ROLES)),
  judges: v.record(v.string(), v.union([v.literal('alone'), v.object({ criterion: v.string(), judge })])),
  columns: texts,
  referenceDate: v.string(),
  exclusions: texts,
  lots,
  reasonsSheet: v.nullable(v.object({ sheet: v.string(), sheetId: v.string() })),
});

const json: v.GenericSchema<JsonValue> = v.lazy(() =>
  v.union([v.null(), v.boolean(), v.number(), v.string(), v.array(json), v.record(v.string(), json)]),
);

const frozen = v.object({ seal: json, version: v.string(), modelSheet: v.nullable(modelSheet), setup });

const kept = v.object({
  schema: v.literal(SCHEMA),
  current: v.nullable(frozen),
  earlier: v.array(v.union([frozen, v.object({ unreadable: v.string() })])),
});

/** The tenders that the workbook keeps, or that it keeps something this version cannot read. */
export type ReadTenders =
  | { readonly kind: 'read'; readonly tenders: Tenders }
  | { readonly kind: 'unreadable'; readonly kept: string };

/** Reads what {@link tendersText} wrote; `null` is a workbook that keeps nothing. */
export function readTenders(text: string | null): ReadTenders {
  if (text === null) return { kind: 'read', tenders: NO_TENDERS };
  const unreadable = { kind: 'unreadable', kept: text } as const;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), kept), text);
  if (!parsed.success) return unreadable;
  const { current, earlier } = parsed.output;
  const tender = current && frozenTender(current);
  if (current !== null && tender === null) return unreadable;
  return { kind: 'read', tenders: { current: tender, earlier: earlier.map(earlierTender) } };
}

/** The tenders as text, to keep in the workbook. */
export function tendersText({ current, earlier }: Tenders): string {
  return JSON.stringify({
    schema: SCHEMA,
    current: current && tenderJson(current),
    earlier: earlier.map((one) =>
      one.kind === 'frozen' ? tenderJson(one.tender) : { unreadable: one.kept },
    ),
  });
}

type FrozenJson = v.InferOutput<typeof frozen>;

function frozenTender({ seal, version, modelSheet: sheet, setup: how }: FrozenJson): FrozenTender | null {
  const read = readRecord(seal);
  if (!read.ok) return null;
  return { seal: read.record, version, modelSheet: sheet && modelSheetOf(sheet), setup: how };
}

function earlierTender(one: FrozenJson | { unreadable: string }): EarlierTender {
  if ('unreadable' in one) return { kind: 'unreadable', kept: one.unreadable };
  const tender = frozenTender(one);
  return tender ? { kind: 'frozen', tender } : { kind: 'unreadable', kept: JSON.stringify(one) };
}

function modelSheetOf({ source: from, ...place }: v.InferOutput<typeof modelSheet>): ModelSheet {
  const cells: readonly (readonly Cell[])[] = place.cells;
  const address = areaAddress(place.firstRow, place.firstColumn, cells.length, cells[0]?.length ?? 1);
  const formats = cells.map((row) => row.map(() => 'General'));
  return { source: from, block: { ...place, cells, sheet: from.sheet, address, formats, merged: [] } };
}

function tenderJson({ seal, version, modelSheet: sheet, setup: how }: FrozenTender) {
  return { seal: recordJson(seal), version, modelSheet: sheet && sheetJson(sheet), setup: how };
}

function sheetJson({ source: from, block: { firstRow, firstColumn, cells } }: ModelSheet) {
  return { source: from, firstRow, firstColumn, cells };
}

/** Whether a text holds a frozen tender to go on with. */
export function holdsTender(text: string): boolean {
  const read = readTenders(text);
  return read.kind === 'read' && read.tenders.current !== null;
}
