import { text } from '../../../explain/text';
import { isBlank } from '../../../reading/listTable';
import type { ListRow } from '../../../reading/listRow';
import { readBenefitKind, type BenefitKind } from '../../../rules/hiring/benefitKind';
import { readContract, readPosition } from '../../../rules/terms';
import { notACost } from '../../instruments/checkCost';
import type { WageSubsidy } from '../../instruments/positionCost';
import { notAPosition } from '../check';
import type { ScenarioPosition } from '../scenario';
import { ifFilled, refuseWrong, REPAIR } from './cells';
import type { ScenarioField } from './columns';

type Row = ListRow<ScenarioField>;
type Cost = ScenarioPosition['cost'];

/** Cells that say what a cost is made of. */
const MADE_OF = [
  'start',
  'end',
  'wagePerYear',
  'charges',
  'coachingPerYear',
  'benefits',
  'wageValue',
  'flatStart',
  'surcharge',
  'minimumWagePerHour',
  'learningPlace',
  'noRisk',
] as const satisfies readonly ScenarioField[];

/** Reads the row of a position; undefined when it cannot count, which the row has then noted. */
export function readPositionRow(row: Row): ScenarioPosition | undefined {
  const id = row.word('id');
  const count = row.number('count', 'count');
  const hoursPerWeek = row.number('hoursPerWeek', 'hours');
  const normHours = ifFilled(row, 'normHours', 'hours');
  const weight = readWeight(row);
  const existingSeat = row.optionalYesNo('existingSeat');
  const cost = readCost(row);
  if (id === undefined || count === undefined || hoursPerWeek === undefined) return undefined;
  if (weight === undefined || cost === undefined) return undefined;
  const position: ScenarioPosition = {
    id,
    count,
    hoursPerWeek,
    weight,
    cost,
    ...(normHours !== undefined && { normHours }),
    ...(existingSeat === true && { addsToTotal: false }),
  };
  const wrong =
    notAPosition(position) ?? (typeof cost === 'number' ? undefined : notACost({ ...cost, hoursPerWeek }));
  refuseWrong(row, wrong);
  return row.counts ? position : undefined;
}

/** The weight itself, or the two words that give it. */
function readWeight(row: Row): ScenarioPosition['weight'] | undefined {
  const words = !isBlank(row.cell('position')) || !isBlank(row.cell('contract'));
  if (!isBlank(row.cell('weight'))) {
    if (words) row.refuse('weight', text('hiringScenario.table.weightTwice'), REPAIR);
    return row.number('weight', 'weight');
  }
  const position = row.word('position');
  const contract = row.word('contract');
  if (position === undefined || contract === undefined) return undefined;
  for (const read of [readPosition(position), readContract(contract)]) {
    if (!read.ok) refuseWrong(row, read);
  }
  return { position, contract };
}

/** The cost itself, or what it is made of. */
function readCost(row: Row): Cost | undefined {
  const made = MADE_OF.some((field) => !isBlank(row.cell(field)));
  if (!made) return row.number('annualCost', 'euro');
  if (!isBlank(row.cell('annualCost'))) {
    row.refuse('annualCost', text('hiringScenario.table.costTwice'), REPAIR);
  }
  const start = row.date('start');
  const end = row.optionalDate('end');
  const wagePerYear = row.number('wagePerYear', 'euro');
  const charges = row.number('charges', 'fraction');
  const coachingPerYear = ifFilled(row, 'coachingPerYear', 'euro');
  const benefits = readBenefits(row);
  const wageSubsidy = readWageSubsidy(row);
  const learningPlace = row.optionalYesNo('learningPlace');
  const noRisk = row.optionalYesNo('noRisk');
  if (start === undefined || wagePerYear === undefined || charges === undefined) return undefined;
  return {
    start,
    wagePerYear,
    charges,
    ...(end !== undefined && { end }),
    ...(coachingPerYear !== undefined && { coachingPerYear }),
    ...(benefits.length > 0 && { benefits }),
    ...(wageSubsidy && { wageSubsidy }),
    ...(learningPlace === true && { learningPlace }),
    ...(noRisk === true && { noRisk }),
  };
}

/** The kinds of benefit in a cell, separated by commas. */
function readBenefits(row: Row): readonly BenefitKind[] {
  const typed = row.name('benefits');
  return (typed?.split(/[,;]/) ?? []).flatMap((word) => {
    if (word.trim() === '') return [];
    const kind = readBenefitKind(word);
    if (kind.ok) return [kind.value];
    row.refuse('benefits', kind.text, REPAIR);
    return [];
  });
}

/** The wage-cost subsidy of a row; it is there when the wage value is. */
function readWageSubsidy(row: Row): WageSubsidy | undefined {
  const flatStart = row.optionalYesNo('flatStart');
  const surcharge = ifFilled(row, 'surcharge', 'fraction');
  const minimumWagePerHour = ifFilled(row, 'minimumWagePerHour', 'euro');
  const others = flatStart === true || surcharge !== undefined || minimumWagePerHour !== undefined;
  const wageValue = others ? row.number('wageValue', 'fraction') : ifFilled(row, 'wageValue', 'fraction');
  if (wageValue === undefined) return undefined;
  return {
    wageValue,
    ...(flatStart === true && { flatStart }),
    ...(surcharge !== undefined && { surcharge }),
    ...(minimumWagePerHour !== undefined && { minimumWagePerHour }),
  };
}
