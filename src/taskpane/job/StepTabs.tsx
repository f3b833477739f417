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
  // The name stands under its state, so that five steps fit beside each other in the narrowest pane.
  tab: { flexGrow: 1, paddingLeft: '1px', paddingRight: '1px', paddingTop: '8px' },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { display: 'flex', fontSize: '16px' },
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
          aria-label={translate('job.step.label', {
            step: render(name),
            state: render(STATE_TEXT[state]),
          })}
        >
          <span className={styles.step}>
            <span className={styles.icon} aria-hidden>
              {ICON[state]}
            </span>
            {render(name)}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
