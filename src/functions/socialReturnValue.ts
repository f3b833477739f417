import {
  basisNeeds,
  quantity,
  text,
  valueOfEffort,
  type Block,
  type EffortValue,
  type Text,
} from '../engine';
import { number, word } from './cells';
import { define, problemWith, type CellProblem } from './definition';
import { optional } from './parameter';
import { words } from './ranges';
import { remarked } from './remarked';

/** `SR.WAARDE`: what an effort is worth under the blocks of a policy. */
export const waarde = define({
  id: 'SR.WAARDE',
  category: 'socialReturn',
  description: 'functions.SR.WAARDE',
  parameters: {
    beleid: word('functions.parameter.policy'),
    bouwblok: word('functions.SR.WAARDE.bouwblok'),
    uren_per_week: optional(number('functions.SR.WAARDE.uren_per_week')),
    maanden: optional(number('functions.SR.WAARDE.maanden')),
    toeslagen: optional(words('functions.SR.WAARDE.toeslagen')),
    aantal: optional(number('functions.SR.WAARDE.aantal')),
  },
  result: 'cell',
  engineNames: {
    policy: 'beleid',
    block: 'bouwblok',
    hoursPerWeek: 'uren_per_week',
    hours: 'uren_per_week',
    months: 'maanden',
    bonuses: 'toeslagen',
    count: 'aantal',
  },
  calculate: ({ beleid, bouwblok, uren_per_week, maanden, toeslagen, aantal }) => {
    const outcome = valueOfEffort({
      policy: beleid,
      block: bouwblok,
      hoursPerWeek: uren_per_week,
      months: maanden,
      bonuses: toeslagen,
      count: aantal,
    });
    if (!outcome.ok) {
      if (maanden === undefined && outcome.parameter === 'months') {
        return problemWith('maanden', text('functions.problem.monthsNeeded', { block: bouwblok }));
      }
      if (outcome.parameter !== 'amount') return outcome;
      return missing(text('functions.problem.amountNeeded', { problem: outcome.text }));
    }
    const effort = outcome.value;
    const wrong = wrongHours(effort, uren_per_week);
    if (wrong) return wrong;
    const { value, question, why, findings, block } = effort;
    if (question !== null) return missing(text('functions.problem.choiceNeeded', { problem: question }));
    if (value === null) throw new Error('An effort without a value has a question');
    if (!Number.isFinite(value)) return problemWith('aantal', text('functions.problem.tooLarge'));
    return {
      ok: true,
      value,
      get trace() {
        const looks = findings.flatMap(({ problem, remedy }) => [problem, remedy]);
        return remarked(outcome.trace, [...why, ...unitRemark(block), ...looks]);
      },
    };
  },
});

/** Work by time needs its hours: an empty cell must not count for a full week, nor hours that no full week has. */
function wrongHours({ policy, block }: EffortValue, hours: number | undefined): CellProblem | undefined {
  if (basisNeeds(block.basis) !== 'time') return undefined;
  if (hours === undefined) {
    return problemWith('uren_per_week', text('functions.problem.hoursNeeded', { block: block.label }));
  }
  const { fullTimeHours, otherFullTimeHours } = policy;
  if (fullTimeHours === null) return undefined;
  const week = Math.max(fullTimeHours, ...otherFullTimeHours);
  if (hours <= week) return undefined;
  const values = { hours: quantity(hours, 'hours'), week: quantity(week, 'hours'), policy: policy.shortName };
  return problemWith('uren_per_week', text('functions.problem.hoursAbove', values));
}

/** What this function has no argument for, such as what was paid or which reading holds. */
function missing(sentence: Text): CellProblem {
  return { ok: false, code: '#N/A', sentence };
}

/** How the arguments were read for a block that does not count time. */
function unitRemark({ basis }: Block): readonly Text[] {
  switch (basisNeeds(basis)) {
    case 'hours':
    case 'hoursOrAmount':
      return [text('functions.socialReturn.byHour')];
    case 'days':
      return [text('functions.socialReturn.byDay')];
    case 'time':
    case 'amount':
    case 'agreement':
    case 'nothing':
      return [];
  }
}
