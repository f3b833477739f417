import type { BaseIssue } from 'valibot';

import { quantity, text, type Text } from '../explain/text';

/** What is wrong with a JSON question, and where. */
export interface RequestError {
  readonly code: 'UNKNOWN_KEY' | 'MISSING' | 'INVALID';
  readonly message: Text;
  /** Place in the question, such as `model.criteria[2].pionts`; empty for the whole. */
  readonly path: string;
}

/** What a schema cannot say of itself: what the whole should be, and what its own checks expect. */
interface Expected {
  readonly whole: Text;
  readonly custom?: string;
}

/** The error of a JSON question that does not follow its schema. Of several problems the most telling is named. */
export function requestError(
  issues: readonly [BaseIssue<unknown>, ...BaseIssue<unknown>[]],
  { whole, custom = '' }: Expected,
): RequestError {
  const issue = worstOf(issues);
  const keys = (issue.path ?? []).map(({ key: step }) => (typeof step === 'number' ? step : String(step)));
  const path = pathOf(keys);
  const place = placeOf(keys);
  if (place === undefined) return { code: 'INVALID', message: whole, path };
  if (isUnknownKey(issue)) {
    return { code: 'UNKNOWN_KEY', message: text('reading.request.unknownKey', { place }), path };
  }
  if (issue.received === 'undefined') {
    return { code: 'MISSING', message: text('reading.request.missing', { place }), path };
  }
  const expected = issue.type === 'custom' ? custom : (issue.expected ?? issue.type);
  const values = { place, given: inWords(issue.received), expected: inWords(expected) };
  const message = text('reading.request.wrongValue', values);
  return { code: 'INVALID', message, path };
}

/** A misspelt key is both unknown and missing; the unknown one says what happened. */
function worstOf(issues: readonly [BaseIssue<unknown>, ...BaseIssue<unknown>[]]): BaseIssue<unknown> {
  return issues.find(isUnknownKey) ?? issues[0];
}

function isUnknownKey(issue: BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function pathOf(keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${String(key)}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');
}

/** A place in words: ‘hours’ in number 2 of ‘spend’; undefined for the whole. */
function placeOf(keys: readonly (string | number)[]): Text | undefined {
  return keys.reduce<Text | undefined>((outer, key) => {
    if (typeof key === 'string') {
      return outer === undefined
        ? text('reading.request.key', { key })
        : text('reading.request.keyIn', { key, outer });
    }
    const number = quantity(key + 1, 'count');
    return outer === undefined
      ? text('reading.request.number', { number })
      : text('reading.request.numberOf', { number, outer });
  }, undefined);
}

/** A type or a choice, as schemas write it, in plain words; a value as it is. */
function inWords(written: string): Text | string {
  switch (written) {
    case 'number':
    case 'finite':
      return text('reading.request.aNumber');
    case 'string':
      return text('reading.request.aText');
    case '(string | number)':
      return text('reading.request.textOrNumber');
    case 'boolean':
      return text('reading.request.trueOrFalse');
    case 'Array':
      return text('reading.request.aList');
    case 'Object':
      return text('reading.request.anObject');
    default:
      return boundOrChoices(written);
  }
}

function boundOrChoices(written: string): Text | string {
  const [, sign, bound = ''] = /^(<=|>=)(-?[\d.]+)$/.exec(written) ?? [];
  if (sign === '<=') return text('reading.request.atMost', { bound: quantity(Number(bound), 'number') });
  if (sign === '>=') return text('reading.request.atLeast', { bound: quantity(Number(bound), 'number') });
  const choices = written.replace(/^\((.*)\)$/, '$1').split(' | ');
  return choices.length > 1 ? text('reading.request.oneOf', { choices: choices.join(', ') }) : written;
}
