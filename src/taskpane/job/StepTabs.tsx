import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, CircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { text, type Text } from '../../engine';
import { useTexts } from '../shell/texts';

/** How far a step is. */
export type StepState = 'done' | 'attention' | 'open';

const ICON: Record<StepState, ReactElement> = {
  done: <CheckmarkCircleRegular />,
  attention: <ErrorCircleRegular />,
  open: <CircleRegular />,
};

const STATE_TEXT: Record<StepState, Text> = {
  done: text('job.step.done'),
  attention: text('job.step.attention'),
  open: text('job.step.open'),
};

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
});

/** A step of a job, what it is called and how far it is. */
export interface JobStep<Step extends string> {
  readonly step: Step;
  readonly name: Text;
  readonly state: StepState;
}

/** The steps of a job: always all in reach, each with how far it is; that shows without being read as a colour. */
export function StepTabs<Step extends string>(props: {
  readonly steps: readonly JobStep<Step>[];
  readonly current: Step;
  readonly onChoose: (step: Step) => void;
}) {
  const styles = useStyles();
  const { translate, render } = useTexts();
  const { steps, current, onChoose } = props;
  return (
    <TabList
      className={styles.tabs}
      aria-label={translate('job.steps')}
      selectedValue={current}
      onTabSelect={(_, { value }) => {
        const chosen = steps.find(({ step }) => step === value);
        if (chosen) onChoose(chosen.step);
      }}
    >
      {steps.map(({ step, name, state }) => (
        <Tab
          key={step}
          id={`step-${step}`}
          value={step}
          className={styles.tab}
          icon={ICON[state]}
          aria-label={translate('job.step.label', {
            step: render(name),
            state: render(STATE_TEXT[state]),
          })}
        >
          {render(name)}
        </Tab>
      ))}
    </TabList>
  );
}
