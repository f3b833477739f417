import { parse, record, strictObject, string } from 'valibot';

import file from './banenafspraak.json';
import { NOTES } from './notes';
import type { RuleIds, RuleValue } from './pack';
import { ruleIds, ruleNumber, sourceList } from './schema';

const schema = strictObject({
  id: string(),
  sources: sourceList,
  hoursPerJob: ruleNumber,
  registerPositions: ruleIds,
  unpaidContracts: ruleIds,
  quota: record(string(), ruleNumber),
});

const rules = parse(schema, file);

/** Weekly hours that are one job of the banenafspraak. */
export const HOURS_PER_JOB: RuleValue = {
  value: file.hoursPerJob.value,
  citation: cite('hoursPerJob', rules.hoursPerJob),
  notes: [],
};

/** Positions whose holders are in the doelgroepregister when the staff list does not say. */
export const REGISTER_POSITIONS = idsAt('registerPositions');

/** Contract forms without pay, whose hours are no job. */
export const UNPAID_CONTRACTS = idsAt('unpaidContracts');

/** The quota as far as it was published, by the year and sector it was for. */
export const QUOTA: ReadonlyMap<string, RuleValue> = new Map(
  Object.entries(rules.quota).flatMap(([when, entry]): [string, RuleValue][] =>
    entry.value === null
      ? []
      : [[when, { value: entry.value, citation: cite(`quota.${when}`, entry), notes: [] }]],
  ),
);

function idsAt(name: 'registerPositions' | 'unpaidContracts'): RuleIds {
  const { ids, note } = rules[name];
  return {
    ids: new Set(ids),
    citation: cite(name, rules[name]),
    notes: note === undefined ? [] : [NOTES[note]],
  };
}

function cite(path: string, { source, certainty }: Pick<typeof rules.hoursPerJob, 'source' | 'certainty'>) {
  return { pack: rules.id, path, source: rules.sources[source] ?? source, certainty };
}
