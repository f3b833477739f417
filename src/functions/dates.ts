import { isoToSerial, readWorkDate, text } from '../engine';
import type { TextKey } from '../i18n/render';
import { oneCell, type Parameter } from './parameter';
import { read, refuse } from './reading';

const DATE = text('functions.expected.date');

/** A date (ISO): a date cell, or text that can be one day only. */
export function date(description: TextKey): Parameter<string> {
  return oneCell('date', description, {
    expected: DATE,
    readCell: (cell) => {
      const found = readWorkDate(cell);
      return found.ok ? read(found.value) : refuse(found.text);
    },
  });
}

/** A date as a cell holds it, so that the user can format it and calculate with it. */
export function serialOf(iso: string): number {
  const serial = isoToSerial(iso);
  if (!serial.ok) throw new Error(`${iso} is not a date`);
  return serial.value;
}
