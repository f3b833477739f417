import { round, type AwardModel, type ScoreValue, type Unit } from '../../../../engine';
import type { Texts } from '../../../shell/texts';

/** Decimals of a score that are shown; finer marks are not given. */
const SCORE_DECIMALS = 4;

/** A share as a percentage with one decimal: finer is not meant. */
export const SHARE_DECIMALS = 3;

/** A score as it is shown: an offered share as a percentage, a word as it is. */
export function scoreShown(model: AwardModel, criterion: string, score: ScoreValue, texts: Texts): string {
  if (typeof score === 'string') return score;
  const kind = model.criteria.find(({ id }) => id === criterion)?.kind;
  const unit: Unit = kind === 'share' ? 'fraction' : 'number';
  return texts.number(round(score, SCORE_DECIMALS, 'halfUp'), unit);
}

/** Who wins after a change: one bid, or those that are then tied. */
export function leadersShown(
  { winner, leaders }: { readonly winner: string | null; readonly leaders: readonly string[] },
  texts: Texts,
): string {
  if (winner !== null) return winner;
  return leaders.length === 0
    ? texts.translate('tender.firmness.nobody')
    : texts.translate('tender.firmness.tie', { bids: leaders.join(', ') });
}

/** A share as a percentage with one decimal. */
export function shareShown(share: number, { number }: Texts): string {
  return number(round(share, SHARE_DECIMALS, 'halfUp'), 'fraction');
}

/** Who wins once a figure is beyond its tipping value; at that value itself bids can be equal. */
export function winnersBeyond({ beyond }: { readonly beyond: readonly string[] }, texts: Texts): string {
  const [only, another] = beyond;
  return leadersShown({ winner: another === undefined ? (only ?? null) : null, leaders: beyond }, texts);
}
