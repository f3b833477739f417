import { exact } from '../../decimal';
import { indirectShare } from '../../ladder/indirect';
import type { MarginalLine } from './answer';
import type { Question } from './question';
import { amountsAfter, type Amounts, type Effect, type Target } from './search/problem';

/** Fte that a line of the table is about. */
const TENTH = 0.1;

/**
 * What a tenth of an fte of each option is worth as the organisation stands now: in total contribution, in purchases, in
 * fewer regular fte and in the other options. Where the 80/20 rule or the norm has a kink, equal effects may not exist.
 */
export function marginalTable({ request, problem }: Question): MarginalLine[] {
  const now = amountsAfter(problem, []);
  const { target } = problem;
  return request.options.map((option, index): MarginalLine => {
    const effect = problem.options[index];
    const each = effect ? fteOf(effect) : 0;
    if (!effect || each === 0) return nothing(option.id, option.kind);
    const after = moved(now, effect, TENTH / each);
    const contribution = exact(totalOf(target, after) - totalOf(target, now));
    const aim = totalOf(target, after);
    return {
      id: option.id,
      kind: option.kind,
      fte: TENTH,
      cost: exact((effect.cost * TENTH) / each),
      contribution,
      margin: exact(contribution - (normOf(target, after) - normOf(target, now))),
      attributedFte: amountFor(aim, (fte) =>
        totalOf(target, { ...now, attributedFte: now.attributedFte + fte }),
      ),
      regularFte: fewerRegular(target, now, aim),
      others: request.options.flatMap(({ id }, other) => {
        const another = problem.options[other];
        if (other === index || !another) return [];
        const fteEach = fteOf(another);
        if (fteEach === 0) return [{ id, fte: null }];
        const total = (fte: number) => totalOf(target, moved(now, another, fte / fteEach));
        return [{ id, fte: amountFor(aim, total) }];
      }),
    };
  });
}

function nothing(id: string, kind: MarginalLine['kind']): MarginalLine {
  const none = { attributedFte: null, regularFte: null, others: [] };
  return { id, kind, fte: TENTH, cost: null, contribution: 0, margin: 0, ...none };
}

/** How many fewer people outside the target group give a total; below zero when it takes more of them. */
function fewerRegular(target: Target, now: Amounts, wanted: number): number | null {
  const most = now.totalFte - now.weightedFte;
  const fewer = (fte: number) => totalOf(target, { ...now, totalFte: now.totalFte - fte });
  if (wanted >= fewer(0)) return amountFor(wanted, fewer, most);
  const more = amountFor(wanted, (fte) => fewer(-fte));
  return more === null ? null : -more;
}

/** Fte of one unit: hired, or attributed to a purchase. */
function fteOf({ total, seats, attributed }: Effect): number {
  return total + seats + attributed;
}

function moved(now: Amounts, effect: Effect, units: number): Amounts {
  return {
    totalFte: now.totalFte + units * effect.total,
    weightedFte: now.weightedFte + units * effect.weighted,
    attributedFte: now.attributedFte + units * effect.attributed,
    targetFte: now.targetFte + units * effect.target,
  };
}

/** The total contribution. Bare arithmetic: it is asked many thousand times for one table. */
function totalOf({ indirectMaximum }: Target, { totalFte, weightedFte, attributedFte }: Amounts): number {
  const direct = weightedFte / totalFte;
  const limit = (direct * indirectMaximum) / (1 - indirectMaximum);
  return direct + Math.min(indirectShare(attributedFte, totalFte), limit);
}

function normOf({ norms, capSize }: Target, { totalFte }: Amounts): number {
  return norms[Math.min(Math.round(exact(totalFte)), capSize)] ?? NaN;
}

/** So many halvings of that range give a number to a millionth. */
const HALVINGS = 34;

/** More fte than this of anything is no answer to what a tenth is worth. */
const FAR = 100;

/** The fte at which a total has a value; `null` when it has it nowhere within reach. */
function amountFor(wanted: number, total: (fte: number) => number, most = FAR): number | null {
  const start = total(0);
  if (exact(wanted - start) === 0) return 0;
  const way = Math.sign(wanted - start);
  let [low, high] = [0, Math.min(most, FAR)];
  if ((total(high) - wanted) * way < 0) return null;
  for (let turn = 0; turn < HALVINGS; turn++) {
    const middle = (low + high) / 2;
    if ((total(middle) - wanted) * way < 0) low = middle;
    else high = middle;
  }
  return Math.round(high * 1e6) / 1e6;
}
