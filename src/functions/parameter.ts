import { text, type Text } from '../engine';
import type { TextKey } from '../i18n/render';
import {
  isAbsent,
  isBlank,
  sortArgument,
  type Argument,
  type ArgumentCell,
  type PlainCell,
} from './argument';
import { read, refuse, refuseCell, type Reading } from './reading';

/** What an argument can be. Each kind decides once for every value a cell can hold; see the table in the tests. */
export type Kind =
  | 'number'
  | 'numbers'
  | 'series'
  | 'grid'
  | 'level'
  | 'word'
  | 'words'
  | 'contractKind'
  | 'rules'
  | 'yesNo'
  | 'date'
  | 'pointsTable'
  | 'staffList'
  | 'purchaseList'
  | 'optionList'
  | 'anything';

/** A parameter of a worksheet function: what Excel shows of it and how its argument is read. */
export interface Parameter<T> {
  readonly kind: Kind;
  readonly description: TextKey;
  readonly optional: boolean;
  readonly repeating: boolean;
  readonly read: (raw: unknown) => Reading<T>;
}

/** A parameter that may be left out. An empty cell or an empty text counts as left out. */
export function optional<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return {
    ...parameter,
    optional: true,
    read: (raw) => (isAbsent(raw) ? read(undefined) : parameter.read(raw)),
  };
}

/** How a kind of argument that is one cell is read. */
interface CellReader<T> {
  /** What belongs here, for a sentence: "a number, such as 0.03". */
  readonly expected: Text;
  readonly readCell: (cell: PlainCell) => Reading<T>;
  /** What an empty cell and an empty text stand for; they are refused when this is absent. */
  readonly blank?: T;
}

/** A required parameter that is one cell. */
export function oneCell<T>(kind: Kind, description: TextKey, reader: CellReader<T>): Parameter<T> {
  const { expected } = reader;
  return required(kind, description, expected, (argument) =>
    argument.shape === 'range'
      ? refuse(text('functions.problem.oneCell', { expected }))
      : readOne(argument.cell, reader),
  );
}

/** A required parameter that is a range; a single cell is a range of one. */
export function range<T>(
  kind: Kind,
  description: TextKey,
  expected: Text,
  readRows: (rows: readonly (readonly unknown[])[]) => Reading<T>,
): Parameter<T> {
  return required(kind, description, expected, (argument) =>
    argument.shape === 'range'
      ? readRows(argument.rows)
      : readOne(argument.cell, { expected, readCell: (cell) => readRows([[cell]]) }),
  );
}

/** An argument that is there and has a shape that can be read. */
type Given = Extract<Argument, { readonly shape: 'cell' | 'range' }>;

function required<T>(
  kind: Kind,
  description: TextKey,
  expected: Text,
  readGiven: (argument: Given) => Reading<T>,
): Parameter<T> {
  return {
    kind,
    description,
    optional: false,
    repeating: false,
    read: (raw) => {
      const argument = sortArgument(raw);
      switch (argument.shape) {
        case 'omitted':
          return refuse(text('functions.problem.omitted', { expected }));
        case 'ragged':
          return refuse(text('functions.problem.ragged'));
        case 'range':
        case 'cell':
          return readGiven(argument);
      }
    },
  };
}

function readOne<T>(cell: ArgumentCell, reader: CellReader<T>): Reading<T> {
  if (isBlank(cell) && reader.blank !== undefined) return read(reader.blank);
  return isBlank(cell) || typeof cell === 'object'
    ? refuseCell(cell, reader.expected)
    : reader.readCell(cell);
}
