import { compare, exact } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import type { Addition } from './additions';
import type { Compared } from './differences';

/** A sum of fte that entries of a scenario add to. */
type FteFigure = 'totalFte' | 'weightedFte' | 'attributedFte';

/** The name of a figure inside a sentence. */
const NAMES: Readonly<Record<FteFigure, Text>> = {
  totalFte: text('hiringScenario.reason.fte'),
  weightedFte: text('hiringScenario.reason.weightedFte'),
  attributedFte: text('hiringScenario.reason.attributedFte'),
};

/** Why a sum of fte differs: where it starts, and entry by entry. The amounts add up to the difference. */
export function fteReasons(figure: FteFigure): (base: Compared, other: Compared) => readonly Text[] {
  return (base, other) => {
    const start = (other.scenario.organisation[figure] ?? 0) - (base.scenario.organisation[figure] ?? 0);
    const before = byId(base.additions);
    const after = byId(other.additions);
    const ids = new Set([...before.keys(), ...after.keys()]);
    return [
      ...reason(start, figure, text('hiringScenario.reason.start')),
      ...[...ids].flatMap((id) => {
        const [from, to] = [before.get(id), after.get(id)];
        const change = (to?.[figure] ?? 0) - (from?.[figure] ?? 0);
        return reason(change, figure, entryText(id, from?.count ?? 0, to?.count ?? 0));
      }),
    ];
  };
}

/** An entry and how often it is in the one scenario and in the other. */
export function entryText(entry: string, from: number, to: number): Text {
  if (from === to) return text('hiringScenario.reason.sameCount', { entry, count: quantity(to, 'count') });
  const values = { entry, from: quantity(from, 'count'), to: quantity(to, 'count') };
  return text('hiringScenario.reason.counts', values);
}

function reason(change: number, figure: FteFigure, what: Text): readonly Text[] {
  if (compare(change, 0) === 0) return [];
  const values = { what, amount: quantity(Math.abs(exact(change)), 'fte'), unit: NAMES[figure] };
  return [
    change > 0 ? text('hiringScenario.reason.more', values) : text('hiringScenario.reason.less', values),
  ];
}

/** What entries add, summed where an id comes twice. */
function byId(additions: readonly Addition[]): ReadonlyMap<string, Record<FteFigure | 'count', number>> {
  const sums = new Map<string, Record<FteFigure | 'count', number>>();
  for (const { id, count, totalFte, weightedFte, attributedFte } of additions) {
    const sum = sums.get(id);
    sums.set(id, {
      count: (sum?.count ?? 0) + count,
      totalFte: (sum?.totalFte ?? 0) + totalFte,
      weightedFte: (sum?.weightedFte ?? 0) + weightedFte,
      attributedFte: (sum?.attributedFte ?? 0) + attributedFte,
    });
  }
  return sums;
}
