import { invalid } from '../explain/outcome';
import { text } from '../explain/text';
import type { Level } from '../ladder/level';
import { isCellError, type Cell } from './cell';
import { errorCell, plainSpaces, shown, type Reading } from './reading';

const NONE = /^(?:[-–—]?|geen(?: trede)?)$/;
const ASPIRANT = /^(?:pso )?asp(?:\.|irant)?$/;
const BASISTREDE = /^(?:pso )?basis(?: ?trede)?$/;
/** `pso` and `trede` are optional, with or without a space: `trede 2`, `T2`, `PSO-trede II`, `2`. */
const TREDE = /^(?:pso ?)?(?:t(?:rede)? ?)?([123]|i{1,3})$/;
/** 30+ is read out inside Trede 3, so that trede may be named with it: `30+`, `PSO 30 plus`, `Trede 3 (30+)`. */
const THIRTY_PLUS = /^(?:pso ?)?(?:t(?:rede)? ?(?:3|iii) ?)?(?:30 ?(?:\+|plus)|\(30 ?(?:\+|plus)\))$/;

const TREDEN: Readonly<Record<string, Level>> = {
  '1': 'Trede 1',
  '2': 'Trede 2',
  '3': 'Trede 3',
  i: 'Trede 1',
  ii: 'Trede 2',
  iii: 'Trede 3',
};

/**
 * Reads a level as people type it: any case, extra spaces, `trede II`, `PSO-2`, `T2`, `2`, `30+`, `asp.`, `basis`, `-`.
 * An empty cell is `Geen trede`. Anything else, also another number than 1, 2 or 3, is refused with the text in the reason.
 */
export function readLevel(cell: Cell): Reading<Level> {
  if (cell === null) return { ok: true, value: 'Geen trede' };
  if (isCellError(cell)) return errorCell(cell.error);
  const level = typeof cell === 'boolean' ? undefined : levelNamed(String(cell));
  return level === undefined
    ? invalid(text('reading.level.unknown', { text: shown(cell) }))
    : { ok: true, value: level };
}

function levelNamed(typed: string): Level | undefined {
  const trimmed = plainSpaces(typed.toLowerCase());
  if (NONE.test(trimmed)) return 'Geen trede';
  const plain = plainSpaces(trimmed.replace(/(?<=[a-z]) ?[-–—] ?(?=[a-z0-9])/g, ' '));
  if (ASPIRANT.test(plain)) return 'Aspirant';
  if (BASISTREDE.test(plain)) return 'Basistrede';
  if (THIRTY_PLUS.test(plain)) return 'PSO 30+';
  const trede = TREDE.exec(plain)?.[1];
  return trede === undefined ? undefined : TREDEN[trede];
}
