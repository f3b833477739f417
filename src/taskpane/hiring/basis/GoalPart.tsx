import type { Dispatch } from 'react';
import { ordinal, type Level } from '../../../engine';
import { Choice } from '../../shell/Choice';
import { Section, SmallLine } from '../../shell/Layout';
import { useTexts } from '../../shell/texts';
import type { HiringAction } from '../state';
import { goalOf, goalsOf, type Basis } from './basis';

/** Which level to reach. The next one is proposed. */
export function GoalPart(props: {
  readonly basis: Basis;
  readonly goal: Level | null;
  readonly dispatch: Dispatch<HiringAction>;
}) {
  const { translate } = useTexts();
  const { basis, goal, dispatch } = props;
  const aimed = goalOf(goal, basis);
  const offered = goalsOf(basis);
  const { level } = basis.now;
  return (
    <Section heading={translate('hiringJob.goal')}>
      <Choice
        label={translate('hiringJob.goal.which')}
        value={aimed}
        options={offered.map((each) => ({ value: each, name: each }))}
        onChoose={(value) => {
          const chosen = offered.find((each) => each === value);
          if (chosen !== undefined) dispatch({ type: 'goalChosen', goal: chosen });
        }}
      />
      {level !== null && ordinal(level) >= ordinal(aimed) && (
        <SmallLine>{translate('hiringJob.goal.reached', { level })}</SmallLine>
      )}
      {aimed === 'PSO 30+' && <SmallLine>{translate('hiringJob.goal.thirtyPlus')}</SmallLine>}
    </Section>
  );
}
