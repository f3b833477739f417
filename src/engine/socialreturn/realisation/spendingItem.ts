import { invalid } from '../../explain/outcome';
import { text } from '../../explain/text';
import { dayOf } from '../../reading/day';
import { countsMoney, withoutVat } from '../value/basis';
import { effortValue } from '../value/effortValue';
import type { Effort } from '../value/request';
import { valueTrace } from '../value/valueTrace';
import { amountWithVat } from './amountWithVat';
import { failed, pointedOut, type Place } from './findings';
import type { Period } from './period';
import type { Row } from './placementItem';
import type { PolicyWords } from './policyWords';
import type { SocialSpending } from './request';
import { unvalued, withReading, type ValuedItem } from './valuedItem';

/** What spending is worth for a contract: from the day it was done, or the day of reckoning when that is not known. */
export function spendingItem(
  words: PolicyWords,
  { row, value: spending }: Row<SocialSpending>,
  period: Period,
): ValuedItem {
  const place: Place = { about: 'spending', row, id: spending.id ?? `#${row + 1}` };
  const block = words.block(spending.block);
  if (!block.ok) return unvalued('spending', null, failed(place, block, 'block'));
  const { amount, hours, count, vat, date } = spending;
  if (date !== undefined && dayOf(date) === undefined) {
    const wrong = invalid(text('socialReturn.invalid.date', { text: date }), 'date');
    return unvalued('spending', block.block, failed(place, wrong, 'date'));
  }
  const { vatIncluded } = spending;
  const effort: Effort = { amount, hours, count, vat, vatIncluded, choices: words.choices };
  const valued = effortValue(words.policy, block.block, [], effort);
  if ('ok' in valued) return unvalued('spending', block.block, failed(place, valued, 'block'));

  const read = block.read === null ? [] : [block.read];
  const value = valued.value ?? 0;
  const from = date ?? reckonedAt(period);
  const { basis } = block.block;
  const includesVat = vatIncluded === true && vat === undefined;
  return {
    kind: 'spending',
    id: place.id,
    row,
    block: block.block,
    value,
    capped: valued.capped,
    why: withReading(read, valued),
    readings: [],
    valued,
    first: date ?? null,
    last: date ?? null,
    runsOn: false,
    findings: [
      ...valued.findings.map((finding) => pointedOut(place, finding)),
      ...(includesVat && amount !== undefined && countsMoney(basis)
        ? [amountWithVat(place, 'amount', words.policy, amount, withoutVat(basis))]
        : []),
    ],
    valueUpTo: (day) => (from === undefined || day >= from ? value : 0),
    trace: () => valueTrace(valued, effort, read, spending.origins),
  };
}

/** The day from which something without a date counts: the day of reckoning, as far as it lies in the contract. */
function reckonedAt({ end, on }: Period): string | undefined {
  return on !== undefined && end !== undefined && end < on ? end : on;
}
