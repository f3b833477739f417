import { checkReasons, compare, quantity, text } from '../../../../engine';
import type { CellFinding } from '../../../job/finding';
import { keyOf, linesOf, type Contest, type ScoredLine } from './contests';
import { reasonsIn, type WrittenReason } from './readReasons';

/** Where the sheet with reasons is, for what is about the sheet as a whole. */
interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** What there is to say about the reasons as they stand on their sheet, each with its cell. */
export function reasonFindings(
  contests: readonly Contest[],
  written: readonly WrittenReason[],
  { sheet, address }: Place,
): readonly CellFinding[] {
  const rows = new Map<string, WrittenReason>();
  for (const row of written) if (!rows.has(row.key)) rows.set(row.key, row);
  const lines = linesOf(contests, reasonsIn(written));
  const known = new Map(lines.map((line) => [keyOf(line), line]));
  return [
    ...written.flatMap((row) => outdated(row, known.get(row.key), sheet)),
    ...written.flatMap((row) => twice(row, rows.get(row.key), sheet)),
    ...lines.flatMap((line) => (rows.has(keyOf(line)) ? [] : [notOnSheet(line, { sheet, address })])),
    ...contests.flatMap(({ lot }) =>
      aboutWords(
        lines.filter((line) => line.lot === lot),
        rows,
        sheet,
      ),
    ),
  ];
}

/** What is missing, and the same words for different scores. */
function aboutWords(
  lines: readonly ScoredLine[],
  rows: ReadonlyMap<string, WrittenReason>,
  sheet: string,
): readonly CellFinding[] {
  const [first] = lines;
  if (first === undefined) return [];
  const entries = lines.map(({ bid, criterion, line }) => ({
    bid,
    criterion,
    points: line.points,
    maximum: line.maximum,
    reason: line.reason,
  }));
  return checkReasons(entries).flatMap(({ kind, bids, criterion, message }): readonly CellFinding[] => {
    const row = rows.get(keyOf({ lot: first.lot, bid: bids.at(-1) ?? '', criterion }));
    if (row === undefined) return [];
    const remedy =
      kind === 'missing' ? text('record.reasons.missing.remedy') : text('record.reasons.identical.remedy');
    return [{ severity: 'warns', sheet, address: row.at('reason'), problem: message, remedy }];
  });
}

/** A row for something that is not there any more, or with points that are not those of now. */
function outdated(row: WrittenReason, line: ScoredLine | undefined, sheet: string): readonly CellFinding[] {
  if (line === undefined) {
    const { bid, criterion } = row.scored;
    return [
      {
        severity: 'warns',
        sheet,
        address: row.at('bid'),
        problem: text('record.reasons.gone.problem', { bid, criterion }),
        remedy: text('record.reasons.gone.remedy'),
      },
    ];
  }
  const { points } = line.line;
  if (row.points !== null && compare(row.points, points) === 0) return [];
  return [
    {
      severity: 'warns',
      sheet,
      address: row.at('points'),
      problem: text('record.reasons.older.problem', {
        bid: row.scored.bid,
        criterion: row.scored.criterion,
        points: quantity(points, 'points'),
      }),
      remedy: text('record.reasons.older.remedy'),
    },
  ];
}

function twice(row: WrittenReason, first: WrittenReason | undefined, sheet: string): readonly CellFinding[] {
  if (first === undefined || first === row) return [];
  const { bid, criterion } = row.scored;
  return [
    {
      severity: 'warns',
      sheet,
      address: row.at('bid'),
      problem: text('record.reasons.twice.problem', { bid, criterion, address: first.at('bid') }),
      remedy: text('record.reasons.twice.remedy'),
    },
  ];
}

function notOnSheet({ bid, criterion }: ScoredLine, place: Place): CellFinding {
  return {
    severity: 'warns',
    ...place,
    problem: text('record.reasons.new.problem', { bid, criterion }),
    remedy: text('record.reasons.new.remedy'),
  };
}
