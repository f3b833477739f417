import type { Citation } from '../explain/trace';
import type { Limit, Pack, RuleIds, RuleValue, Weight } from './pack';
import { namesOf } from './terms';

/** What a rule is about, as people ask for it. */
export type RuleTopic =
  | 'version'
  | 'norm'
  | 'size'
  | 'indirect'
  | 'thirtyPlus'
  | 'fullTime'
  | 'weight'
  | 'limit'
  | 'requirement'
  | 'aspirant'
  | 'jobs';

/** A value of a rule pack with where it comes from; `null` when it is not public. */
export interface RuleEntry {
  readonly topic: RuleTopic;
  /** Id of the position or contract form, or name of the level, that it is about. */
  readonly about?: string;
  readonly value: number | string | null;
  readonly citation: Citation;
}

/** Everything a pack holds, each value with its source. */
export function contentsOf(pack: Pack): readonly RuleEntry[] {
  const entry = (topic: RuleTopic, path: string, value: RuleValue | null, about?: string): RuleEntry[] => {
    const citation = value?.citation ?? pack.unknownCitations.get(path);
    return citation ? [{ topic, ...(about && { about }), value: value?.value ?? null, citation }] : [];
  };
  const idsEntry = (ids: RuleIds, room: 'positions' | 'contracts'): RuleEntry => ({
    topic: 'thirtyPlus',
    value: namesOf(room, [...ids.ids]),
    citation: ids.citation,
  });
  const limitEntry = (about: string, limit: Limit): RuleEntry[] =>
    limit.kind === 'years'
      ? entry('limit', limit.path, limit.years, about)
      : [{ topic: 'limit', about, value: limit.what, citation: limit.citation }];
  const weightEntries = (room: 'positions' | 'contracts', weights: ReadonlyMap<string, Weight>) =>
    [...weights].flatMap(([id, weight]) => {
      const place = `${room}.${id}`;
      return [
        ...entry('weight', place, weight.weight, id),
        ...[...weight.whenContract].flatMap(([contract, value]) =>
          entry('weight', `${place}.whenContract.${contract}`, value, id),
        ),
        ...weight.limits.flatMap((limit) => limitEntry(id, limit)),
        ...entry('requirement', `${place}.monthsBefore`, weight.monthsBefore ?? null, id),
        ...entry('requirement', `${place}.usualMonths`, weight.usualMonths ?? null, id),
      ];
    });
  const norms = [...pack.norms].flatMap(([level, rows]) =>
    rows === null
      ? entry('norm', `norms.${level}`, null, level)
      : rows.flatMap((row) => entry('norm', '', row, level)),
  );
  const { thirtyPlus, aspirant } = pack;
  return [
    { topic: 'version', value: pack.validFrom, citation: pack.citation },
    ...norms,
    ...entry('size', 'values.minimumFte', pack.minimumFte),
    ...entry('size', 'values.capSize', pack.capSize),
    ...entry('indirect', 'values.indirectMaximumShare', pack.indirectMaximumShare),
    ...entry('fullTime', 'values.fullTimeHours', pack.fullTimeHours),
    ...weightEntries('positions', pack.positions),
    ...weightEntries('contracts', pack.contracts),
    ...entry('thirtyPlus', 'values.thirtyPlusShare', pack.thirtyPlusShare),
    ...(thirtyPlus
      ? [
          ...thirtyPlus.excludedPositions.map((ids) => idsEntry(ids, 'positions')),
          idsEntry(thirtyPlus.disputedPositions, 'positions'),
          idsEntry(thirtyPlus.contracts, 'contracts'),
          idsEntry(thirtyPlus.durableContracts, 'contracts'),
          idsEntry(thirtyPlus.outsideTotal, 'contracts'),
        ]
      : []),
    ...entry('aspirant', 'aspirant.validityYears', aspirant.validityYears),
    ...entry('aspirant', 'aspirant.extensions', aspirant.extensions),
  ];
}
