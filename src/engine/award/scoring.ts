import { quantity, text, type Text } from '../explain/text';
import { ordinal } from '../ladder/level';
import { readLevel } from '../reading/level';
import { pointsByLevel } from './levelPoints';
import { jointReader } from './jointScore';
import type { Criterion, GivenScore, LabelCriterion, LevelCriterion, Score } from './model';

/** How a criterion turns what a bid was given into points. */
export interface Scoring {
  /** The figure behind a score: a mark, the share of a label, the place of a level; or why it cannot be read. */
  readonly raw: (score: GivenScore) => number | Text;
  /** Unrounded points for such a figure; `best` is the best figure among the bids, for a relative criterion. */
  readonly points: (raw: number, best: number) => number;
  /** Least figure; `null` when there is none. */
  readonly minimum: number | null;
}

/** The scoring of a criterion, made once for all bids. */
export function scoringOf(criterion: Criterion): Scoring {
  const { points } = criterion;
  switch (criterion.kind) {
    case 'score': {
      const { min, max } = criterion.scale;
      return {
        raw: jointReader(criterion.evaluators, aNumber),
        points: (raw) => (points * (raw - min)) / (max - min),
        minimum: criterion.minimum ?? null,
      };
    }
    case 'label':
      return {
        raw: jointReader(criterion.evaluators, labelReader(criterion)),
        points: (share) => points * share,
        minimum: criterion.minimum ?? null,
      };
    case 'level':
      return levelScoring(criterion);
    case 'share':
    case 'amount': {
      const { from, to } = criterion;
      return {
        raw: jointReader(null, criterion.kind === 'share' ? aFraction : anAmount),
        points: (raw) => points * Math.min(Math.max((raw - from) / (to - from), 0), 1),
        minimum: criterion.minimum ?? null,
      };
    }
    case 'relative':
      return criterion.better === 'high'
        ? {
            raw: jointReader(null, anAmount),
            points: (raw, best) => (best === 0 ? 0 : (points * raw) / best),
            minimum: criterion.minimum ?? null,
          }
        : {
            raw: jointReader(null, aPositive),
            points: (raw, best) => (points * best) / raw,
            minimum: criterion.minimum ?? null,
          };
  }
}

/** A label as it is compared: without regard to capitals and spaces. */
export function sameWords(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function levelScoring(criterion: LevelCriterion): Scoring {
  const scale = pointsByLevel(criterion.table);
  const minimum = criterion.minimum ?? null;
  return {
    raw: jointReader(
      null,
      oncePerText((score) => {
        const read = readLevel(score);
        return read.ok ? ordinal(read.value) : read.text;
      }),
    ),
    points: (raw) => scale[raw] ?? 0,
    minimum: minimum === null ? null : ordinal(minimum),
  };
}

function labelReader({ labels }: LabelCriterion): (score: Score) => number | Text {
  const shares = new Map(Object.entries(labels).map(([label, share]) => [sameWords(label), share]));
  return oncePerText((score) => {
    if (score === null) return text('award.score.missing');
    const share = shares.get(sameWords(String(score)));
    if (share !== undefined) return share;
    return text('award.score.unknownLabel', { label: String(score), known: Object.keys(labels).join(', ') });
  });
}

/** Thousands of bids share a handful of texts; each is read once. */
function oncePerText(read: (score: Score) => number | Text): (score: Score) => number | Text {
  const known = new Map<Score, number | Text>();
  return (score) => {
    const before = known.get(score);
    if (before !== undefined) return before;
    const result = read(score);
    known.set(score, result);
    return result;
  };
}

function aNumber(score: Score): number | Text {
  if (typeof score === 'number' && Number.isFinite(score)) return score;
  if (score === null) return text('award.score.missing');
  return text('award.score.notANumber', { score: String(score) });
}

function anAmount(score: Score): number | Text {
  const amount = aNumber(score);
  if (typeof amount !== 'number' || amount >= 0) return amount;
  return text('award.score.negative', { score: quantity(amount, 'number') });
}

function aPositive(score: Score): number | Text {
  const amount = aNumber(score);
  if (typeof amount !== 'number' || amount > 0) return amount;
  return text('award.score.notPositive', { score: quantity(amount, 'number') });
}

function aFraction(score: Score): number | Text {
  const share = aNumber(score);
  if (typeof share !== 'number' || (share >= 0 && share <= 1)) return share;
  return text('award.score.notAFraction', { score: quantity(share, 'number') });
}
