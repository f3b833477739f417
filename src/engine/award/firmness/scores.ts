import { trim } from '../../decimal';
import { LEVELS } from '../../ladder/level';
import { comparesTotals, dependsOnOtherBids } from '../aggregate';
import type { AwardModel, Criterion } from '../model';
import type { Sheet } from '../sheet';
import { rounder, type Scorecard } from '../scorecard';
import { decide, isSoleLeader, type Decision } from './decision';
import { markStep, nextMarks } from './mark';
import { nameIn, type Study } from './study';
import { firstOf, tippingPoint } from './tippingPoint';

/** A score, or the word for one: a label or a level. */
export type ScoreValue = number | string;

/** The smallest change of one score that changes the winner. */
export interface ScoreFirmness {
  readonly bid: string;
  readonly criterion: string;
  /** The score as it is; of several evaluators their mean or the score they agreed on. */
  readonly score: ScoreValue;
  /** The score at which the winner changes: a figure on the scale, the next label or the next level that does it. */
  readonly winnerChangesAt: ScoreValue;
  /**
   * How far that is from the present score; for a label the share of the points, for a level the number of levels.
   */
  readonly change: number;
  /**
   * The first mark that can be given at which the winner changes: a whole one where all marks are whole; `null`
   * when not a mark.
   */
  readonly mark: number | null;
  /** How many such marks away it is: 1 is "one mark on one question". `null` when not a mark. */
  readonly marks: number | null;
  /** Who wins at that mark, or where there is none at `winnerChangesAt`; `null` when nobody does alone. */
  readonly winner: string | null;
  /** Who are first there; more than one is a tie. */
  readonly leaders: readonly string[];
  /** Who are first just beyond it, where the tie is at that one value only. */
  readonly beyond: readonly string[];
}

/** How many of the bids at the top have their scores and prices looked into. */
export const LOOKED_INTO = 20;

/**
 * A figure measured against the best bid has no scale; it is moved to this many times the best or the present one.
 */
const WITHOUT_SCALE = 10;

/**
 * For each bid and criterion the smallest change of that one score that changes the winner: lower for the winner,
 * higher for the others, within the scale. Scores with which nothing changes are left out. A bid below a minimum
 * is looked at too: a higher score may let it in. With more than {@link LOOKED_INTO} bids the first of the
 * ranking.
 */
export function scoreFirmness(study: Study, bids: readonly number[]): ScoreFirmness[] {
  const { model, sheet } = study;
  if (model.aggregation === 'lowestPrice') return [];
  return bids.flatMap((place) =>
    model.criteria.flatMap((criterion, index) => {
      const raw = sheet.raws[index]?.[place] ?? NaN;
      if (criterion.points === 0 || Number.isNaN(raw)) return [];
      const found = isWord(criterion)
        ? nextWord(study, criterion, index, place, raw)
        : nextFigure(study, criterion, index, place, raw);
      return found === null ? [] : [{ bid: nameIn(study, place), criterion: criterion.id, ...found }];
    }),
  );
}

type Found = Omit<ScoreFirmness, 'bid' | 'criterion'>;
type WordCriterion = Extract<Criterion, { kind: 'label' | 'level' }>;
type FigureCriterion = Exclude<Criterion, WordCriterion>;

function isWord(criterion: Criterion): criterion is WordCriterion {
  return criterion.kind === 'label' || criterion.kind === 'level';
}

function nextFigure(
  study: Study,
  criterion: FigureCriterion,
  index: number,
  place: number,
  raw: number,
): Found | null {
  const [worst, best] = ends(study.sheet, criterion, index, raw);
  const end = place === study.winner ? worst : best;
  const least = Math.min(end, raw);
  const most = Math.max(end, raw);
  const at = (value: number) => decideWith(study, index, place, value);
  const probes = movesOthers(study.model, criterion)
    ? [1, 2, 3, 4, 5, 6, 7].map((part) => least + ((most - least) * part) / 8)
    : [];
  const point = tippingPoint(study, { present: raw, least, most, probes, at });
  const { winnerChangesAt, change } = point;
  if (winnerChangesAt === null || change === null) return null;
  const step = markStep(study.sheet, criterion, index);
  const tried = step === null ? [] : nextMarks(raw, winnerChangesAt, step, criterion);
  const mark = tried.find((next) => !isSoleLeader(at(next), study.winner)) ?? null;
  const marks = mark === null || step === null ? null : Math.round(Math.abs(mark - raw) / step);
  const found = { score: raw, winnerChangesAt, change, mark, marks };
  if (mark === null) {
    const { winner, leaders, beyond } = point;
    return { ...found, winner, leaders, beyond };
  }
  const leaders = at(mark).leaders.map((leader) => nameIn(study, leader));
  return { ...found, ...firstOf(leaders), beyond: leaders };
}

