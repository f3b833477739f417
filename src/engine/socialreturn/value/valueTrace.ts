import { text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { blockCitation } from '../../rules/socialreturn/policySource';
import type { Block, Bonus, Policy } from '../../rules/socialreturn/policy';
import { basisNeeds, followsHours } from './basis';
import { basisText } from './basisText';
import type { Origins } from '../origins';
import type { Effort, EffortValue } from './request';

const LABEL = text('socialReturn.value');

/** How the value of an effort came about: what the policy says, what was given, and what was assumed. */
export function valueTrace(
  value: EffortValue,
  effort: Effort,
  read: readonly Text[],
  origins: Origins = {},
): Trace {
  const { policy, block, bonuses, parts } = value;
  const assumptions = [...read, ...value.uncertain, ...(value.question ? [value.question] : [])];
  if (!parts) {
    const lines = [
      blockRule(policy, block),
      ...timeLines(value, effort, origins),
      ...bonusRules(policy, bonuses),
    ];
    return step(LABEL, null, undefined, lines, assumptions);
  }
  const ofBlock = step(text('socialReturn.valueOfBlock', { block: block.label }), parts.block, 'euro', [
    blockRule(policy, block),
    ...(basisNeeds(block.basis) === 'time' ? timeLines(value, effort, origins) : unitLines(effort, origins)),
  ]);
  const ofBonuses = parts.bonuses.map(({ bonus, value: euro }) =>
    step(
      text('socialReturn.valueOfBonus', { bonus: bonus.label }),
      euro,
      'euro',
      bonus.kind === 'cost' ? amountLine(effort, origins) : bonusRules(policy, [bonus]),
    ),
  );
  const count =
    value.count === 1 ? [] : [input(text('socialReturn.input.count'), value.count, 'number', origins.count)];
  return step(LABEL, value.value, 'euro', [ofBlock, ...ofBonuses, ...count], assumptions);
}

function blockRule(policy: Policy, { id, label, value, basis, certainty }: Block): Trace {
  const citation = blockCitation(policy, `blocks.${id}`, value === null ? 'unknown' : certainty);
  const name = text('socialReturn.rule.block', { block: label, basis: basisText(basis) });
  return value === null ? rule(name, null, undefined, citation) : rule(name, value, 'euro', citation);
}

function bonusRules(policy: Policy, bonuses: readonly Bonus[]): readonly Trace[] {
  return bonuses.map(({ id, label, value, certainty }) =>
    rule(
      text('socialReturn.rule.bonus', { bonus: label }),
      value,
      value === null ? undefined : 'euro',
      blockCitation(policy, `bonuses.${id}`, certainty),
    ),
  );
}

function timeLines(
  { policy, block, parts, months }: EffortValue,
  effort: Effort,
  origins: Origins,
): readonly Trace[] {
  const { hoursPerWeek, fte } = effort;
  const week = parts?.fullTimeHours ?? null;
  const weekLine =
    week === null
      ? []
      : week === policy.fullTimeHours
        ? [
            rule(
              text('socialReturn.rule.fullWeek'),
              week,
              'hours',
              blockCitation(
                policy,
                'fullTimeHours',
                policy.otherFullTimeHours.length === 0 ? 'stated' : 'conflicting',
              ),
            ),
          ]
        : [input(text('socialReturn.rule.fullWeek'), week, 'hours')];
  return [
    ...(hoursPerWeek === undefined || !followsHours(block.basis)
      ? []
      : [input(text('socialReturn.input.hoursPerWeek'), hoursPerWeek, 'hours', origins.hoursPerWeek)]),
    ...(fte === undefined ? [] : [input(text('socialReturn.input.fte'), fte, 'fte')]),
    ...weekLine,
    ...(block.minimumHoursPerWeek === null
      ? []
      : [
          rule(
            text('socialReturn.rule.minimumHours'),
            block.minimumHoursPerWeek,
            'hours',
            blockCitation(policy, `blocks.${block.id}.minimumHoursPerWeek`, block.certainty),
          ),
        ]),
    ...(typeof block.maximumMonths === 'number'
      ? [
          rule(
            text('socialReturn.rule.maximumMonths'),
            block.maximumMonths,
            'months',
            blockCitation(policy, `blocks.${block.id}.maximumMonths`, block.certainty),
          ),
        ]
      : []),
    ...(months === null
      ? []
      : [step(text('socialReturn.countedMonths'), months, 'months', durationLines(effort, origins))]),
  ];
}

function durationLines({ months, start, end }: Effort, origins: Origins): readonly Trace[] {
  if (months !== undefined) {
    return [input(text('socialReturn.input.months'), months, 'months', origins.months)];
  }
  return [
    ...(start === undefined
      ? []
      : [input(text('socialReturn.input.start'), start, undefined, origins.start)]),
    ...(end === undefined ? [] : [input(text('socialReturn.input.end'), end, undefined, origins.end)]),
  ];
}

function unitLines(effort: Effort, origins: Origins): readonly Trace[] {
  const { hours = effort.hoursPerWeek, count, vat } = effort;
  return [
    ...(hours === undefined ? [] : [input(text('socialReturn.input.hours'), hours, 'hours', origins.hours)]),
    ...(count === undefined ? [] : [input(text('socialReturn.input.count'), count, 'number', origins.count)]),
    ...amountLine(effort, origins),
    ...(vat === undefined ? [] : [input(text('socialReturn.input.vat'), vat, 'fraction', origins.vat)]),
  ];
}

function amountLine({ amount }: Effort, origins: Origins): readonly Trace[] {
  return amount === undefined
    ? []
    : [input(text('socialReturn.input.amount'), amount, 'euro', origins.amount)];
}
