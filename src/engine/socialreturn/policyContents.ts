import { text, type Text, type Unit } from '../explain/text';
import type { Citation } from '../explain/trace';
import { LEVELS } from '../ladder/level';
import type { Block, Bonus, Policy } from '../rules/socialreturn/policy';
import { blockCitation, policyCitation } from '../rules/socialreturn/policySource';
import { baseText } from './obligation/base';
import { basisNeeds } from './value/basis';
import { basisText } from './value/basisText';

/** A figure of a policy, or the words it has in place of one, with where it comes from; `null` when it is not known. */
export interface PolicyEntry {
  readonly label: Text;
  readonly value: number | Text | null;
  /** Of a figure. */
  readonly unit: Unit;
  readonly citation: Citation;
}

/** Every figure that a policy states, and those it should state but does not. */
export function policyContents(policy: Policy): readonly PolicyEntry[] {
  return [
    ...obligationEntries(policy),
    ...weekEntries(policy),
    ...policy.blocks.flatMap((block) => blockEntries(policy, block)),
    ...policy.bonuses.flatMap((bonus) => bonusEntries(policy, bonus)),
    ...creditEntries(policy),
    ...penaltyEntries(policy),
  ];
}

function obligationEntries(policy: Policy): readonly PolicyEntry[] {
  const { percentage, base, thresholds, maximum, minimumMonths } = policy.obligation;
  const at = (path: string, label: Text, value: number | Text | null, unit: Unit): PolicyEntry => ({
    ...{ label, value, unit },
    citation: policyCitation(policy, `obligation.${path}`, value === null ? 'unknown' : undefined),
  });
  return [
    at('percentage', text('socialReturn.rule.percentage'), percentage, 'fraction'),
    at('base', text('socialReturn.own.base'), base === null ? null : baseText(base), 'euro'),
    ...thresholds.map(({ kinds, amount }) =>
      at(`thresholds.${kinds.join('+')}`, text('socialReturn.rule.threshold'), amount, 'euro'),
    ),
    ...(maximum === null ? [] : [at('maximum', text('socialReturn.rule.maximum'), maximum, 'euro')]),
    ...(minimumMonths === null
      ? []
      : [at('minimumMonths', text('socialReturn.source.minimumMonths'), minimumMonths, 'months')]),
  ];
}

function weekEntries(policy: Policy): readonly PolicyEntry[] {
  const { fullTimeHours, otherFullTimeHours } = policy;
  if (fullTimeHours === null) return [];
  const certainty = otherFullTimeHours.length === 0 ? 'stated' : 'conflicting';
  return [fullTimeHours, ...otherFullTimeHours].map((value) => ({
    label: text('socialReturn.rule.fullWeek'),
    value,
    unit: 'hours',
    citation: blockCitation(policy, 'fullTimeHours', certainty),
  }));
}

function blockEntries(policy: Policy, block: Block): readonly PolicyEntry[] {
  const { id, label, basis, maximumMonths, minimumHoursPerWeek, certainty } = block;
  const at = (path: string, name: Text, value: number | Text | null, unit: Unit): PolicyEntry => ({
    ...{ label: name, value, unit },
    citation: blockCitation(policy, `blocks.${id}${path}`, value === null ? 'unknown' : certainty),
  });
  return [
    at(
      '',
      text('socialReturn.rule.block', { block: label, basis: basisText(basis) }),
      amountOf(block),
      'euro',
    ),
    ...(maximumMonths === null
      ? []
      : [
          at(
            '.maximumMonths',
            text('socialReturn.rule.maximumMonths'),
            maximumMonths === 'unlimited' ? UNLIMITED : maximumMonths,
            'months',
          ),
        ]),
    ...(minimumHoursPerWeek === null
      ? []
      : [at('.minimumHoursPerWeek', text('socialReturn.rule.minimumHours'), minimumHoursPerWeek, 'hours')]),
  ];
}

function bonusEntries(policy: Policy, bonus: Bonus): readonly PolicyEntry[] {
  const { id, label, value, kind, maximumMonths, certainty } = bonus;
  const at = (path: string, name: Text, figure: number | Text | null, unit: Unit): PolicyEntry => ({
    ...{ label: name, value: figure, unit },
    citation: blockCitation(policy, `bonuses.${id}${path}`, certainty),
  });
  const amount = kind === 'cost' ? basisText('actual-cost') : value;
  return [
    at('', text('socialReturn.rule.bonus', { bonus: label }), amount, 'euro'),
    ...(maximumMonths === null
      ? []
      : [at('.maximumMonths', text('socialReturn.rule.maximumMonths'), maximumMonths, 'months')]),
  ];
}

function creditEntries(policy: Policy): readonly PolicyEntry[] {
  return LEVELS.flatMap((level) => {
    const value = policy.psoCredit[level];
    if (value === undefined) return [];
    const label = text('socialReturn.own.credit', { level });
    return [{ label, value, unit: 'fraction', citation: policyCitation(policy, `psoCredit.${level}`) }];
  });
}

function penaltyEntries(policy: Policy): readonly PolicyEntry[] {
  const { penalty } = policy;
  if (penalty?.factor == null) return [];
  const citation = { ...policyCitation(policy, 'penalty.factor'), source: penalty.source };
  const label = text('socialReturn.own.penaltyFactor');
  return [{ label, value: penalty.factor, unit: 'number', citation }];
}

/** What a block is worth: its amount, or in words what is counted where there is no fixed amount. */
function amountOf({ value, basis }: Block): number | Text | null {
  if (value !== null) return value;
  const needs = basisNeeds(basis);
  return needs === 'amount' || needs === 'agreement' ? basisText(basis) : null;
}

const UNLIMITED = text('socialReturn.unlimited');
