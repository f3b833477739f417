import { text, type Text } from '../../explain/text';
import { input, rule, step, type Trace } from '../../explain/trace';
import { REGISTER_POSITIONS, UNPAID_CONTRACTS } from '../../rules/banenafspraak';
import { namesOf } from '../../rules/terms';
import { jobsOf, perJobLine } from '../jobs';
import { partOfYearLine } from '../fte';
import type { Counted } from './person';
import { employmentLines } from './personLine';

const HOURS = text('ladder.input.hoursPerWeek');

/** What holds for every count of jobs. */
export const JOB_ASSUMPTIONS: readonly Text[] = [...REGISTER_POSITIONS.notes, ...UNPAID_CONTRACTS.notes];

/** Weekly paid hours, over the year, of a person who is in the doelgroepregister; 0 for others. */
export function registerHours({ spell, worked, elsewhere }: Counted): number {
  const { rules, placement, hours } = spell;
  const registered = placement.inRegister ?? REGISTER_POSITIONS.ids.has(rules.position.id);
  if (!registered || elsewhere || UNPAID_CONTRACTS.ids.has(rules.contract.id)) return 0;
  return hours * (worked.days / worked.daysInYear);
}

/** How the jobs of the banenafspraak came about. `origin` is the cell the year was read from. */
export function jobsLine(people: readonly Counted[], year: number, origin?: string): Trace {
  let sum = 0;
  const lines = people.flatMap((person): Trace[] => {
    const hours = registerHours(person);
    if (hours === 0) return [];
    sum += hours;
    const { placement, hours: perWeek } = person.spell;
    const label = text('assessment.jobs.person', { id: placement.id });
    const given = input(HOURS, perWeek, 'hours', placement.origins?.hoursPerWeek);
    return [
      step(label, hours, 'hours', [
        given,
        partOfYearLine(person.worked, year, employmentLines(person.spell), origin),
      ]),
    ];
  });
  const positions = namesOf('positions', [...REGISTER_POSITIONS.ids]);
  const contracts = namesOf('contracts', [...UNPAID_CONTRACTS.ids]);
  const which = [
    rule(text('ladder.rule.registerPositions'), positions, undefined, REGISTER_POSITIONS.citation),
    rule(text('ladder.rule.unpaidContracts'), contracts, undefined, UNPAID_CONTRACTS.citation),
  ];
  const hours = step(text('ladder.sum.hours'), sum, 'hours', [...lines, ...which]);
  return step(text('ladder.jobs'), jobsOf(sum), 'jobs', [hours, perJobLine()], JOB_ASSUMPTIONS);
}