/**
 * Whether a score of one bid changes more than its own total, so that the winner may change more than once on the
 * way.
 */
function movesOthers(model: AwardModel, { kind, minimum }: FigureCriterion): boolean {
  if (kind === 'relative' || comparesTotals(model)) return true;
  const canJoin = model.minimumTotal !== null || (minimum !== null && minimum !== undefined);
  return canJoin && dependsOnOtherBids(model);
}

/** The worst and the best that a bid could have on a criterion. */
function ends(
  sheet: Sheet,
  criterion: FigureCriterion,
  index: number,
  raw: number,
): [worst: number, best: number] {
  switch (criterion.kind) {
    case 'score': {
      const { min, max } = criterion.scale;
      return [Math.min(min, raw), Math.max(max, raw)];
    }
    case 'share':
    case 'amount':
      return [0, Math.max(criterion.to, raw)];
    case 'relative': {
      const figures = (sheet.raws[index] ?? []).filter((figure) => !Number.isNaN(figure));
      const highest = figures.reduce((most, figure) => Math.max(most, figure), raw);
      const lowest = figures.reduce((least, figure) => Math.min(least, figure), raw);
      return criterion.better === 'high'
        ? [0, highest * WITHOUT_SCALE]
        : [highest * WITHOUT_SCALE, lowest / WITHOUT_SCALE];
    }
  }
}

function nextWord(
  study: Study,
  criterion: WordCriterion,
  index: number,
  place: number,
  raw: number,
): Found | null {
  const words = wordsOf(criterion);
  const isWinner = place === study.winner;
  const tried = isWinner
    ? words.filter(({ figure }) => figure < raw).reverse()
    : words.filter(({ figure }) => figure > raw);
  for (const { word, figure } of tried) {
    const decision = decideWith(study, index, place, figure);
    if (isSoleLeader(decision, study.winner)) continue;
    const leaders = decision.leaders.map((leader) => nameIn(study, leader));
    return {
      score: words.find((own) => own.figure === raw)?.word ?? raw,
      winnerChangesAt: word,
      change: trim(figure - raw),
      mark: null,
      marks: null,
      ...firstOf(leaders),
      beyond: leaders,
    };
  }
  return null;
}

/** The words of a scale with the figure behind each, from low to high. */
function wordsOf(criterion: WordCriterion): { readonly word: string; readonly figure: number }[] {
  if (criterion.kind === 'level') return LEVELS.map((word, figure) => ({ word, figure }));
  return Object.entries(criterion.labels)
    .map(([label, figure]) => ({ word: label, figure }))
    .sort((a, b) => a.figure - b.figure);
}

/** The decision with another figure behind one score. */
function decideWith(study: Study, index: number, place: number, raw: number): Decision {
  const { model, sheet, decision } = study;
  const raws = sheet.raws.map((column, criterion) =>
    criterion === index ? put(column, place, raw) : column,
  );
  return decide(
    model,
    { ...sheet, raws },
    rescored(model, sheet, decision.contest.card, { index, place, raw }),
  );
}

/**
 * The scorecard with the points for one other score; what is measured against other bids is computed again anyway.
 */
function rescored(
  model: AwardModel,
  sheet: Sheet,
  card: Scorecard,
  { index, place, raw }: { readonly index: number; readonly place: number; readonly raw: number },
): Scorecard {
  const points = rounder(model, 'criterion')(sheet.scorings[index]?.points(raw, NaN) ?? NaN);
  const criteria = card.criteria.map((column, other) =>
    other === index ? put(column, place, points) : column,
  );
  const sum = criteria.reduce((total, column) => total + (column[place] ?? NaN), 0);
  return { ...card, criteria, quality: put(card.quality, place, sum) };
}

function put(column: readonly number[], place: number, figure: number): number[] {
  const changed = [...column];
  changed[place] = figure;
  return changed;
}
