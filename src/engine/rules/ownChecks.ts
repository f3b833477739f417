import { compare, exact } from '../decimal';
import { quantity, text, type Text } from '../explain/text';
import { OWN_SIZES } from './ownBase';
import type { OwnNorm, ReadTable } from './ownRead';
import type { OwnFinding, OwnPlace } from './ownTable';
import { NORM_LEVELS, type NormLevel } from './schema';

type Column = ReadonlyMap<number, OwnNorm>;

/** What the user has to say about the table before it can be used. */
export function detailFindings({ version, validFrom }: ReadTable): readonly OwnFinding[] {
  const missing = (detail: 'version' | 'validFrom', problem: Text, remedy: Text): OwnFinding => ({
    severity: 'blocks',
    place: { kind: 'detail', detail },
    problem,
    remedy,
  });
  return [
    ...(version === null
      ? [missing('version', text('ownRules.problem.version'), text('ownRules.remedy.version'))]
      : []),
    ...(validFrom === null
      ? [missing('validFrom', text('ownRules.problem.validFrom'), text('ownRules.remedy.validFrom'))]
      : []),
  ];
}

/**
 * The gaps of every column that is in use: all treden, and the Basistrede as soon as one norm of it is filled in. The
 * ends must be there; what lies between them can be computed, and is named.
 */
export function gapFindings(table: ReadTable): readonly OwnFinding[] {
  return NORM_LEVELS.flatMap((level): readonly OwnFinding[] => {
    const column = table.norms[level];
    const wrong = table.wrong[level];
    if (column.size + wrong.size === 0) return level === 'Basistrede' ? [] : [emptyColumn(level)];
    const missing = allSizes().filter((size) => !column.has(size) && !wrong.has(size));
    const ends = missing.filter((size) => size === OWN_SIZES.first || size === OWN_SIZES.last);
    const between = missing.filter((size) => !ends.includes(size));
    return [
      ...ends.map((size) => missingEnd(level, size, placeOf(table, size, level))),
      ...(between.length === 0 ? [] : [gaps(level, between, table)]),
    ];
  });
}

/** Every norm that is higher than that of a smaller size: norms fall with size, or stay as they are. */
export function sizeFindings({ norms }: ReadTable): readonly OwnFinding[] {
  return NORM_LEVELS.flatMap((level) => {
    const column = [...norms[level]];
    return column.flatMap(([size, { value, row }], index): readonly OwnFinding[] => {
      const before = column[index - 1];
      if (before === undefined || compare(value, before[1].value) <= 0) return [];
      const values = {
        level,
        size: quantity(size, 'count'),
        norm: quantity(value, 'fraction'),
        smaller: quantity(before[0], 'count'),
        other: quantity(before[1].value, 'fraction'),
      };
      return [
        {
          severity: 'blocks',
          place: { kind: 'cell', row, column: level },
          problem: text('ownRules.problem.rises', values),
          remedy: text('ownRules.remedy.rises'),
        },
      ];
    });
  });
}

/** Every norm that is not higher than that of the level below it at the same size, filled in or in between. */
export function levelFindings({ norms, rows }: ReadTable): readonly OwnFinding[] {
  const used = NORM_LEVELS.filter((level) => norms[level].size > 0);
  return used.slice(1).flatMap((level, index) => {
    const below = used[index];
    return below === undefined
      ? []
      : [...rows.keys()].flatMap((size) => notHigher(level, norms[level], below, norms[below], size));
  });
}

function notHigher(
  level: NormLevel,
  column: Column,
  below: NormLevel,
  lower: Column,
  size: number,
): readonly OwnFinding[] {
  const own = column.get(size);
  const other = lower.get(size);
  const place = own ? cellOf(own, level) : other && cellOf(other, below);
  const norm = own?.value ?? between(column, size);
  const normBelow = other?.value ?? between(lower, size);
  if (!place || norm === undefined || normBelow === undefined) return [];
  const higher = compare(norm, normBelow);
  if (higher > 0) return [];
  const values = {
    level,
    below,
    size: quantity(size, 'count'),
    norm: quantity(norm, 'fraction'),
    other: quantity(normBelow, 'fraction'),
  };
  return [
    {
      severity: higher < 0 ? 'blocks' : 'warns',
      place,
      problem: text('ownRules.problem.notHigher', values),
      remedy: text('ownRules.remedy.notHigher'),
    },
  ];
}

/** The norm on a straight line between the two filled-in neighbours; undefined outside them. */
function between(column: Column, size: number): number | undefined {
  const filled = [...column];
  const larger = filled.find(([other]) => other > size);
  const smaller = filled.filter(([other]) => other < size).at(-1);
  if (!larger || !smaller) return undefined;
  const along = (size - smaller[0]) / (larger[0] - smaller[0]);
  return exact(smaller[1].value + along * (larger[1].value - smaller[1].value));
}

function allSizes(): readonly number[] {
  const { first, last } = OWN_SIZES;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function cellOf({ row }: OwnNorm, column: NormLevel): OwnPlace {
  return { kind: 'cell', row, column };
}

/** The cell of a level at a size; the head of the column when the sheet has no row for that size. */
function placeOf({ rows }: ReadTable, size: number, column: NormLevel): OwnPlace {
  const row = rows.get(size);
  return row === undefined ? { kind: 'header', column } : { kind: 'cell', row, column };
}

function emptyColumn(level: NormLevel): OwnFinding {
  return {
    severity: 'blocks',
    place: { kind: 'header', column: level },
    problem: text('ownRules.problem.emptyColumn', { level }),
    remedy: text('ownRules.remedy.emptyColumn'),
  };
}

function missingEnd(level: NormLevel, size: number, place: OwnPlace): OwnFinding {
  return {
    severity: 'blocks',
    place,
    problem: text('ownRules.problem.end', { level, size: quantity(size, 'count') }),
    remedy: text('ownRules.remedy.end'),
  };
}

function gaps(level: NormLevel, sizes: readonly number[], table: ReadTable): OwnFinding {
  const [first = OWN_SIZES.first] = sizes;
  return {
    severity: 'warns',
    place: placeOf(table, first, level),
    problem: text('ownRules.problem.gaps', { level, sizes: inStretches(sizes) }),
    remedy: text('ownRules.remedy.gaps'),
  };
}

/** Sizes as people list them: 3, 4, 5 and 9 are `3–5, 9`. */
function inStretches(sizes: readonly number[]): string {
  const stretches: [first: number, last: number][] = [];
  for (const size of sizes) {
    const open = stretches.at(-1);
    if (open?.[1] === size - 1) open[1] = size;
    else stretches.push([size, size]);
  }
  return stretches.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
