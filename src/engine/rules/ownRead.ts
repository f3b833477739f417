import { quantity, text } from '../explain/text';
import { readDay, readShare, readSize, readWords, type OwnReading } from './ownCells';
import type { OwnDetails, OwnFinding, OwnPlace, OwnTable } from './ownTable';
import { NORM_LEVELS, type NormLevel } from './schema';

/** A norm as the user filled it in, and the row it stands in. */
export interface OwnNorm {
  readonly value: number;
  readonly row: number;
}

/** What could be read of the user's table, and what was wrong with the rest. */
export interface ReadTable {
  readonly name: string | null;
  readonly version: string | null;
  readonly validFrom: string | null;
  /** The norms of each level by size, in ascending order of size. */
  readonly norms: Readonly<Record<NormLevel, ReadonlyMap<number, OwnNorm>>>;
  /** The sizes at which a level has something in its cell that cannot be used: wrong, but not missing. */
  readonly wrong: Readonly<Record<NormLevel, ReadonlySet<number>>>;
  /** The row of each size on the sheet, also of sizes without norms. */
  readonly rows: ReadonlyMap<number, number>;
  readonly findings: readonly OwnFinding[];
}

/** Reads every cell of the user's table; a cell that cannot be used is a finding and is left out. */
export function readTable(table: OwnTable): ReadTable {
  const findings: OwnFinding[] = [];
  const valueOf = <T>(place: OwnPlace, reading: OwnReading<T>): T | null => {
    if (reading.ok) return reading.value;
    const { problem, remedy } = reading;
    findings.push({ severity: 'blocks', place, problem, remedy });
    return null;
  };
  const detail = (name: keyof OwnDetails): OwnPlace => ({ kind: 'detail', detail: name });

  const { details } = table;
  const name = valueOf(detail('name'), readWords(details.name));
  const version = valueOf(detail('version'), readWords(details.version));
  const validFrom = valueOf(detail('validFrom'), readDay(details.validFrom));

  const rows = new Map<number, number>();
  const wrong = byLevel(() => new Set<number>());
  const filled = new Map<NormLevel, [size: number, norm: OwnNorm][]>();
  table.rows.forEach((cells, row) => {
    const place: OwnPlace = { kind: 'cell', row, column: 'size' };
    const before = findings.length;
    const size = valueOf(place, readSize(cells.size));
    const shares = NORM_LEVELS.map((level) => {
      const reading = readShare(cells[level]);
      const share = valueOf({ kind: 'cell', row, column: level }, reading);
      return { level, share, isWrong: !reading.ok };
    });
    if (size === null) {
      const isUnnamed = findings.length === before && shares.some(({ share }) => share !== null);
      if (isUnnamed) findings.push(withoutSize(place));
      return;
    }
    const earlier = rows.get(size);
    if (earlier !== undefined) {
      findings.push(sizeTwice(place, size));
      return;
    }
    rows.set(size, row);
    for (const { level, share, isWrong } of shares) {
      if (isWrong) wrong[level].add(size);
      if (share === null) continue;
      filled.set(level, [...(filled.get(level) ?? []), [size, { value: share, row }]]);
    }
  });

  const norms = byLevel(
    (level): ReadonlyMap<number, OwnNorm> =>
      new Map((filled.get(level) ?? []).sort(([one], [other]) => one - other)),
  );
  return { name, version, validFrom, norms, wrong, rows, findings };
}

function byLevel<T>(make: (level: NormLevel) => T): Readonly<Record<NormLevel, T>> {
  return {
    Basistrede: make('Basistrede'),
    'Trede 1': make('Trede 1'),
    'Trede 2': make('Trede 2'),
    'Trede 3': make('Trede 3'),
  };
}

function withoutSize(place: OwnPlace): OwnFinding {
  return {
    severity: 'blocks',
    place,
    problem: text('ownRules.problem.withoutSize'),
    remedy: text('ownRules.remedy.withoutSize'),
  };
}

function sizeTwice(place: OwnPlace, size: number): OwnFinding {
  return {
    severity: 'blocks',
    place,
    problem: text('ownRules.problem.sizeTwice', { size: quantity(size, 'count') }),
    remedy: text('ownRules.remedy.sizeTwice'),
  };
}
