import { exact } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { Cell } from '../../reading/cell';
import { readNumber } from '../../reading/number';
import { shown } from '../../reading/reading';
import { isBlank, readWords, type OwnReading } from '../ownCells';
import { choicesOf, UNLIMITED, wordMeans } from './ownPolicyWords';

const RETYPE = text('ownRules.remedy.retype');
const HOURS_OF_WEEK = 60;

/** Percentages up to here are percents of a whole typed without a percent sign. */
const WHOLE_PERCENTAGE = 100;

/** Euro above 0. */
export function readEuro(cell: Cell): OwnReading<number> {
  return readAbove(cell, (value) => value > 0, text('socialReturn.own.remedy.euro'));
}

/** A share of a whole: a fraction, or a percentage with its sign. */
export function readFraction(cell: Cell): OwnReading<number> {
  const fraction = readAbove(
    cell,
    (value) => value >= 0 && value <= 1,
    text('socialReturn.own.remedy.fraction'),
  );
  const typed = fraction.ok ? undefined : readNumber(cell);
  if (fraction.ok || typed?.ok !== true || typed.value <= 1 || typed.value > WHOLE_PERCENTAGE)
    return fraction;
  const meant = quantity(exact(typed.value / WHOLE_PERCENTAGE), 'fraction');
  return {
    ok: false,
    problem: text('socialReturn.own.problem.wholePercentage', { typed: shown(cell) }),
    remedy: text('socialReturn.own.remedy.wholePercentage', { meant }),
  };
}

/** A number of 0 or higher. */
export function readFactor(cell: Cell): OwnReading<number> {
  return readAbove(cell, (value) => value >= 0, text('socialReturn.own.remedy.factor'));
}

/** Hours that a week can have. */
export function readWeek(cell: Cell): OwnReading<number> {
  const remedy = text('socialReturn.own.remedy.hours', { most: quantity(HOURS_OF_WEEK, 'hours') });
  return readAbove(cell, (value) => value > 0 && value <= HOURS_OF_WEEK, remedy);
}

/** Whole months, or a word that says there is no end. */
export function readMonths(cell: Cell): OwnReading<number | 'unlimited'> {
  if (typeof cell === 'string' && wordMeans(UNLIMITED, cell)) return { ok: true, value: 'unlimited' };
  return readAbove(
    cell,
    (value) => value > 0 && Number.isInteger(value),
    text('socialReturn.own.remedy.months'),
  );
}

/** One of a few words. */
export function readChoice<T extends string>(
  cell: Cell,
  choices: ReadonlyMap<T, readonly string[]>,
): OwnReading<T> {
  const words = readWords(cell);
  if (!words.ok) return words;
  if (words.value === null) return { ok: true, value: null };
  const value = wordMeans(choices, words.value);
  return value === undefined
    ? {
        ok: false,
        problem: text('socialReturn.own.problem.word', { text: words.value }),
        remedy: text('socialReturn.own.remedy.word', { choices: choicesOf(choices) }),
      }
    : { ok: true, value };
}

function readAbove(cell: Cell, fits: (value: number) => boolean, remedy: Text): OwnReading<number> {
  if (isBlank(cell)) return { ok: true, value: null };
  const reading = readNumber(cell);
  if (!reading.ok) return { ok: false, problem: reading.text, remedy: RETYPE };
  if (fits(reading.value)) return { ok: true, value: reading.value };
  const typed = typeof cell === 'number' ? quantity(cell, 'number') : shown(cell);
  return { ok: false, problem: text('socialReturn.own.problem.number', { value: typed }), remedy };
}
