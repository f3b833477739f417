import { compare } from '../decimal';
import { text } from '../explain/text';
import { AGGREGATES } from './aggregate';
import { bidsWhere, type Compared } from './compared';
import type { Warning } from './result';

/** What is worth knowing about the points that bids were given. */
export function scoreWarnings(compared: Compared): Warning[] {
  return [...outsideMaximum(compared), ...offersAboveCap(compared)];
}

/** Points below zero and points above what can be had. */
function outsideMaximum(compared: Compared): Warning[] {
  const { model, sheet, contest } = compared;
  const { card, contenders } = contest;
  const columns = model.criteria.map(({ points }, index) => ({ points, column: card.criteria[index] ?? [] }));
  if (model.aggregation === 'points') {
    columns.push({ points: model.price?.points ?? 0, column: card.price });
  }
  const tooHigh = bidsWhere(sheet, contenders, (place) =>
    columns.some(({ points, column }) => isAbove(column[place] ?? NaN, points)),
  );
  const warnings = belowZero(
    compared,
    columns.map(({ column }) => column),
  );
  if (tooHigh.length > 0) {
    warnings.push({ code: 'SCORE_ABOVE_MAX', message: text('award.warning.scoreAboveMax'), bids: tooHigh });
  }
  return warnings;
}

/** Not where a criterion is worth money, because a malus is meant there. */
function belowZero({ model, sheet, contest }: Compared, columns: readonly (readonly number[])[]): Warning[] {
  if (model.aggregation === 'value') return [];
  const { contenders, card } = contest;
  const below = (column: readonly number[], place: number) => isAbove(0, column[place] ?? NaN);
  const warnings: Warning[] = [];
  const index = AGGREGATES[model.aggregation].unit === 'number';
  const parts = index ? columns : [...columns, card.total];
  const negative = bidsWhere(sheet, contenders, (place) => parts.some((column) => below(column, place)));
  const totals = bidsWhere(sheet, contenders, (place) => below(card.total, place));
  if (negative.length > 0) {
    warnings.push({ code: 'NEGATIVE_SCORE', message: text('award.warning.negativeScore'), bids: negative });
  }
  if (index && totals.length > 0) {
    warnings.push({ code: 'NEGATIVE_SCORE', message: text('award.warning.negativeIndex'), bids: totals });
  }
  return warnings;
}

/** Offers beyond what earns points: no extra points, but a promise somebody has to keep. */
function offersAboveCap({ model, sheet, contest }: Compared): Warning[] {
  const warnings: Warning[] = [];
  for (const [index, criterion] of model.criteria.entries()) {
    if (criterion.kind !== 'share' && criterion.kind !== 'amount') continue;
    const { to, id } = criterion;
    const bids = bidsWhere(sheet, contest.contenders, (place) =>
      isAbove(sheet.raws[index]?.[place] ?? NaN, to),
    );
    const message = text('award.warning.offerAboveCap', { criterion: id });
    if (bids.length > 0) warnings.push({ code: 'OFFER_ABOVE_CAP', message, bids });
  }
  return warnings;
}

function isAbove(value: number, limit: number): boolean {
  return value > limit && compare(value, limit) > 0;
}
