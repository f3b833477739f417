import { compare } from '../../decimal';
import { quantity, text, type Text } from '../../explain/text';
import { POLICIES } from '../../rules/socialreturn/policies';
import type { Policy } from '../../rules/socialreturn/policy';
import { PROPORTIONALITY } from '../../rules/socialreturn/proportionality';
import type { SocialReturnFinding } from '../finding';

/** A sum from here on is more likely three zeros too many than one contract. */
const HUGE_SUM = 1e9;

/** The lowest threshold of any policy: a sum below it is more likely typed in thousands than a contract with an obligation. */
const SMALLEST_SUM = Math.min(
  ...POLICIES.flatMap(({ obligation }) => obligation.thresholds.flatMap(({ amount }) => amount ?? [])),
);

const TEN = 10;

/** What looks wrong by a factor of ten or more, or different from what the documents state. */
export function implausible(
  policy: Policy,
  sum: number,
  percentage: number | null,
  obligation: number,
  stated: number | undefined,
): readonly SocialReturnFinding[] {
  const usual = policy.obligation.percentage ?? PROPORTIONALITY.target.value;
  const findings: SocialReturnFinding[] = [];
  const least = Math.min(...policy.obligation.thresholds.map(({ amount }) => amount ?? 0));
  if (sum >= HUGE_SUM || sum < SMALLEST_SUM) {
    findings.push(magnitude(text('socialReturn.problem.sum', { sum: quantity(sum, 'euro') })));
  } else if (Number.isFinite(least) && compare(sum * TEN, least) <= 0) {
    const values = {
      sum: quantity(sum, 'euro'),
      threshold: quantity(least, 'euro'),
      policy: policy.shortName,
    };
    findings.push(magnitude(text('socialReturn.problem.sumFarBelow', values)));
  }
  if (percentage !== null && percentage > 0 && isFarFrom(percentage, usual)) {
    const values = { percentage: quantity(percentage, 'fraction'), usual: quantity(usual, 'fraction') };
    findings.push({ ...magnitude(text('socialReturn.problem.percentage', values)), field: 'percentage' });
  }
  if (stated !== undefined && compare(stated, obligation) !== 0) {
    const values = { stated: quantity(stated, 'euro'), obligation: quantity(obligation, 'euro') };
    findings.push(
      isFarFrom(stated, obligation)
        ? magnitude(text('socialReturn.problem.statedFar', values))
        : {
            code: 'STATED_DIFFERS',
            problem: text('socialReturn.problem.stated', values),
            remedy: text('socialReturn.remedy.stated'),
          },
    );
  }
  return findings;
}

function magnitude(problem: Text): SocialReturnFinding {
  return { code: 'ORDER_OF_MAGNITUDE', problem, remedy: text('socialReturn.remedy.magnitude') };
}

/** Whether two amounts or shares differ by a factor of ten or more, as figures with a zero too many or too few do. */
export function isFarFrom(one: number, other: number): boolean {
  return compare(one, other * TEN) >= 0 || compare(one * TEN, other) <= 0;
}
